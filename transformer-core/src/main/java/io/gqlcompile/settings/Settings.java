package io.gqlcompile.settings;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
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
 * @param iam which IAM callers get in beside those of rules
 * @param suppressions warnings that are known and accepted
 */
public record Settings(
    AuthModes auth,
    Map<Flag, Boolean> flags,
    Optional<ConflictResolution> conflictResolution,
    Optional<String> storageBucket,
    IamAccess iam,
    List<Suppression> suppressions) {

  /** What holds when nothing is said. */
  public static final Settings DEFAULT =
      new Settings(
          AuthModes.DEFAULT,
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          IamAccess.NONE,
          List.of());

  /** Keeps its own copies. */
  public Settings {
    Objects.requireNonNull(auth, "auth");
    Map<Flag, Boolean> copy = new EnumMap<>(Flag.class);
    copy.putAll(flags);
    flags = Collections.unmodifiableMap(copy);
    Objects.requireNonNull(iam, "iam");
    suppressions = List.copyOf(suppressions);
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
    return new Settings(newAuth, flags, conflictResolution, storageBucket, iam, suppressions);
  }

  /** The same with conflict resolution, or without it. */
  public Settings withConflictResolution(Optional<ConflictResolution> resolution) {
    return new Settings(auth, flags, resolution, storageBucket, iam, suppressions);
  }

  /** The same with a bucket for predictions. */
  public Settings withStorageBucket(Optional<String> bucket) {
    return new Settings(auth, flags, conflictResolution, bucket, iam, suppressions);
  }

  /** The same with other IAM callers let in. */
  public Settings withIam(IamAccess access) {
    return new Settings(auth, flags, conflictResolution, storageBucket, access, suppressions);
  }

  /** The same with these warnings silenced. */
  public Settings withSuppressions(List<Suppression> silenced) {
    return new Settings(auth, flags, conflictResolution, storageBucket, iam, silenced);
  }

  /** The same with a switch set. */
  public Settings with(Flag flag, boolean value) {
    Map<Flag, Boolean> more = new EnumMap<>(Flag.class);
    more.putAll(flags);
    more.put(flag, value);
    return new Settings(auth, more, conflictResolution, storageBucket, iam, suppressions);
  }
}
