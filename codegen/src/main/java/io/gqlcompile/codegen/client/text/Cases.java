package io.gqlcompile.codegen.client.text;

import io.gqlcompile.naming.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The cases of names in other languages. */
public final class Cases {
  private Cases() {}

  /** {@code soSo} and {@code so-so} become {@code SO_SO}. */
  public static String constant(String name) {
    String joined = String.join("_", words(name)).toUpperCase(Locale.ROOT);
    return joined.isEmpty() ? "_" : joined;
  }

  /** {@code SO_SO} becomes {@code soSo}. */
  public static String camel(String name) {
    StringBuilder out = new StringBuilder();
    for (String word : words(name)) {
      String lower = word.toLowerCase(Locale.ROOT);
      out.append(out.isEmpty() ? lower : Words.upperFirst(lower));
    }
    return out.isEmpty() ? "_" : out.toString();
  }

  /** {@code so_so} becomes {@code SoSo}; letters inside words keep their case. */
  public static String pascal(String name) {
    StringBuilder out = new StringBuilder();
    for (String part : name.split("_")) {
      out.append(Words.upperFirst(part));
    }
    return out.isEmpty() ? "_" : out.toString();
  }

  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      char next = i + 1 < name.length() ? name.charAt(i + 1) : '_';
      boolean isUpper = Character.isUpperCase(c);
      boolean begins =
          isUpper
              && !word.isEmpty()
              && (!Character.isUpperCase(name.charAt(i - 1)) || Character.isLowerCase(next));
      if ((c == '_' || begins) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (c != '_') {
        word.append(c);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }
}
