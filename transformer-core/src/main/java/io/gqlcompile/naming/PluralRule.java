package io.gqlcompile.naming;

/**
 * One line of the rules in {@code pluralize.txt}, where the notation is explained. Endings are
 * compared from the end of the word backwards, which needs no regular expressions and therefore
 * costs nothing to prepare.
 */
final class PluralRule {
  private static final int OTHER = 26;

  private final String[] heads;
  private final String[] tails;
  private final String newTail;

  /** Bit n is set if a word that ends in the n-th letter can fit; bit 26 is every other ending. */
  private final int lastLetters;

  PluralRule(String[] heads, String[] tails, String newTail) {
    this.heads = heads;
    this.tails = tails;
    this.newTail = newTail;
    int letters = 0;
    for (String tail : tails) {
      letters |= tail.isEmpty() ? lastLetters(heads) : bit(tail.charAt(tail.length() - 1));
    }
    this.lastLetters = letters;
  }

  /**
   * Where a rule fits a word.
   *
   * @param start first character of the head
   * @param tail first character of the tail; the tail runs to the end of the word
   * @param newTail what replaces the tail
   */
  record Match(int start, int tail, String newTail) {}

  /** The longest fit of this rule at the end of a lower-case word, or null. */
  Match match(String word) {
    if ((lastLetters & bit(word.charAt(word.length() - 1))) == 0) {
      return null;
    }
    Match longest = null;
    for (String tail : tails) {
      int tailStart = word.length() - tail.length();
      int start = word.endsWith(tail) ? headStart(word, tailStart) : -1;
      if (start >= 0 && (longest == null || start < longest.start())) {
        longest = new Match(start, tailStart, newTail);
      }
    }
    return longest;
  }

  private int headStart(String word, int end) {
    int first = -1;
    for (String head : heads) {
      int start = headStart(word, end, head);
      if (start >= 0 && (first < 0 || start < first)) {
        first = start;
      }
    }
    return first;
  }

  private static int headStart(String word, int end, String head) {
    int at = end;
    int i = head.length() - 1;
    while (i >= 0) {
      char c = head.charAt(i);
      if (c == '^' || c == '<') {
        return at == 0 || (c == '<' && !isWordCharacter(word.charAt(at - 1))) ? at : -1;
      }
      int from = c == ']' ? head.lastIndexOf('[', i) : i;
      if (at == 0 || !fits(word.charAt(at - 1), head, from, i)) {
        return -1;
      }
      at--;
      i = from - 1;
    }
    return at;
  }

  /** Whether a character is what one element of a head asks for: a set, any non-ASCII, itself. */
  private static boolean fits(char c, String head, int from, int to) {
    if (from == to) {
      return head.charAt(to) == '~' ? c >= 128 : c == head.charAt(to);
    }
    boolean negated = head.charAt(from + 1) == '^';
    int found = head.indexOf(c, negated ? from + 2 : from + 1);
    return (found >= 0 && found < to) != negated;
  }

  private static int lastLetters(String[] heads) {
    int letters = 0;
    for (String head : heads) {
      char last = head.isEmpty() ? ']' : head.charAt(head.length() - 1);
      letters |= last == ']' ? -1 : bit(last);
    }
    return letters;
  }

  private static int bit(char c) {
    return 1 << (c >= 'a' && c <= 'z' ? c - 'a' : OTHER);
  }

  private static boolean isWordCharacter(char c) {
    return c == '_' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
