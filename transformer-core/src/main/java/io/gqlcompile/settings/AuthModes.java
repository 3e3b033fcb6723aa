package io.gqlcompile.settings;

import java.util.List;

/**
 * The authorization modes of the API.
 *
 * @param defaultMode the one that fields without an AppSync directive allow
 * @param additional the others, in the order that the template lists them
 */
public record AuthModes(AuthMode defaultMode, List<AuthMode> additional) {
  /** What holds when nothing is said: an API key and nothing else. */
  public static final AuthModes DEFAULT = new AuthModes(AuthMode.API_KEY, List.of());

  /** Keeps its own copy of the list. */
  public AuthModes {
    additional = List.copyOf(additional);
  }

  /** Whether the API has a mode. */
  public boolean has(AuthMode mode) {
    return defaultMode == mode || additional.contains(mode);
  }
}
