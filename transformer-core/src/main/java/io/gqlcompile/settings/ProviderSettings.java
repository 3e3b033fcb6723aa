package io.gqlcompile.settings;

import io.gqlcompile.document.Json;
import io.gqlcompile.settings.AuthProviders.ApiKey;
import io.gqlcompile.settings.AuthProviders.LambdaAuthorizer;
import io.gqlcompile.settings.AuthProviders.OpenId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The members of a settings file that speak of issuers, authorizers and keys. */
final class ProviderSettings {
  private static final long MOST_DAYS = 365;
  private static final long ANY = Long.MAX_VALUE;

  private final SettingsMistakes mistakes;
  private final Map<String, Json> parameters = new LinkedHashMap<>();
  private AuthProviders providers;

  ProviderSettings(SettingsMistakes mistakes, AuthProviders before) {
    this.mistakes = mistakes;
    this.providers = before;
  }

  AuthProviders providers() {
    return providers;
  }

  /** Values of parameters that follow. */
  Map<String, Json> parameters() {
    return parameters;
  }

  /** Reads one member; does nothing with those that speak of something else. */
  void read(String key, Json value) {
    switch (key) {
      case "apiKeyConfig" -> apiKey(members(key, value));
      case "userPoolConfig" -> userPool(members(key, value));
      case "openIDConnectConfig" -> openId(value, members(key, value));
      case "lambdaAuthorizerConfig" -> lambda(value, members(key, value));
      default -> {}
    }
  }

  private Map<String, Json> members(String key, Json value) {
    Map<String, Json> byName = new LinkedHashMap<>();
    for (Json.Member member : mistakes.members(value, key, SettingsCatalog.members(key))) {
      byName.put(member.name(), member.value());
    }
    return byName;
  }

  private void apiKey(Map<String, Json> members) {
    ApiKey before = providers.apiKey();
    Optional<Long> days = number(members, "apiKeyExpirationDays", 1, MOST_DAYS);
    Optional<Long> expires = date(members, "apiKeyExpirationDate");
    Optional<String> description = text(members, "description");
    providers =
        providers.with(
            new ApiKey(
                days.or(before::days),
                expires.or(before::expires),
                description.or(before::description)));
  }

  private void userPool(Map<String, Json> members) {
    if (text(members, "userPoolId").isPresent()) {
      parameters.put("AuthCognitoUserPoolId", members.get("userPoolId"));
    }
  }

  private void openId(Json value, Map<String, Json> members) {
    text(members, "name");
    Optional<String> issuer = text(members, "issuerUrl");
    Optional<String> client = text(members, "clientId");
    Optional<Long> auth = number(members, "authTTL", 0, ANY);
    Optional<Long> iat = number(members, "iatTTL", 0, ANY);
    if (issuer.isPresent()) {
      providers = providers.with(new OpenId(issuer.get(), client, auth, iat));
    } else if (!members.containsKey("issuerUrl") && value instanceof Json.Members) {
      mistakes.missing(value.at(), "The OpenID Connect issuer has no URL.", "add issuerUrl");
    }
  }

  private void lambda(Json value, Map<String, Json> members) {
    Optional<String> function = text(members, "lambdaFunction");
    Optional<String> arn = text(members, "lambdaArn");
    Optional<Long> ttl = number(members, "ttlSeconds", 0, ANY);
    if (function.isPresent() || arn.isPresent()) {
      providers = providers.with(new LambdaAuthorizer(function.orElse(""), arn, ttl));
    } else if (members.keySet().stream().noneMatch(key -> key.startsWith("lambda"))
        && value instanceof Json.Members) {
      mistakes.missing(
          value.at(), "The Lambda authorizer names no function.", "add lambdaFunction");
    }
  }

  private Optional<String> text(Map<String, Json> members, String key) {
    Json value = members.get(key);
    return value == null ? Optional.empty() : mistakes.text(value, key);
  }

  private Optional<Long> number(Map<String, Json> members, String key, long least, long most) {
    Json value = members.get(key);
    return value == null ? Optional.empty() : mistakes.number(value, key, least, most);
  }

  private Optional<Long> date(Map<String, Json> members, String key) {
    Optional<String> text = text(members, key);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Instant.parse(text.get()).getEpochSecond());
    } catch (DateTimeException e) {
      mistakes.wrongForm(members.get(key), key + " must be a date as in 2030-01-31T00:00:00Z.");
      return Optional.empty();
    }
  }
}
