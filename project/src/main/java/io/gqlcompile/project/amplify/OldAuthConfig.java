package io.gqlcompile.project.amplify;

import io.gqlcompile.document.Json;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says in the words of a settings file how {@code backend-config.json} describes the authorization
 * of an API: where projects without {@code cli-inputs.json} have it.
 */
final class OldAuthConfig {
  private static final List<String> CONFIGS =
      List.of("apiKeyConfig", "openIDConnectConfig", "lambdaAuthorizerConfig");

  private final Values.Builder settings;
  private final List<Json> additional = new ArrayList<>();
  private Optional<Json> userPool = Optional.empty();

  OldAuthConfig(SourceLocation at) {
    this.settings = new Values.Builder(at);
  }

  Optional<Json> userPool() {
    return userPool;
  }

  /** Translates the {@code output} of an API. */
  Json.Members translate(Optional<Json> output) {
    Optional<Json> config = Values.at(output, "authConfig");
    Optional<Json> first = Values.at(config, "defaultAuthentication");
    settings.put(
        "default",
        Values.at(first, "authenticationType").or(() -> Values.at(output, "securityType")));
    provider(first);
    for (Json provider : Values.elements(Values.at(config, "additionalAuthenticationProviders"))) {
      Values.at(Optional.of(provider), "authenticationType").ifPresent(additional::add);
      provider(Optional.of(provider));
    }
    if (!additional.isEmpty()) {
      settings.put("additional", new Json.Elements(additional.get(0).at(), additional));
    }
    return settings.build();
  }

  private void provider(Optional<Json> provider) {
    for (String key : CONFIGS) {
      Values.at(provider, key).ifPresent(config -> settings.put(key, known(config)));
    }
    userPool = Values.at(provider, "userPoolConfig", "userPoolId").or(() -> userPool);
  }

  /** Without dates that have passed long ago, and without empty texts. */
  private static Json known(Json config) {
    Values.Builder known = new Values.Builder(config.at());
    for (Json.Member member : Values.members(Optional.of(config))) {
      boolean isEmpty =
          member.value() instanceof Json.Null
              || (member.value() instanceof Json.Text text && text.value().isBlank());
      if (!isEmpty && !member.name().equals("apiKeyExpirationDate")) {
        known.put(member.name(), member.value());
      }
    }
    return known.build();
  }
}
