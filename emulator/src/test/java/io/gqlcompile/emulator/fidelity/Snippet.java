package io.gqlcompile.emulator.fidelity;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.vtl.AuthMode;
import io.gqlcompile.emulator.vtl.Evaluation;
import io.gqlcompile.emulator.vtl.FieldInfo;
import io.gqlcompile.emulator.vtl.GraphError;
import io.gqlcompile.emulator.vtl.TemplateContext;
import io.gqlcompile.emulator.vtl.VtlEngine;
import io.gqlcompile.emulator.vtl.VtlSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A template with what it is given.
 *
 * @param id names it
 * @param template its text
 * @param context what it sees
 * @param documented what AppSync's documentation says comes out; null if it does not say
 */
record Snippet(String id, String template, Map<String, Object> context, Map<?, ?> documented) {
  private static final Instant NOW = Instant.ofEpochMilli(1_517_943_695_750L);

  /** What comes out, in the form of the data files. */
  Map<String, Object> run() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Evaluation evaluation =
        new VtlEngine(VtlSettings.of(clock, new Random(1))).evaluate(template, seen());
    Map<String, Object> outcome = new LinkedHashMap<>();
    if (evaluation.returned()) {
      outcome.put("returned", true);
    }
    if (evaluation.failure().isEmpty()) {
      outcome.put("value", evaluation.value());
    }
    evaluation.failure().ifPresent(error -> outcome.put("error", error(error)));
    if (!evaluation.appended().isEmpty()) {
      outcome.put("appended", evaluation.appended().stream().map(Snippet::error).toList());
    }
    List<Object> effects = new ArrayList<>();
    evaluation
        .effects()
        .forEach(e -> effects.add(map("name", e.name(), "arguments", e.arguments())));
    if (!effects.isEmpty()) {
      outcome.put("effects", effects);
    }
    return outcome;
  }

  private static Map<String, Object> error(GraphError error) {
    if (GraphError.MAPPING_TEMPLATE.equals(error.type())) {
      return map("type", error.type());
    }
    Map<String, Object> json = map("type", error.type(), "message", error.message());
    json.put("data", error.data());
    json.put("errorInfo", error.errorInfo());
    return json;
  }

  private TemplateContext seen() {
    Map<String, Object> identity = object("identity");
    return new TemplateContext(
        identity == null
            ? AuthMode.API_KEY
            : identity.containsKey("userArn") ? AuthMode.IAM : AuthMode.COGNITO_USER_POOLS,
        identity,
        context.containsKey("arguments") ? object("arguments") : new LinkedHashMap<>(),
        object("source"),
        context.containsKey("stash") ? object("stash") : new LinkedHashMap<>(),
        context.get("result"),
        context.get("prev") instanceof Map<?, ?> prev ? prev.get("result") : null,
        context.get("error") instanceof Map<?, ?> error
            ? GraphError.of((String) error.get("type"), (String) error.get("message"))
            : null,
        context.get("request") instanceof Map<?, ?> request
            ? Json.copyOf((Map<?, ?>) request.get("headers"))
            : Map.of(),
        info(),
        Map.of(),
        List.of());
  }

  private FieldInfo info() {
    Map<String, Object> info = object("info");
    if (info == null) {
      return FieldInfo.of("Query", "field");
    }
    List<String> selected = new ArrayList<>();
    if (info.get("selectionSetList") instanceof List<?> paths) {
      paths.forEach(path -> selected.add((String) path));
    }
    return new FieldInfo(
        (String) info.getOrDefault("parentTypeName", "Query"),
        (String) info.getOrDefault("fieldName", "field"),
        info.get("variables") instanceof Map<?, ?> variables ? Json.copyOf(variables) : Map.of(),
        selected,
        (String) info.getOrDefault("selectionSetGraphQL", ""));
  }

  private Map<String, Object> object(String name) {
    return context.get(name) instanceof Map<?, ?> map ? Json.copyOf(map) : null;
  }

  private static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
