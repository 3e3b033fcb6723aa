package io.gqlcompile.vtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadingNumberTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, true",
    "-1, -1, true",
    "+5, 5, true",
    "007, 7, true",
    "-0, 0, true",
    "' \t7\n', 7, true",
    "5abc, 5, false",
    "12.5, 12, false",
    "0x1F, 0, false",
    "99999999999999999999, 99999999999999999999, true",
  })
  void wholeNumberAtTheBeginning(String text, String digits, boolean whole) {
    assertEquals(Optional.of(new LeadingNumber(digits, whole)), LeadingNumber.integer(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "abc", "-", "--1", ".5", "Infinity", "NaN", "१"})
  void noWholeNumber(String text) {
    assertEquals(Optional.empty(), LeadingNumber.integer(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, true",
    "1., 1, true",
    ".5, 0.5, true",
    "-.5, -0.5, true",
    "00.50, 0.50, true",
    "1e3, 1000, true",
    "1E-5, 0.00001, true",
    "1e, 1, false",
    "1e+, 1, false",
    "1..2, 1, false",
    "1e5.5, 100000, false",
    "1e-999999999, 0, true",
    "123456789012345678.123456789, 123456789012345678.123456789, true",
  })
  void numberAtTheBeginning(String text, String digits, boolean whole) {
    assertEquals(Optional.of(new LeadingNumber(digits, whole)), LeadingNumber.decimal(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "-.", "e5", "abc", "NaN", "Infinity", "-Infinity", "1e999"})
  void noNumber(String text) {
    assertEquals(Optional.empty(), LeadingNumber.decimal(text));
  }

  @Test
  void longTextIsReadQuickly() {
    String digits = "9".repeat(1_000_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertTrue(LeadingNumber.integer(digits).isPresent());
          assertTrue(LeadingNumber.decimal("0." + digits + "e1").isPresent());
        });
  }
}
