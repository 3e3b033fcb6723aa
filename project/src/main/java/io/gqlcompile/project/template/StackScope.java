package io.gqlcompile.project.template;

import io.gqlcompile.document.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the values of one stack come to before it is deployed. What only AWS knows is {@link
 * #UNKNOWN}; where a condition is not known, both ways count.
 */
public final class StackScope {
  /** Stands for any text, as in an ARN of a policy. */
  public static final String UNKNOWN = "*";

  /** More ways than that are not told apart. */
  private static final int MOST = 16;

  private final Map<String, List<String>> known;
  private final Json.Members conditions;

  private StackScope(Map<String, List<String>> known, Json.Members conditions) {
    this.known = Collections.unmodifiableMap(known);
    this.conditions = conditions;
  }

  /**
   * The scope of a stack.
   *
   * @param template its template
   * @param pseudo what {@code AWS::Region} and the like are
   * @param given values of parameters; those that are not given have their defaults
   */
  static StackScope of(
      Json.Members template, Map<String, String> pseudo, Map<String, List<String>> given) {
    Map<String, List<String>> known = new LinkedHashMap<>();
    pseudo.forEach((name, value) -> known.put(name, List.of(value)));
    for (Json.Member parameter : members(template, "Parameters").members()) {
      Optional<Json> otherwise =
          parameter.value() instanceof Json.Members p ? p.get("Default") : Optional.empty();
      List<String> value = given.get(parameter.name());
      String text = otherwise.map(StackScope::scalar).orElse(UNKNOWN);
      known.put(parameter.name(), value == null ? List.of(text) : value);
    }
    return new StackScope(known, members(template, "Conditions"));
  }

  /** An object in an object; an empty one if there is none. */
  public static Json.Members members(Json from, String name) {
    Optional<Json> found =
        from instanceof Json.Members object ? object.get(name) : Optional.empty();
    return found.orElse(null) instanceof Json.Members members
        ? members
        : new Json.Members(from.at(), List.of());
  }

  /** The texts that a value may come to; at least one. */
  public List<String> texts(Json value) {
    if (!(value instanceof Json.Members)) {
      return List.of(scalar(value));
    }
    Optional<Json> ref = TextParts.argument(value, "Ref");
    if (ref.isPresent()) {
      return known.getOrDefault(scalar(ref.get()), List.of(UNKNOWN));
    }
    Optional<Json> choice = TextParts.argument(value, "Fn::If");
    if (choice.isPresent() && choice.get() instanceof Json.Elements ways) {
      return ways.elements().size() == 3 ? chosen(ways.elements()) : List.of(UNKNOWN);
    }
    List<Json> parts = TextParts.of(value);
    return parts.equals(List.of(value)) ? List.of(UNKNOWN) : product(parts);
  }

  private List<String> chosen(List<Json> ways) {
    Optional<Boolean> holds = holds(scalar(ways.get(0)));
    Set<String> texts = new LinkedHashSet<>();
    if (holds.orElse(true)) {
      texts.addAll(texts(ways.get(1)));
    }
    if (!holds.orElse(false)) {
      texts.addAll(texts(ways.get(2)));
    }
    return List.copyOf(texts);
  }

  private List<String> product(List<Json> parts) {
    List<String> texts = List.of("");
    for (Json part : parts) {
      List<String> longer = new ArrayList<>();
      for (String start : texts) {
        texts(part).forEach(end -> longer.add(start + end));
      }
      if (longer.size() > MOST) {
        return List.of(UNKNOWN);
      }
      texts = longer;
    }
    return texts;
  }

  /** Whether a condition holds; empty if that is not known before. */
  public Optional<Boolean> holds(String condition) {
    return conditions.get(condition).flatMap(this::truth);
  }

  private Optional<Boolean> truth(Json condition) {
    if (!(condition instanceof Json.Members call) || call.members().size() != 1) {
      return Optional.empty();
    }
    Json.Member function = call.members().get(0);
    List<Json> arguments =
        function.value() instanceof Json.Elements list ? list.elements() : List.of();
    return switch (function.name()) {
      case "Condition" -> holds(scalar(function.value()));
      case "Fn::Equals" -> arguments.size() == 2 ? equal(arguments) : Optional.empty();
      case "Fn::Not" ->
          arguments.size() == 1 ? truth(arguments.get(0)).map(b -> !b) : Optional.empty();
      case "Fn::And" -> decided(arguments, false);
      case "Fn::Or" -> decided(arguments, true);
      default -> Optional.empty();
    };
  }

  private Optional<Boolean> equal(List<Json> pair) {
    List<String> left = texts(pair.get(0));
    List<String> right = texts(pair.get(1));
    boolean isKnown = left.size() == 1 && right.size() == 1;
    return isKnown && !(left.get(0) + right.get(0)).contains(UNKNOWN)
        ? Optional.of(left.equals(right))
        : Optional.empty();
  }

  /** The value that one of the conditions decides; the other one if all are known and none does. */
  private Optional<Boolean> decided(List<Json> conditions, boolean deciding) {
    boolean isKnown = true;
    for (Json condition : conditions) {
      Optional<Boolean> truth = truth(condition);
      if (truth.isPresent() && truth.get() == deciding) {
        return truth;
      }
      isKnown &= truth.isPresent();
    }
    return isKnown ? Optional.of(!deciding) : Optional.empty();
  }

  /** A plain value as text; {@link #UNKNOWN} for others. */
  public static String scalar(Json value) {
    if (value instanceof Json.Text text) {
      return text.value();
    }
    if (value instanceof Json.Num number) {
      return number.digits();
    }
    return value instanceof Json.Bool bool ? String.valueOf(bool.value()) : UNKNOWN;
  }
}
