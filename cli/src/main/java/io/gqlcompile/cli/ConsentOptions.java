package io.gqlcompile.cli;

import io.gqlcompile.diff.Consents;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.Consent;
import io.gqlcompile.settings.Settings;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that agree to changes which destroy or hide data. */
final class ConsentOptions {
  private static final String ALL = "--allow-destructive-graphql-schema-updates";
  private static final String ALLOW = "--allow";
  private static final String DAY = "--on-day";

  private ConsentOptions() {}

  static void declare(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(ALLOW)
            .paramLabel("RULE:Coordinate")
            .arity("1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Agree to one change that destroys or hides data.")
            .build());
    spec.addOption(Invocation.flag(ALL, "Agree to all changes that destroy or hide data.").build());
    spec.addOption(
        Invocation.value(DAY, "DATE", "The day that consents with an end are judged by (today).")
            .build());
  }

  /** What the command line and the settings agree to. */
  static Consents consents(ParseResult parsed, Settings settings) {
    List<Consent> some = new ArrayList<>(settings.consents());
    List<String> named = parsed.matchedOptionValue(ALLOW, List.of());
    named.forEach(key -> some.add(Consent.parse(key)));
    return new Consents(parsed.hasMatchedOption(ALL), some);
  }

  /** The day that decides what has expired: only here a clock is asked, and only for refusing. */
  static LocalDate day(ParseResult parsed) throws UsageException {
    String day = parsed.matchedOptionValue(DAY, "");
    try {
      return day.isEmpty() ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw new UsageException(DAY + " must be a day, as in 2030-01-31", e);
    }
  }
}
