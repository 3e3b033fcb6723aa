package io.gqlcompile.spi;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import java.util.List;

/**
 * Prints code for clients of a compiled API. Found by {@link java.util.ServiceLoader}. A pure
 * function: the same API and options give the same bytes. It refuses no schema.
 */
public interface ClientTarget {
  /** What callers ask for, for example {@code typescript}. */
  String name();

  /** What it is, as a phrase for a list. */
  String purpose();

  /** The files. */
  List<Artifact> generate(CompiledApi api, ClientOptions options);
}
