package io.gqlcompile.internal.custom;

import io.gqlcompile.document.Json;

/** Looks through the texts in a value. */
final class JsonTexts {
  private JsonTexts() {}

  /** Whether a text somewhere in the value has a part. */
  static boolean mention(Json value, String part) {
    if (value instanceof Json.Text text) {
      return text.value().contains(part);
    }
    if (value instanceof Json.Members object) {
      return object.members().stream().anyMatch(member -> mention(member.value(), part));
    }
    return value instanceof Json.Elements list
        && list.elements().stream().anyMatch(element -> mention(element, part));
  }
}
