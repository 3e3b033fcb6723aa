package io.gqlcompile.directives.validate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.vtl.LeadingNumber;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** What the value of {@code @validate} may be. */
final class ValidateValueRules {
  static final RuleId NO_LENGTH = new RuleId("ValidateLength");
  static final RuleId NO_NUMBER = new RuleId("ValidateNumber");
  static final RuleId CUT = new RuleId("ValidateValueCut");
  static final RuleId NO_PATTERN = new RuleId("ValidatePattern");

  /** Longer ones are left to the API: reading a pattern takes stack in proportion to its length. */
  private static final int LONGEST_PATTERN = 1000;

  private ValidateValueRules() {}

  static void checkLength(CheckContext context) {
    for (ValidateUse use : ValidateUse.all(context.schema())) {
      if (use.check().measuresLength() && use.number().isEmpty()) {
        context.report(
            Diagnostic.error(
                    NO_LENGTH,
                    use.coordinate(),
                    use.directive().locationOf("value"),
                    "'" + use.value() + "' is not a length")
                .withHint("a length is a whole number from 0, for example \"3\""));
      }
    }
  }

  static void checkNumber(CheckContext context) {
    for (ValidateUse use : ValidateUse.all(context.schema())) {
      if (use.check().comparesNumbers() && use.number().isEmpty()) {
        context.report(
            Diagnostic.error(
                    NO_NUMBER,
                    use.coordinate(),
                    use.directive().locationOf("value"),
                    "'"
                        + use.value()
                        + "' is not a number, which '"
                        + use.check().key()
                        + "' compares with")
                .withHint("write a number, for example \"0\" or \"-1.5\""));
      }
    }
  }

  static void checkCut(CheckContext context) {
    for (ValidateUse use : ValidateUse.all(context.schema())) {
      Optional<LeadingNumber> number = use.number();
      if (number.isPresent() && !number.get().isWhole()) {
        String used = number.get().digits();
        context.report(
            Diagnostic.warning(
                    CUT,
                    use.coordinate(),
                    use.directive().locationOf("value"),
                    "only the number at the beginning of this value is used: " + used)
                .withHint("write \"" + used + "\""));
      }
    }
  }

  static void checkPattern(CheckContext context) {
    for (ValidateUse use : ValidateUse.all(context.schema())) {
      if (use.check() == Check.MATCHES && !isPattern(use.value())) {
        context.report(
            Diagnostic.warning(
                    NO_PATTERN,
                    use.coordinate(),
                    use.directive().locationOf("value"),
                    "'"
                        + use.value()
                        + "' is not a regular expression of Java, which the API needs")
                .withHint("every write of the field would fail; mend the expression"));
      }
    }
  }

  private static boolean isPattern(String text) {
    if (text.length() > LONGEST_PATTERN) {
      return true;
    }
    try {
      Pattern.compile(text);
      return true;
    } catch (PatternSyntaxException e) {
      return false;
    }
  }
}
