package io.gqlcompile.naming;

import java.util.Locale;

/**
 * English plurals, exactly as the npm package {@code pluralize} 8.0.0 forms them with its default
 * rules. The words and rules are in {@code pluralize.txt} and are read on first use.
 */
public final class Plural {
  private Plural() {}

  /**
   * The plural of a name, or the name itself if it is a plural already. A name that is a known
   * irregular word as a whole loses its inner capitals ({@code PickAxe} becomes {@code Pickaxes});
   * any other keeps its front as written.
   *
   * @param word not null; may be blank
   * @return never null; empty for a blank word
   */
  public static String of(String word) {
    if (word.isBlank()) {
      return "";
    }
    PluralRules rules = PluralRules.defaults();
    String lower = word.toLowerCase(Locale.ROOT);
    String irregular = rules.irregular(lower);
    if (irregular != null) {
      return inCaseOf(word, irregular);
    }
    return rules.isUncountable(lower) ? word : byRule(word, rules.all());
  }

  private static String byRule(String word, Iterable<PluralRule> rules) {
    String folded = fold(word);
    for (PluralRule rule : rules) {
      PluralRule.Match match = rule.match(folded);
      if (match != null) {
        return replace(word, match);
      }
    }
    return word;
  }

  private static String replace(String word, PluralRule.Match match) {
    int start = match.start();
    String matched = word.substring(start);
    String plural = word.substring(start, match.tail()).concat(match.newTail());
    String caseFrom = matched.isEmpty() ? word.substring(start - 1) : matched;
    return word.substring(0, start).concat(inCaseOf(caseFrom, plural));
  }

  /** Lower, upper or title case, whichever the model shows first; digits count as any of them. */
  private static String inCaseOf(String model, String text) {
    if (model.equals(text)) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (model.equals(model.toLowerCase(Locale.ROOT))) {
      return lower;
    }
    if (model.equals(model.toUpperCase(Locale.ROOT))) {
      return text.toUpperCase(Locale.ROOT);
    }
    String first = model.substring(0, 1);
    return first.equals(first.toUpperCase(Locale.ROOT)) ? Words.upperFirst(lower) : lower;
  }

  /**
   * Lower case, one character for one, so that positions stay valid. A character outside ASCII does
   * not become an ASCII letter: the Kelvin sign is not a {@code k} to these rules.
   */
  private static String fold(String word) {
    char[] chars = word.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char lower = Character.toLowerCase(chars[i]);
      if (chars[i] < 128 || lower >= 128) {
        chars[i] = lower;
      }
    }
    return new String(chars);
  }
}
