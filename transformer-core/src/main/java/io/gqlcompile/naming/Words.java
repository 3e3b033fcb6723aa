package io.gqlcompile.naming;

import java.util.Locale;

/** Joining words into one name. Only first letters change case; the rest stays as written. */
public final class Words {
  private Words() {}

  /** The word with its first character in upper case; an empty word stays empty. */
  public static String upperFirst(String word) {
    if (word.isEmpty() || Character.isUpperCase(word.charAt(0))) {
      return word;
    }
    return word.substring(0, 1).toUpperCase(Locale.ROOT).concat(word.substring(1));
  }

  /** The word with its first character in lower case; an empty word stays empty. */
  public static String lowerFirst(String word) {
    if (word.isEmpty() || Character.isLowerCase(word.charAt(0))) {
      return word;
    }
    return word.substring(0, 1).toLowerCase(Locale.ROOT).concat(word.substring(1));
  }

  /** {@code model, post, input} becomes {@code ModelPostInput}. */
  public static String pascal(String... words) {
    StringBuilder result = new StringBuilder();
    for (String word : words) {
      result.append(upperFirst(word));
    }
    return result.toString();
  }

  /** {@code List, Posts} becomes {@code listPosts}; empty words do not count as the first. */
  public static String camel(String... words) {
    StringBuilder result = new StringBuilder();
    for (String word : words) {
      result.append(result.isEmpty() ? lowerFirst(word) : upperFirst(word));
    }
    return result.toString();
  }

  /** {@link Plural#of(String)}. */
  public static String plural(String word) {
    return Plural.of(word);
  }
}
