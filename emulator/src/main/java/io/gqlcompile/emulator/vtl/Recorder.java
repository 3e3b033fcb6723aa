package io.gqlcompile.emulator.vtl;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what a template does beside printing, while it runs. */
final class Recorder {
  final List<GraphError> appended = new ArrayList<>();
  final List<Effect> effects = new ArrayList<>();
  final Map<String, Object> headers = new LinkedHashMap<>();
  final List<String> logs = new ArrayList<>();
  Map<String, Object> variables = Map.of();
  TemplatePlace place;

  void effect(String name, Object... arguments) {
    List<Object> plain = new ArrayList<>();
    for (Object argument : arguments) {
      plain.add(Json.copy(argument instanceof String text ? jsonOr(text, text) : argument));
    }
    effects.add(new Effect(name, plain));
  }

  /** The value of a JSON text, or something else if it is none. */
  static Object jsonOr(String text, Object otherwise) {
    try {
      return Json.read(text);
    } catch (MalformedJson e) {
      return otherwise;
    }
  }
}
