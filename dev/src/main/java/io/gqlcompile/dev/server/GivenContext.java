package io.gqlcompile.dev.server;

import io.gqlcompile.emulator.api.Caller;
import io.gqlcompile.emulator.api.DataSource;
import io.gqlcompile.emulator.api.DataSourceDef;
import io.gqlcompile.emulator.api.Invocation;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import io.gqlcompile.emulator.vtl.FieldInfo;
import io.gqlcompile.emulator.vtl.GraphError;
import io.gqlcompile.emulator.vtl.TemplateContext;
import io.gqlcompile.emulator.vtl.VtlSettings;
import io.gqlcompile.project.input.UsageException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The context that a developer gives to a run: JSON in the form of {@code $ctx}. */
final class GivenContext {
  private static final List<String> KEYS =
      List.of(
          "arguments",
          "args",
          "identity",
          "source",
          "stash",
          "result",
          "prev",
          "error",
          "request",
          "info",
          "env",
          "results",
          "now");

  private final Map<String, Object> values;

  private GivenContext(Map<String, Object> values) {
    this.values = values;
  }

  static GivenContext read(String text) throws UsageException {
    try {
      if (!(Json.read(text) instanceof Map<?, ?> map)) {
        throw new UsageException("the context is not a JSON object");
      }
      for (Object key : map.keySet()) {
        if (!KEYS.contains(key)) {
          throw new UsageException(
              "the context has no " + key + "; it takes " + String.join(", ", KEYS));
        }
      }
      return new GivenContext(Json.copyOf(map));
    } catch (MalformedJson e) {
      throw new UsageException("the context is not JSON: " + e.getMessage(), e);
    }
  }

  /** With {@code now}, time stands still and ids are the same in each run. */
  VtlSettings settings() throws UsageException {
    if (!(values.get("now") instanceof String now)) {
      return VtlSettings.of(Clock.systemUTC(), new SecureRandom());
    }
    try {
      return VtlSettings.of(Clock.fixed(Instant.parse(now), ZoneOffset.UTC), new Random(0));
    } catch (DateTimeException e) {
      throw new UsageException("now is no time: " + now, e);
    }
  }

  private Map<String, Object> map(String name) {
    return map(values, name);
  }

  private static Map<String, Object> map(Map<?, ?> from, String name) {
    return from.get(name) instanceof Map<?, ?> map ? Json.copyOf(map) : new LinkedHashMap<>();
  }

  private Map<String, Object> arguments() {
    return values.containsKey("arguments") ? map("arguments") : map("args");
  }

  private Map<String, Object> source() {
    return values.get("source") instanceof Map<?, ?> source ? Json.copyOf(source) : null;
  }

  /** The caller whose identity has this form. */
  private Caller caller() {
    if (!(values.get("identity") instanceof Map<?, ?> identity)) {
      return new Caller.ApiKey();
    }
    if (identity.get("resolverContext") instanceof Map<?, ?> handed) {
      return new Caller.Lambda(Json.copyOf(handed));
    }
    if (identity.containsKey("userArn")) {
      Map<String, Object> cognito = Json.copyOf(identity);
      cognito.keySet().removeIf(key -> !key.startsWith("cognitoIdentity"));
      return new Caller.Iam(
          text(identity, "accountId"),
          text(identity, "userArn"),
          text(identity, "username"),
          cognito);
    }
    Map<String, Object> claims = map(identity, "claims");
    if (!identity.containsKey("username")) {
      identity.forEach((key, value) -> claims.putIfAbsent(key.toString(), value));
      claims.remove("claims");
      return new Caller.Oidc(claims);
    }
    Object groups = claims.getOrDefault("cognito:groups", identity.get("groups"));
    return new Caller.UserPool(
        text(identity, "sub"), text(identity, "username"), texts(groups), claims);
  }

  private static String text(Map<?, ?> map, String key) {
    return map.get(key) == null ? "" : map.get(key).toString();
  }

  private static List<String> texts(Object value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(entry -> texts.add(String.valueOf(entry)));
    }
    return texts;
  }

  private Map<String, String> environment() {
    Map<String, String> environment = new LinkedHashMap<>();
    map("env").forEach((name, value) -> environment.put(name, String.valueOf(value)));
    return environment;
  }

  Invocation invocation() {
    Map<String, Object> info = map("info");
    return new Invocation(
        caller(),
        arguments(),
        source(),
        map(map("request"), "headers"),
        map(info, "variables"),
        texts(info.get("selectionSetList")),
        text(info, "selectionSetGraphQL"),
        environment());
  }

  /** What a template sees; its identity is the one that was given, as it stands. */
  TemplateContext context() {
    Map<String, Object> info = map("info");
    Caller caller = caller();
    return new TemplateContext(
        caller.mode(),
        values.get("identity") instanceof Map<?, ?> identity ? Json.copyOf(identity) : null,
        arguments(),
        source(),
        map("stash"),
        values.get("result"),
        map("prev").get("result"),
        error(values.get("error")),
        map(map("request"), "headers"),
        new FieldInfo(
            text(info, "parentTypeName"),
            text(info, "fieldName"),
            map(info, "variables"),
            texts(info.get("selectionSetList")),
            text(info, "selectionSetGraphQL")),
        environment(),
        List.of());
  }

  private static GraphError error(Object value) {
    return value instanceof Map<?, ?> map
        ? GraphError.of(text(map, "type"), text(map, "message"))
        : null;
  }

  /** A data source that answers with what {@code results} has under its name. */
  DataSource source(DataSourceDef def) {
    Map<String, Object> results = map("results");
    if (!results.containsKey(def.name())) {
      // Null is a source of NONE for the runner, and for others an error that names them.
      return null;
    }
    Object result = results.get(def.name());
    return request -> new DataSource.Answer(Json.copy(result), null);
  }
}
