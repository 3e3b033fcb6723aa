package io.gqlcompile.cli.report;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;

/**
 * How many findings of each severity there are.
 *
 * @param errors what cannot be compiled
 * @param dangers what would destroy or hide data or access
 * @param warnings what is probably not meant
 * @param notes what is good to know
 */
public record Tally(int errors, int dangers, int warnings, int notes) {

  /** Counts. */
  public static Tally of(List<Diagnostic> diagnostics) {
    int[] counts = new int[Severity.values().length];
    for (Diagnostic diagnostic : diagnostics) {
      counts[diagnostic.severity().ordinal()]++;
    }
    return new Tally(
        counts[Severity.ERROR.ordinal()],
        counts[Severity.DANGER.ordinal()],
        counts[Severity.WARNING.ordinal()],
        counts[Severity.NOTE.ordinal()]);
  }

  /** For example {@code 2 errors, 1 warning}; empty if there are no findings. */
  @Override
  public String toString() {
    List<String> parts = new ArrayList<>();
    add(parts, errors, "error");
    add(parts, dangers, "danger");
    add(parts, warnings, "warning");
    add(parts, notes, "note");
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, int count, String noun) {
    if (count > 0) {
      parts.add(count + " " + noun + (count == 1 ? "" : "s"));
    }
  }
}
