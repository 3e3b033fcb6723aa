package io.gqlcompile.cli.report;

import io.gqlcompile.document.Json;
import java.util.stream.Collectors;

/** JSON on one line for people: a space wherever a line may be broken. */
final class ShortJson {
  private ShortJson() {}

  static String of(Json json) {
    if (json instanceof Json.Members object) {
      return object.members().stream()
          .map(member -> member.name() + ": " + of(member.value()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (json instanceof Json.Elements list) {
      return list.elements().stream()
          .map(ShortJson::of)
          .collect(Collectors.joining(", ", "[", "]"));
    } else if (json instanceof Json.Text text) {
      return '"' + text.value() + '"';
    } else if (json instanceof Json.Num number) {
      return number.digits();
    }
    return json instanceof Json.Bool bool ? String.valueOf(bool.value()) : "null";
  }
}
