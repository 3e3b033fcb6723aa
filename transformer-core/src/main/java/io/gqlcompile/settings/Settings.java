package io.gqlcompile.settings;

import io.gqlcompile.document.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
 * @param providers what the authorization modes need to know
 * @param stackMapping names of nested stacks, texts, by the logical ids of resources to put there
 * @param parameters values for {@code parameters.json} by the names of root parameters
 * @param consents changes of what is deployed that destroy or hide data and are agreed to
 */
public record Settings(
    AuthModes auth,
    Map<Flag, Boolean> flags,
    Optional<ConflictResolution> conflictResolution,
    Optional<String> storageBucket,
    AuthProviders providers,
    Map<String, Json.Text> stackMapping,
    Map<String, Json> parameters,
    List<Consent> consents) {

  /** What holds when nothing is said. */
  public static final Settings DEFAULT =
      new Settings(
          AuthModes.DEFAULT,
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          AuthProviders.DEFAULT,
          Map.of(),
          Map.of(),
          List.of());

  /** Keeps its own copies. */
  public Settings {
    Objects.requireNonNull(auth, "auth");
    Objects.requireNonNull(providers, "providers");
    Map<Flag, Boolean> copy = new EnumMap<>(Flag.class);
    copy.putAll(flags);
    flags = Collections.unmodifiableMap(copy);
    stackMapping = Collections.unmodifiableMap(new LinkedHashMap<>(stackMapping));
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    consents = List.copyOf(consents);
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
    return new Settings(
        newAuth,
        flags,
        conflictResolution,
        storageBucket,
        providers,
        stackMapping,
        parameters,
        consents);
  }

  /** The same with a switch set. */
  public Settings with(Flag flag, boolean value) {
    Map<Flag, Boolean> more = new EnumMap<>(Flag.class);
    more.putAll(flags);
    more.put(flag, value);
    return new Settings(
        auth,
        more,
        conflictResolution,
        storageBucket,
        providers,
        stackMapping,
        parameters,
        consents);
  }

  /** The same with conflict resolution. */
  public Settings with(ConflictResolution resolution) {
    return new Settings(
        auth,
        flags,
        Optional.of(resolution),
        storageBucket,
        providers,
        stackMapping,
        parameters,
        consents);
  }

  /** The same with a bucket for predictions. */
  public Settings withStorageBucket(String bucket) {
    return new Settings(
        auth,
        flags,
        conflictResolution,
        Optional.of(bucket),
        providers,
        stackMapping,
        parameters,
        consents);
  }

  /** The same with other providers. */
  public Settings with(AuthProviders newProviders) {
    return new Settings(
        auth,
        flags,
        conflictResolution,
        storageBucket,
        newProviders,
        stackMapping,
        parameters,
        consents);
  }

  /** The same with more resources put elsewhere. */
  public Settings withStackMapping(Map<String, Json.Text> more) {
    Map<String, Json.Text> all = new LinkedHashMap<>(stackMapping);
    all.putAll(more);
    return new Settings(
        auth, flags, conflictResolution, storageBucket, providers, all, parameters, consents);
  }

  /** The same with more values of parameters. */
  public Settings withParameters(Map<String, Json> more) {
    Map<String, Json> all = new LinkedHashMap<>(parameters);
    all.putAll(more);
    return new Settings(
        auth, flags, conflictResolution, storageBucket, providers, stackMapping, all, consents);
  }

  /** The same with more changes agreed to. */
  public Settings withConsents(List<Consent> more) {
    List<Consent> all = new ArrayList<>(consents);
    all.addAll(more);
    return new Settings(
        auth, flags, conflictResolution, storageBucket, providers, stackMapping, parameters, all);
  }
}
