package io.gqlcompile.dev.http;

import io.gqlcompile.emulator.api.Trace;
import io.gqlcompile.emulator.vtl.Evaluation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which rule decided on a field, as the variables of its authorization template tell: {@code
 * $roles}, the rules; {@code $has}, those that hold for the caller; {@code $claims}, those that
 * hold for some items; {@code $trusted}, whether no rule is asked.
 *
 * @param text the decision for people
 * @param rules each rule, and whether it holds for the caller, as plain JSON
 */
record Verdict(String text, List<Object> rules, boolean isRefused) {
  private static final String ITEM = "for items that name the caller";

  /** The decision in a trace; empty if no authorization template ran. */
  static Optional<Verdict> of(Trace trace) {
    Optional<Verdict> found = Optional.empty();
    for (Trace.Step step : trace.steps()) {
      if (step.evaluation().isPresent() && isDecided(step.evaluation().get().variables())) {
        found = Optional.of(of(step.evaluation().get(), trace));
      }
    }
    return found;
  }

  private static boolean isDecided(Map<String, Object> variables) {
    return variables.get("roles") instanceof List<?>
        && variables.get("has") instanceof List<?>
        && variables.get("claims") instanceof List<?>;
  }

  private static Verdict of(Evaluation evaluation, Trace trace) {
    Map<String, Object> variables = evaluation.variables();
    List<?> has = (List<?>) variables.get("has");
    List<Object> some = new ArrayList<>();
    for (Object claim : (List<?>) variables.get("claims")) {
      some.add(claim instanceof Map<?, ?> map ? map.get("role") : null);
    }
    List<Object> rules = new ArrayList<>();
    for (Object role : (List<?>) variables.get("roles")) {
      rules.add(rule(role, has, some));
    }
    boolean isRefused = evaluation.failure().isPresent();
    String text =
        isRefused
            ? "refused: " + evaluation.failure().get().message()
            : "let in " + reason(variables, has, some, trace);
    return new Verdict(text, rules, isRefused);
  }

  private static Map<String, Object> rule(Object role, List<?> has, List<Object> some) {
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("rule", text(role));
    rule.put("holds", has.contains(role) ? "yes" : some.contains(role) ? ITEM : "no");
    return rule;
  }

  private static String reason(
      Map<String, Object> variables, List<?> has, List<Object> some, Trace trace) {
    if (Boolean.TRUE.equals(variables.get("trusted"))) {
      return "as an administrator's role";
    }
    if (!has.isEmpty()) {
      return "by " + text(has.get(0));
    }
    if (some.isEmpty()) {
      return "though no rule holds";
    }
    List<String> names = new ArrayList<>();
    some.forEach(role -> names.add(text(role)));
    String limit = trace.stash().containsKey("authFilter") ? ", " + ITEM + " only" : "";
    return "by " + String.join(" or ", names) + limit;
  }

  private static String text(Object role) {
    if (!(role instanceof Map<?, ?> map)) {
      return String.valueOf(role);
    }
    String kind = String.valueOf(map.get("kind"));
    StringBuilder text = new StringBuilder(kind.equals("any") ? "everybody" : kind);
    for (String detail : List.of("groups", "field", "arn")) {
      if (map.get(detail) != null) {
        text.append(detail.equals("field") ? " of field " : " ").append(map.get(detail));
      }
    }
    return text.append(" (").append(map.get("provider")).append(')').toString();
  }
}
