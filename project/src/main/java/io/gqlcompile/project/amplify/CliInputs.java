package io.gqlcompile.project.amplify;

import io.gqlcompile.document.Json;
import io.gqlcompile.settings.SettingsMistakes;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Says in the words of a settings file what {@code cli-inputs.json} says. */
final class CliInputs {
  private static final List<String> SERVICE_KEYS =
      List.of(
          "serviceName",
          "apiName",
          "transformSchema",
          "gqlSchemaPath",
          "defaultAuthType",
          "additionalAuthTypes",
          "conflictResolution");

  private final SettingsMistakes mistakes;
  private final Values.Builder settings;
  private final List<Json> additional = new ArrayList<>();
  private Optional<Json> userPool = Optional.empty();

  CliInputs(SettingsMistakes mistakes, SourceLocation at) {
    this.mistakes = mistakes;
    this.settings = new Values.Builder(at);
  }

  /** The name of the user pool's resource, or its id. */
  Optional<Json> userPool() {
    return userPool;
  }

  /** Translates the whole file. */
  Json.Members translate(Json root) {
    for (Json.Member member :
        mistakes.members(root, "The file", List.of("version", "serviceConfiguration"))) {
      if (member.name().equals("version")) {
        mistakes.number(member.value(), "version", 1, 1);
      } else {
        service(member.value());
      }
    }
    return settings.build();
  }

  private void service(Json value) {
    for (Json.Member member : mistakes.members(value, "serviceConfiguration", SERVICE_KEYS)) {
      switch (member.name()) {
        case "defaultAuthType" -> auth(member.value(), true);
        case "additionalAuthTypes" -> additional(member.value());
        case "conflictResolution" -> conflicts(member.value());
        default -> {}
      }
    }
  }

  private void additional(Json value) {
    if (!(value instanceof Json.Elements list)) {
      mistakes.wrongType(value, "additionalAuthTypes", "a list");
      return;
    }
    list.elements().forEach(element -> auth(element, false));
    settings.put("additional", new Json.Elements(value.at(), additional));
  }

  /** One mode with what it needs to know. */
  private void auth(Json value, boolean isDefault) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (Json.Member member : mistakes.members(value, "An authorization type")) {
      members.put(canonical(member.name()), member.value());
    }
    Json mode = members.remove("mode");
    if (mode == null) {
      if (value instanceof Json.Members) {
        mistakes.missing(value.at(), "The authorization type has no mode.", "add mode");
      }
      return;
    }
    if (isDefault) {
      settings.put("default", mode);
    } else {
      additional.add(mode);
    }
    provider(mode instanceof Json.Text text ? text.value() : "", value.at(), members);
  }

  /** Older files write {@code openIDIssuerURL} for {@code issuerURL}; case differs too. */
  private static String canonical(String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    return lower.startsWith("openid") ? lower.substring("openid".length()) : lower;
  }

  private void provider(String mode, SourceLocation at, Map<String, Json> members) {
    Values.Builder provider = new Values.Builder(at);
    switch (mode) {
      case "API_KEY" -> {
        put(provider, "apiKeyExpirationDays", members, "expirationtime");
        put(provider, "description", members, "keydescription");
        settingsPut("apiKeyConfig", provider);
      }
      case "AMAZON_COGNITO_USER_POOLS" ->
          userPool = Optional.ofNullable(members.get("cognitouserpoolid")).or(() -> userPool);
      case "OPENID_CONNECT" -> {
        put(provider, "name", members, "providername");
        put(provider, "issuerUrl", members, "issuerurl");
        put(provider, "clientId", members, "clientid");
        put(provider, "authTTL", members, "authttl");
        put(provider, "iatTTL", members, "iatttl");
        settings.put("openIDConnectConfig", provider.build());
      }
      case "AWS_LAMBDA" -> {
        put(provider, "lambdaFunction", members, "lambdafunction");
        put(provider, "ttlSeconds", members, "ttlseconds");
        settings.put("lambdaAuthorizerConfig", provider.build());
      }
      default -> {}
    }
  }

  /** An empty text is how the tools of the ecosystem store that nothing was said. */
  private static void put(
      Values.Builder provider, String key, Map<String, Json> members, String name) {
    Json value = members.get(name);
    boolean isEmpty = value instanceof Json.Text text && text.value().isBlank();
    if (value != null && !isEmpty && !(value instanceof Json.Null)) {
      provider.put(key, value);
    }
  }

  private void settingsPut(String key, Values.Builder provider) {
    if (!provider.isEmpty()) {
      settings.put(key, provider.build());
    }
  }

  private void conflicts(Json value) {
    Values.Builder config = new Values.Builder(value.at());
    List<String> keys = List.of("defaultResolutionStrategy", "perModelResolutionStrategy");
    for (Json.Member member : mistakes.members(value, "conflictResolution", keys)) {
      if (member.name().equals(keys.get(0))) {
        config.put("project", strategy(member.value()));
      } else {
        config.put("models", models(member.value()));
      }
    }
    if (!config.isEmpty()) {
      settings.put("resolverConfig", config.build());
    }
  }

  private Optional<Json> models(Json value) {
    Values.Builder models = new Values.Builder(value.at());
    for (Json element : Values.elements(Optional.of(value))) {
      Optional<Json> one = Optional.of(element);
      Optional<String> name = Values.text(one, "entityName");
      Optional<Json> strategy = Values.at(one, "resolutionStrategy").flatMap(this::strategy);
      if (name.isPresent()) {
        models.put(name.get(), strategy);
      } else {
        mistakes.missing(element.at(), "The strategy is for no model.", "add entityName");
      }
    }
    return models.isEmpty() ? Optional.empty() : Optional.of(models.build());
  }

  /** Empty for the strategy that does nothing. */
  private Optional<Json> strategy(Json value) {
    Optional<Json> type = Values.at(Optional.of(value), "type");
    if (type.isEmpty()) {
      mistakes.missing(value.at(), "The resolution strategy has no type.", "add type");
      return Optional.empty();
    }
    if (type.get() instanceof Json.Text text && text.value().equals("NONE")) {
      return Optional.empty();
    }
    Values.Builder handling = new Values.Builder(value.at());
    handling.put("ConflictDetection", Values.text(type.get().at(), "VERSION"));
    handling.put("ConflictHandler", type.get());
    Values.at(Optional.of(value), "resolver")
        .ifPresent(
            resolver -> {
              Optional<Json> lambda = Optional.of(resolver);
              handling.put(
                  "LambdaConflictHandler",
                  new Values.Builder(resolver.at())
                      .put("name", Values.at(lambda, "name"))
                      .put("region", Values.at(lambda, "region"))
                      .put("lambdaArn", Values.at(lambda, "arn"))
                      .build());
            });
    return Optional.of(handling.build());
  }
}
