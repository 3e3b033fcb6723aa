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
import java.util.function.Consumer;

/**
 * Everything that is set for one compilation beside its schema.
 *
 * @param auth the authorization modes of the API
 * @param flags the switches that differ from their default
 * @param conflictResolution present if clients work offline
 * @param storageBucket the bucket that predictions read from, if there is one
 * @param searchRoleDigits six hexadecimal digits in the name of the search domain's role; empty for
 *     the usual ones
 * @param providers what the authorization modes need to know
 * @param stackMapping names of nested stacks, texts, by the logical ids of resources to put there
 * @param parameters values for {@code parameters.json} by the names of root parameters
 * @param iam which IAM callers get in beside those of rules
 * @param suppressions warnings that are known and accepted
 * @param consents changes of what is deployed that destroy or hide data and are agreed to
 */
public record Settings(
    AuthModes auth,
    Map<Flag, Boolean> flags,
    Optional<ConflictResolution> conflictResolution,
    Optional<String> storageBucket,
    Optional<String> searchRoleDigits,
    AuthProviders providers,
    Map<String, Json.Text> stackMapping,
    Map<String, Json> parameters,
    IamAccess iam,
    List<Suppression> suppressions,
    List<Consent> consents) {

  /** What holds when nothing is said. */
  public static final Settings DEFAULT =
      new Settings(
          AuthModes.DEFAULT,
          Map.of(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          AuthProviders.DEFAULT,
          Map.of(),
          Map.of(),
          IamAccess.NONE,
          List.of(),
          List.of());

  /** Keeps its own copies. */
  public Settings {
    Objects.requireNonNull(auth, "auth");
    Objects.requireNonNull(providers, "providers");
    Objects.requireNonNull(iam, "iam");
    Map<Flag, Boolean> copy = new EnumMap<>(Flag.class);
    copy.putAll(flags);
    flags = Collections.unmodifiableMap(copy);
    stackMapping = Collections.unmodifiableMap(new LinkedHashMap<>(stackMapping));
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    suppressions = List.copyOf(suppressions);
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
    return changed(draft -> draft.auth = newAuth);
  }

  /** The same with a switch set. */
  public Settings with(Flag flag, boolean value) {
    return changed(draft -> draft.flags.put(flag, value));
  }

  /** The same with conflict resolution. */
  public Settings with(ConflictResolution resolution) {
    return changed(draft -> draft.conflictResolution = Optional.of(resolution));
  }

  /** The same with a bucket for predictions. */
  public Settings withStorageBucket(String bucket) {
    return changed(draft -> draft.storageBucket = Optional.of(bucket));
  }

  /** The same with another name of the search domain's role. */
  public Settings withSearchRoleDigits(String digits) {
    return changed(draft -> draft.searchRoleDigits = Optional.of(digits));
  }

  /** The same with other providers. */
  public Settings with(AuthProviders newProviders) {
    return changed(draft -> draft.providers = newProviders);
  }

  /** The same with more resources put elsewhere. */
  public Settings withStackMapping(Map<String, Json.Text> more) {
    return changed(draft -> draft.stackMapping.putAll(more));
  }

  /** The same with more values of parameters. */
  public Settings withParameters(Map<String, Json> more) {
    return changed(draft -> draft.parameters.putAll(more));
  }

  /** The same with other IAM callers let in. */
  public Settings withIam(IamAccess access) {
    return changed(draft -> draft.iam = access);
  }

  /** The same with these warnings silenced. */
  public Settings withSuppressions(List<Suppression> silenced) {
    return changed(draft -> draft.suppressions = silenced);
  }

  /** The same with more changes agreed to. */
  public Settings withConsents(List<Consent> more) {
    return changed(draft -> draft.consents.addAll(more));
  }

  private Settings changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.build();
  }

  /** Settings while one of them changes. */
  private static final class Draft {
    AuthModes auth;
    final Map<Flag, Boolean> flags = new EnumMap<>(Flag.class);
    Optional<ConflictResolution> conflictResolution;
    Optional<String> storageBucket;
    Optional<String> searchRoleDigits;
    AuthProviders providers;
    final Map<String, Json.Text> stackMapping;
    final Map<String, Json> parameters;
    IamAccess iam;
    List<Suppression> suppressions;
    final List<Consent> consents;

    Draft(Settings from) {
      auth = from.auth;
      flags.putAll(from.flags);
      conflictResolution = from.conflictResolution;
      storageBucket = from.storageBucket;
      searchRoleDigits = from.searchRoleDigits;
      providers = from.providers;
      stackMapping = new LinkedHashMap<>(from.stackMapping);
      parameters = new LinkedHashMap<>(from.parameters);
      iam = from.iam;
      suppressions = from.suppressions;
      consents = new ArrayList<>(from.consents);
    }

    Settings build() {
      return new Settings(
          auth,
          flags,
          conflictResolution,
          storageBucket,
          searchRoleDigits,
          providers,
          stackMapping,
          parameters,
          iam,
          suppressions,
          consents);
    }
  }
}
