package io.gqlcompile.vtl;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The number that a text begins with, as JavaScript's {@code parseInt} and {@code parseFloat} find
 * it: white space before it and anything after it do not matter.
 *
 * @param digits the number without plus sign, leading zeros and exponent
 * @param isWhole whether nothing but white space stands after it
 */
public record LeadingNumber(String digits, boolean isWhole) {

  /** A whole number with an optional sign, in base ten; empty if the text begins otherwise. */
  public static Optional<LeadingNumber> integer(String text) {
    Scan scan = new Scan(text);
    scan.sign();
    return scan.digits() == 0 ? Optional.empty() : Optional.of(scan.number());
  }

  /**
   * A number with optional sign, fraction and exponent; empty if the text begins otherwise. What is
   * too large for a double is no number, and neither is {@code Infinity}.
   */
  public static Optional<LeadingNumber> decimal(String text) {
    Scan scan = new Scan(text);
    scan.sign();
    int before = scan.digits();
    int after = scan.fraction(before > 0);
    if (before + after == 0) {
      return Optional.empty();
    }
    boolean scaled = scan.exponent();
    double value = Double.parseDouble(scan.taken());
    if (Double.isInfinite(value)) {
      return Optional.empty();
    }
    LeadingNumber number = scan.number();
    return Optional.of(scaled ? new LeadingNumber(plain(value), number.isWhole()) : number);
  }

  /** Whether it is below zero. */
  public boolean isNegative() {
    return digits.startsWith("-");
  }

  /** As a template writes it. */
  public VtlLiteral literal() {
    return new VtlLiteral.Num(digits);
  }

  private static String plain(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** A walk over the text, from its first character that is no white space. */
  private static final class Scan {
    private final String text;
    private final int start;
    private int at;

    Scan(String text) {
      this.text = text;
      this.start = skipBlanks(text, 0);
      this.at = start;
    }

    void sign() {
      if (is('+') || is('-')) {
        at++;
      }
    }

    int digits() {
      int from = at;
      while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
        at++;
      }
      return at - from;
    }

    /** How many digits follow a point; a point alone counts only after other digits. */
    int fraction(boolean afterDigits) {
      if (!is('.')) {
        return 0;
      }
      int point = at++;
      int count = digits();
      if (count == 0 && !afterDigits) {
        at = point;
      }
      return count;
    }

    boolean exponent() {
      if (!is('e') && !is('E')) {
        return false;
      }
      int letter = at++;
      sign();
      if (digits() == 0) {
        at = letter;
        return false;
      }
      return true;
    }

    String taken() {
      return text.substring(start, at);
    }

    LeadingNumber number() {
      String taken = taken();
      boolean negative = taken.charAt(0) == '-';
      String unsigned = negative || taken.charAt(0) == '+' ? taken.substring(1) : taken;
      int zeros = 0;
      while (zeros < unsigned.length() && unsigned.charAt(zeros) == '0') {
        zeros++;
      }
      String digits = unsigned.substring(zeros);
      if (digits.endsWith(".")) {
        digits = digits.substring(0, digits.length() - 1);
      }
      if (digits.isEmpty() || digits.charAt(0) == '.') {
        digits = "0" + digits;
      }
      boolean whole = skipBlanks(text, at) == text.length();
      return new LeadingNumber(negative && !digits.equals("0") ? "-" + digits : digits, whole);
    }

    private boolean is(char c) {
      return at < text.length() && text.charAt(at) == c;
    }

    private static int skipBlanks(String text, int from) {
      int at = from;
      while (at < text.length() && isBlank(text.charAt(at))) {
        at++;
      }
      return at;
    }

    private static boolean isBlank(char c) {
      return c == '\uFEFF' || (c >= '\t' && c <= '\r') || Character.isSpaceChar(c);
    }
  }
}
