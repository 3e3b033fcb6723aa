package io.gqlcompile.emulator.vtl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Evaluates snippets at a fixed instant, 2024-01-02T03:04:05.678Z, with a fixed random source. */
final class Templates {
  static final Instant NOW = Instant.parse("2024-01-02T03:04:05.678Z");
  static final FieldInfo FIELD = FieldInfo.of("Query", "getPost");

  private Templates() {}

  static VtlEngine engine() {
    return new VtlEngine(VtlSettings.of(Clock.fixed(NOW, ZoneOffset.UTC), new Random(7)));
  }

  static TemplateContext context(String arguments) {
    return TemplateContext.of(FIELD).withArguments(Json.copyOf((Map<?, ?>) json(arguments)));
  }

  static Object json(String text) {
    try {
      return Json.read(text);
    } catch (MalformedJson e) {
      throw new AssertionError(text, e);
    }
  }

  static Evaluation evaluate(String template) {
    return engine().evaluate(template, context("{}"));
  }

  /** What a template prints. */
  static String print(String template) {
    return evaluate(template).text();
  }

  /** What a template prints for given arguments. */
  static String print(String template, String arguments) {
    return engine().evaluate(template, context(arguments)).text();
  }

  /** Fails unless the expression, turned to JSON, is the expected JSON. */
  static void assertGives(String expected, String expression) {
    Evaluation evaluation = evaluate("$util.toJson(" + expression + ")");
    assertEquals(Optional.empty(), evaluation.failure(), expression);
    assertEquals(json(expected), evaluation.value(), expression);
  }

  /** The error by which a template fails. */
  static GraphError failure(String template) {
    return evaluate(template)
        .failure()
        .orElseThrow(() -> new AssertionError("no failure: " + template));
  }

  static Map<String, Object> map(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
