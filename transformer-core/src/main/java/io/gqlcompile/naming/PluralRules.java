package io.gqlcompile.naming;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** The content of {@code pluralize.txt}: irregular words, uncountable words, rules in order. */
final class PluralRules {
  private static final String RESOURCE = "pluralize.txt";

  private final Map<String, String> irregular = new HashMap<>();
  private final Set<String> uncountable = new HashSet<>();
  private final List<PluralRule> rules = new ArrayList<>();

  private PluralRules() {}

  /** Read once, on the first call. */
  static PluralRules defaults() {
    return Defaults.RULES;
  }

  /**
   * The plural of an irregular word, also if the word is that plural; null for any other word.
   *
   * @param lower the word in lower case
   */
  String irregular(String lower) {
    return irregular.get(lower);
  }

  /** Whether a lower-case word is its own plural. */
  boolean isUncountable(String lower) {
    return uncountable.contains(lower);
  }

  /** The rules in the order to try; the last one fits every word. */
  List<PluralRule> all() {
    return rules;
  }

  private static final class Defaults {
    static final PluralRules RULES = read();
  }

  private static PluralRules read() {
    try (InputStream in = PluralRules.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the class path");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PluralRules parse(String text) {
    PluralRules result = new PluralRules();
    String section = "";
    StringTokenizer lines = new StringTokenizer(text, "\r\n");
    while (lines.hasMoreTokens()) {
      String line = lines.nextToken();
      if (line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[") && line.endsWith("]")) {
        section = line;
      } else {
        result.add(section, line);
      }
    }
    return result;
  }

  private void add(String section, String line) {
    switch (section) {
      case "[rules]" -> addRule(line);
      case "[irregular]" -> addIrregular(words(line));
      case "[uncountable]" -> uncountable.addAll(List.of(words(line)));
      default -> throw new IllegalStateException(RESOURCE + ": no such section: " + section);
    }
  }

  /** A plural entered before wins over the same word as a singular: it stays as it is. */
  private void addIrregular(String[] pair) {
    irregular.putIfAbsent(pair[0], pair[1]);
    irregular.put(pair[1], pair[1]);
  }

  private void addRule(String line) {
    int first = line.indexOf('|');
    int second = line.indexOf('|', first + 1);
    String[] heads = words(line.substring(0, first));
    String[] tails = words(line.substring(first + 1, second));
    rules.add(new PluralRule(heads, tails, words(line.substring(second + 1))[0]));
  }

  /** Words between spaces; a dash is the empty word. */
  private static String[] words(String text) {
    StringTokenizer tokens = new StringTokenizer(text, " ");
    String[] words = new String[tokens.countTokens()];
    for (int i = 0; i < words.length; i++) {
      String word = tokens.nextToken();
      words[i] = word.equals("-") ? "" : word;
    }
    return words;
  }
}
