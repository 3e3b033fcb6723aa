package io.gqlcompile.codegen.client.text;

import io.gqlcompile.model.Directed;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** Words of Kotlin that stand in back-ticks, and text in its literals and comments. */
public final class KotlinWords {
  private static final Set<String> HARD =
      Set.of(
          ("as break class continue do else false for fun if in init interface is null object"
                  + " package return super this throw true try typealias typeof val var when while")
              .split(" "));

  /** Words that are taken for modifiers where a declaration may begin. */
  private static final Set<String> SOFT =
      Set.of(
          ("abstract actual annotation companion const constructor context crossinline data enum"
                  + " expect external final infix init inline inner internal lateinit noinline open"
                  + " operator out override private protected public reified sealed suspend tailrec"
                  + " value vararg")
              .split(" "));

  private KotlinWords() {}

  /** The name of an entry of an enum as it is written. */
  public static String entry(String name) {
    return SOFT.contains(name) ? "`" + name + "`" : name(name);
  }

  /** A name as it is written. */
  public static String name(String name) {
    return HARD.contains(name) || name.chars().allMatch(c -> c == '_') ? "`" + name + "`" : name;
  }

  /** A qualified name as it is written. */
  public static String qualified(String name) {
    return String.join(".", Arrays.stream(name.split("\\.")).map(KotlinWords::name).toList());
  }

  /** A string literal; a dollar sign in it is one. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c == '$') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c > '~') {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** A documentation comment: a description, or else a sentence. */
  public static void comment(SourceText out, Optional<String> description, String otherwise) {
    String text = description.filter(d -> !d.isBlank()).orElse(otherwise);
    // Comments nest in Kotlin, so neither end of one can stand in another.
    String safe = text.replace("*/", "* /").replace("/*", "/ *").replace("@", "\\@");
    out.documentation(safe.lines().map(String::stripTrailing).toList());
  }

  /** An annotation, if something is deprecated. */
  public static void deprecation(SourceText out, Directed part) {
    Documentation.deprecation(part)
        .ifPresent(reason -> out.line("@kotlin.Deprecated(" + quoted(reason) + ")"));
  }
}
