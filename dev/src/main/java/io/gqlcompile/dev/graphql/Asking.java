package io.gqlcompile.dev.graphql;

import io.gqlcompile.emulator.api.Caller;
import java.util.Set;

/**
 * Who asks, as authentication found.
 *
 * @param caller the identity
 * @param denied coordinates of fields that a Lambda authorizer refuses to this caller
 */
public record Asking(Caller caller, Set<String> denied) {
  /** Keeps its own copy. */
  public Asking {
    denied = Set.copyOf(denied);
  }

  /** A caller to whom no field is refused in advance. */
  public static Asking of(Caller caller) {
    return new Asking(caller, Set.of());
  }
}
