package io.gqlcompile.directives.defaults;

import io.gqlcompile.document.JsonSyntax;
import io.gqlcompile.vtl.LeadingNumber;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.Optional;

/**
 * What a text means as a value of a scalar.
 *
 * @param literal how a template writes the value; the text itself if it is JSON
 * @param isJson whether a template has to parse it first
 * @param isExact whether the whole text is used, rather than a number at its beginning
 */
record ScalarValue(VtlLiteral literal, boolean isJson, boolean isExact) {

  /** Whether the type is a scalar that AppSync has. */
  static boolean isKnown(String type) {
    return !example(type).isEmpty();
  }

  /** A value that is kept as it is written. */
  static ScalarValue text(String text) {
    return new ScalarValue(VtlLiteral.text(text), false, true);
  }

  /**
   * Reads a text.
   *
   * @param type a scalar that is known
   * @return empty if the text is no value of the type
   */
  static Optional<ScalarValue> of(String type, String text) {
    return switch (type) {
      case "Int", "AWSTimestamp" -> LeadingNumber.integer(text).map(ScalarValue::number);
      case "Float" -> LeadingNumber.decimal(text).map(ScalarValue::number);
      case "Boolean" -> bool(text);
      case "AWSJSON" ->
          JsonSyntax.isValid(text)
              ? Optional.of(new ScalarValue(VtlLiteral.text(text), true, true))
              : Optional.empty();
      default -> isText(type, text) ? Optional.of(text(text)) : Optional.empty();
    };
  }

  private static boolean isText(String type, String text) {
    return switch (type) {
      case "ID", "String" -> true;
      case "AWSDate" -> CalendarText.isDate(text);
      case "AWSTime" -> CalendarText.isTime(text);
      case "AWSDateTime" -> CalendarText.isDateTime(text);
      case "AWSEmail" -> EmailText.isEmail(text);
      case "AWSURL" -> WebUrl.isUrl(text);
      case "AWSPhone" -> PhoneText.isPhone(text);
      case "AWSIPAddress" -> IpText.isAddress(text);
      default -> false;
    };
  }

  /** A value as it may be written; empty for a type that is no scalar of AppSync. */
  static String example(String type) {
    return switch (type) {
      case "ID", "String" -> "text";
      case "Int" -> "42";
      case "Float" -> "1.5";
      case "Boolean" -> "true";
      case "AWSDate" -> "2024-02-29";
      case "AWSTime" -> "14:30:00Z";
      case "AWSDateTime" -> "2024-02-29T14:30:00Z";
      case "AWSTimestamp" -> "1709217000";
      case "AWSEmail" -> "name@example.com";
      case "AWSJSON" -> "[1, 2]";
      case "AWSURL" -> "https://example.com/";
      case "AWSPhone" -> "+41 44 668 18 00";
      case "AWSIPAddress" -> "192.0.2.1";
      default -> "";
    };
  }

  private static ScalarValue number(LeadingNumber number) {
    return new ScalarValue(number.literal(), false, number.isWhole());
  }

  private static Optional<ScalarValue> bool(String text) {
    boolean value = text.equalsIgnoreCase("true");
    return value || text.equalsIgnoreCase("false")
        ? Optional.of(new ScalarValue(VtlLiteral.bool(value), false, true))
        : Optional.empty();
  }
}
