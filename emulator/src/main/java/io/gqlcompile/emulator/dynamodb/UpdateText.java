package io.gqlcompile.emulator.dynamodb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An update expression taken apart, so that AppSync's own changes can be added to it. */
final class UpdateText {
  private static final Pattern KEYWORD =
      Pattern.compile("(?i)(?<![^\\s])(SET|REMOVE|ADD|DELETE)(?=\\s)");
  private static final Pattern ASSIGNMENT = Pattern.compile("\\s*([^\\s=]+)\\s*=\\s*(:\\w+)\\s*");

  private final Map<String, String> clauses = new LinkedHashMap<>();

  private UpdateText() {}

  static UpdateText of(String text) {
    UpdateText out = new UpdateText();
    Matcher matcher = KEYWORD.matcher(text == null ? "" : text);
    String keyword = null;
    int start = 0;
    while (matcher.find()) {
      if (keyword != null) {
        out.add(keyword, text.substring(start, matcher.start()).trim());
      }
      keyword = matcher.group(1).toUpperCase(Locale.ROOT);
      start = matcher.end();
    }
    if (keyword != null) {
      out.add(keyword, text.substring(start).trim());
    }
    return out;
  }

  UpdateText add(String keyword, String body) {
    clauses.merge(keyword, body, (old, more) -> old + ", " + more);
    return this;
  }

  String text() {
    List<String> parts = new ArrayList<>();
    clauses.forEach((keyword, body) -> parts.add(keyword + " " + body));
    return String.join(" ", parts);
  }

  /**
   * What an update sets, by the names of attributes.
   *
   * @throws BadRequest if it does more than to set attributes to values and to remove them
   */
  static Map<String, AttributeValue> assigned(Expression update) {
    Map<String, AttributeValue> assigned = new LinkedHashMap<>();
    for (String part : body(update, "SET")) {
      Matcher matcher = ASSIGNMENT.matcher(part);
      if (!matcher.matches() || !update.values().containsKey(matcher.group(2))) {
        throw new BadRequest("The emulator resolves conflicts of plain assignments only: " + part);
      }
      assigned.put(name(update, matcher.group(1)), update.values().get(matcher.group(2)));
    }
    return assigned;
  }

  /** The names of the attributes that an update removes. */
  static Set<String> removed(Expression update) {
    Set<String> removed = new LinkedHashSet<>();
    body(update, "REMOVE").forEach(part -> removed.add(name(update, part.trim())));
    return removed;
  }

  private static List<String> body(Expression update, String keyword) {
    Map<String, String> clauses = of(update.text()).clauses;
    if (clauses.containsKey("ADD") || clauses.containsKey("DELETE")) {
      throw new BadRequest("The emulator resolves no conflicts of ADD and DELETE.");
    }
    String body = clauses.get(keyword);
    return body == null ? List.of() : List.of(body.split(","));
  }

  private static String name(Expression update, String placeholder) {
    return update.names().getOrDefault(placeholder, placeholder);
  }
}
