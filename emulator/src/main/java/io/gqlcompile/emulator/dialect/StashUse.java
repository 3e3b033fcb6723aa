package io.gqlcompile.emulator.dialect;

import io.gqlcompile.source.SourceLocation;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What a template does with the stash. */
final class StashUse {
  /** Keys that it writes. */
  final Set<String> written = new LinkedHashSet<>();

  /** Keys that it reads, with the first place. */
  final Map<String, SourceLocation> read = new LinkedHashMap<>();

  /** Keys that it asks for, knowing that they may be absent. */
  final Set<String> optional = new LinkedHashSet<>();

  /** Whether it writes keys that cannot be known before it runs. */
  boolean writesUnknown;
}
