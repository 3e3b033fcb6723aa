package io.gqlcompile.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gqlcompile.budget.Budget;
import io.gqlcompile.budget.Usage;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** What a build uses of the quotas of AWS: in one line, as a table, or as JSON. */
public final class BudgetReport {
  private BudgetReport() {}

  /** One line without a line end. */
  public static String line(Budget budget) {
    String size =
        counted(budget.resources(), "resource") + " in " + counted(budget.stacks(), "stack");
    Optional<Usage> nearest = budget.nearest();
    if (nearest.isEmpty()) {
      return size;
    }
    Usage usage = nearest.get();
    String quota = number(usage.quota().limit()) + " " + usage.quota().counted();
    return usage.isOver()
        ? size + "; over " + quota + ", see --budget"
        : size + "; " + quota + " at about " + number(budget.modelsAt(usage)) + " models";
  }

  /** A line for each quota, the highest use of it, and what to do about those that are near. */
  public static String table(Budget budget) {
    StringBuilder text = new StringBuilder();
    text.append(String.format(Locale.ROOT, "%11s %11s %5s  %s%n", "quota", "used", "", "of what"));
    for (Usage usage : budget.highest()) {
      String what = usage.quota().counted();
      text.append(
          String.format(
              Locale.ROOT,
              "%,11d %,11d %4d%%  %s%n",
              usage.quota().limit(),
              usage.used(),
              usage.percent(),
              usage.where().isEmpty() ? what : what + ": " + usage.where()));
      if (usage.percent() >= Budget.NEAR) {
        text.append(" ".repeat(31)).append(usage.quota().advice()).append('\n');
      }
    }
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  /** A member {@code budget} of the object that is open. */
  static void write(JsonGenerator json, Budget budget) throws IOException {
    json.writeObjectFieldStart("budget");
    json.writeNumberField("models", budget.models());
    json.writeNumberField("resources", budget.resources());
    json.writeNumberField("stacks", budget.stacks());
    json.writeArrayFieldStart("quotas");
    for (Usage usage : budget.highest()) {
      json.writeStartObject();
      json.writeStringField("name", usage.quota().name());
      json.writeNumberField("limit", usage.quota().limit());
      json.writeNumberField("used", usage.used());
      json.writeStringField("where", usage.where());
      json.writeStringField("source", usage.quota().source());
      json.writeStringField("seen", usage.quota().seen());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String counted(int count, String noun) {
    return number(count) + " " + noun + (count == 1 ? "" : "s");
  }

  private static String number(long value) {
    StringBuilder digits = new StringBuilder(Long.toString(value));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
