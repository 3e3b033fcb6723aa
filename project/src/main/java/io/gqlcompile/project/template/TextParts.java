package io.gqlcompile.project.template;

import io.gqlcompile.document.Json;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that a template puts together with {@code Fn::Join} and {@code Fn::Sub}. */
public final class TextParts {
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(!?)([^}]+)}");

  private TextParts() {}

  /**
   * The parts of a value in their order: strings, and values that only AWS can compute. A value
   * that is put together otherwise is one part.
   */
  public static List<Json> of(Json value) {
    Optional<Json> join = argument(value, "Fn::Join");
    if (join.isPresent() && isJoin(join.get())) {
      return joined(((Json.Elements) join.get()).elements());
    }
    Optional<Json> sub = argument(value, "Fn::Sub");
    if (sub.isPresent() && sub.get() instanceof Json.Text text) {
      return substituted(text, Map.of());
    }
    if (sub.isPresent() && isSub(sub.get())) {
      List<Json> pair = ((Json.Elements) sub.get()).elements();
      Map<String, Json> variables = new LinkedHashMap<>();
      ((Json.Members) pair.get(1)).members().forEach(m -> variables.put(m.name(), m.value()));
      return substituted((Json.Text) pair.get(0), variables);
    }
    return List.of(value);
  }

  /** A value that puts parts together. */
  public static Json join(SourceLocation at, List<Json> parts) {
    Json list = new Json.Elements(at, List.of(new Json.Text(at, ""), new Json.Elements(at, parts)));
    return new Json.Members(at, List.of(new Json.Member("Fn::Join", at, list)));
  }

  /** The argument of a function, if a value is a call of it and nothing else. */
  static Optional<Json> argument(Json value, String function) {
    return value instanceof Json.Members call && call.members().size() == 1
        ? call.get(function)
        : Optional.empty();
  }

  private static boolean isJoin(Json argument) {
    return argument instanceof Json.Elements pair
        && pair.elements().size() == 2
        && pair.elements().get(0) instanceof Json.Text
        && pair.elements().get(1) instanceof Json.Elements;
  }

  private static boolean isSub(Json argument) {
    return argument instanceof Json.Elements pair
        && pair.elements().size() == 2
        && pair.elements().get(0) instanceof Json.Text
        && pair.elements().get(1) instanceof Json.Members;
  }

  private static List<Json> joined(List<Json> arguments) {
    List<Json> parts = new ArrayList<>();
    Json separator = arguments.get(0);
    boolean isFirst = true;
    for (Json element : ((Json.Elements) arguments.get(1)).elements()) {
      if (!isFirst) {
        add(separator, parts);
      }
      isFirst = false;
      of(element).forEach(part -> add(part, parts));
    }
    return parts;
  }

  private static List<Json> substituted(Json.Text text, Map<String, Json> variables) {
    List<Json> parts = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(text.value());
    int from = 0;
    while (variable.find()) {
      add(new Json.Text(text.at(), text.value().substring(from, variable.start())), parts);
      from = variable.end();
      String name = variable.group(2).strip();
      if (!variable.group(1).isEmpty()) {
        add(new Json.Text(text.at(), "${" + variable.group(2) + "}"), parts);
      } else if (variables.containsKey(name)) {
        of(variables.get(name)).forEach(part -> add(part, parts));
      } else {
        add(reference(text.at(), name), parts);
      }
    }
    add(new Json.Text(text.at(), text.value().substring(from)), parts);
    return parts;
  }

  private static Json reference(SourceLocation at, String name) {
    int dot = name.indexOf('.');
    Json target = new Json.Text(at, dot < 0 ? name : name.substring(0, dot));
    if (dot < 0) {
      return new Json.Members(at, List.of(new Json.Member("Ref", at, target)));
    }
    Json path = new Json.Elements(at, List.of(target, new Json.Text(at, name.substring(dot + 1))));
    return new Json.Members(at, List.of(new Json.Member("Fn::GetAtt", at, path)));
  }

  /** Strings beside each other become one. */
  private static void add(Json part, List<Json> parts) {
    int last = parts.size() - 1;
    if (!(part instanceof Json.Text text)) {
      parts.add(part);
    } else if (last >= 0 && parts.get(last) instanceof Json.Text before) {
      parts.set(last, new Json.Text(before.at(), before.value() + text.value()));
    } else if (!text.value().isEmpty()) {
      parts.add(text);
    }
  }
}
