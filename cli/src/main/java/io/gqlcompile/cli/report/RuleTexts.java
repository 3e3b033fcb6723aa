package io.gqlcompile.cli.report;

import io.gqlcompile.diagnostic.RuleId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What rules are for, as their pages say it. */
public final class RuleTexts {
  private static final String FILE = "rules.tsv";

  private RuleTexts() {}

  /** The first paragraph of a rule's page on one line; empty for a rule of a plug-in. */
  public static String of(RuleId rule) {
    String start = rule.id() + "\t";
    return read()
        .lines()
        .filter(line -> line.startsWith(start))
        .findFirst()
        .map(line -> line.substring(start.length()))
        .orElse("");
  }

  private static String read() {
    try (InputStream file = RuleTexts.class.getResourceAsStream(FILE)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
