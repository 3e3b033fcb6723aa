package io.gqlcompile.settings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that is set for one compilation beside its schema.
 *
 * @param auth the authorization modes of the API
 * @param flags the switches that differ from their default
 * @param conflictResolution present if clients work offline
 * @param storageBucket the bucket that predictions read from, if there is one
 */
public record Settings(
    AuthModes auth,
    Map<Flag, Boolean> flags,
    Optional<ConflictResolution> conflictResolution,
    Optional<String> storageBucket) {

  /** What holds when nothing is said. */
  public static final Settings DEFAULT =
      new Settings(AuthModes.DEFAULT, Map.of(), Optional.empty(), Optional.empty());

  /** Keeps its own copy of the flags. */
  public Settings {
    Objects.requireNonNull(auth, "auth");
    Map<Flag, Boolean> copy = new EnumMap<>(Flag.class);
    copy.putAll(flags);
    flags = Collections.unmodifiableMap(copy);
  }

  /** Whether a switch is on. */
  public boolean is(Flag flag) {
    return flags.getOrDefault(flag, flag.defaultValue());
  }

  /** Whether models are versioned for clients that work offline. */
  public boolean isVersioned() {
    return conflictResolution.isPresent();
  }

  /** The same with other authorization modes. */
  public Settings withAuth(AuthModes newAuth) {
    return new Settings(newAuth, flags, conflictResolution, storageBucket);
  }

  /** The same with a switch set. */
  public Settings with(Flag flag, boolean value) {
    Map<Flag, Boolean> more = new EnumMap<>(Flag.class);
    more.putAll(flags);
    more.put(flag, value);
    return new Settings(auth, more, conflictResolution, storageBucket);
  }
}
