package io.gqlcompile.codegen.client.script;

import io.gqlcompile.codegen.client.text.Documentation;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.Directed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of JavaScript and TypeScript that cannot be names, and text in their literals. */
public final class ScriptWords {
  /** What no variable of a module can be called. */
  public static final List<String> RESERVED =
      List.of(
          ("arguments await break case catch class const continue debugger default delete do else"
                  + " enum eval export extends false finally for function if implements import in"
                  + " instanceof interface let new null package private protected public return"
                  + " static super switch this throw true try typeof undefined var void while with"
                  + " yield async of get set NaN Infinity")
              .split(" "));

  /** What no type can be called, or what generated types use themselves. */
  public static final List<String> TYPES = types();

  private ScriptWords() {}

  private static List<String> types() {
    List<String> words = new ArrayList<>(RESERVED);
    words.addAll(
        List.of(
            ("any as asserts bigint boolean constructor declare infer intrinsic is keyof module"
                    + " namespace never number object readonly require string symbol type unique"
                    + " unknown global mixed empty Array Promise Pick Record Observable")
                .split(" ")));
    return List.copyOf(words);
  }

  /** Text for a template literal. */
  public static String template(String text) {
    return text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${");
  }

  /** A string literal in double quotes. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029) {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /**
   * A comment that editors show.
   *
   * @param part what it is about
   * @param description nothing is printed if it is empty and the part is not deprecated
   */
  public static void comment(SourceText out, Directed part, Optional<String> description) {
    List<String> lines = new ArrayList<>();
    description.filter(text -> !text.isBlank()).ifPresent(text -> lines.addAll(lines(text)));
    Documentation.deprecation(part)
        .ifPresent(reason -> lines.add("@deprecated " + String.join(" ", lines(reason))));
    if (!lines.isEmpty()) {
      out.documentation(lines);
    }
  }

  /** None of them ends a comment, or is a tag in it. */
  private static List<String> lines(String text) {
    String safe = text.replace("*/", "* /").replace("@", "\\@");
    return List.of(safe.split("\\R|\\u2028|\\u2029", -1));
  }
}
