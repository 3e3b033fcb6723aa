package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.symbol.Vocabulary;
import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Texts with gaps for the arguments of directives. */
final class Snippets {
  private static final String GAP = "$";

  private Snippets() {}

  /** Arguments that must be given, with gaps for their values; empty if there are none. */
  static String arguments(Definition directive, Vocabulary vocabulary) {
    if (directive.name().text().equals("index")) {
      return "(name: \"${1}\", queryField: \"${2}\")";
    }
    List<String> parts = new ArrayList<>();
    for (Member argument : directive.members()) {
      if (isRequired(argument)) {
        String gap = value(argument, vocabulary).replace("$0", "${" + (parts.size() + 1) + "}");
        parts.add(argument.name().text() + ": " + gap);
      }
    }
    return parts.isEmpty() ? "" : "(" + String.join(", ", parts) + ")";
  }

  /** A gap for a value, in the quotes and brackets that its type asks for. */
  static String value(Member argument, Vocabulary vocabulary) {
    Optional<Definition> type = vocabulary.type(argument.typeName());
    boolean isObject = type.filter(t -> t.keyword().equals("input")).isPresent();
    boolean isText = argument.typeName().equals("String");
    String gap = isText ? "\"" + GAP + "0\"" : isObject ? object(type.get()) : GAP + "0";
    return isList(argument) ? "[" + gap + "]" : gap;
  }

  private static String object(Definition type) {
    for (Member field : type.members()) {
      if (isRequired(field)) {
        return "{" + field.name().text() + ": " + GAP + "0}";
      }
    }
    return "{" + GAP + "0}";
  }

  private static boolean isList(Member argument) {
    return argument.type().filter(type -> type.text().startsWith("[")).isPresent();
  }

  private static boolean isRequired(Member argument) {
    boolean isNonNull = argument.type().filter(type -> type.text().endsWith("!")).isPresent();
    return isNonNull && argument.value().isEmpty();
  }
}
