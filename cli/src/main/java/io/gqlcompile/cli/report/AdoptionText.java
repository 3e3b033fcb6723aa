package io.gqlcompile.cli.report;

import io.gqlcompile.adopt.Adoption;
import io.gqlcompile.adopt.Effect;
import io.gqlcompile.adopt.Finding;
import io.gqlcompile.adopt.Risk;
import io.gqlcompile.cli.terminal.Printable;
import io.gqlcompile.cli.terminal.Role;
import io.gqlcompile.cli.terminal.Theme;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Prints for a person what a build does to the one that is deployed. */
public final class AdoptionText {
  /** What comes and goes with every other version of a compiler, and holds nothing. */
  private static final Set<String> COUNTED_ONLY = Set.of("AWS::AppSync::FunctionConfiguration");

  private final PrintStream to;
  private final Theme theme;
  private final int columns;

  /**
   * A report to a stream.
   *
   * @param columns how wide the table may be
   */
  public AdoptionText(PrintStream to, Theme theme, int columns) {
    this.to = to;
    this.theme = theme;
    this.columns = columns;
  }

  /** Prints how many of each type there are, and what is not just kept. */
  public void print(Adoption adoption) {
    to.append(counts(adoption)).append('\n');
    int printed = 0;
    for (Finding finding : adoption.findings()) {
      boolean isQuiet = finding.effect() == Effect.KEPT || COUNTED_ONLY.contains(finding.type());
      if (finding.risk().isSevere() || !isQuiet) {
        print(finding);
        printed++;
      }
    }
    to.append(printed == 0 ? "" : "\n");
  }

  private String counts(Adoption adoption) {
    Map<String, int[]> byType = new TreeMap<>();
    for (Finding finding : adoption.findings()) {
      byType
          .computeIfAbsent(finding.type(), type -> new int[Effect.values().length])[
          finding.effect().ordinal()]++;
    }
    List<String> heads = new ArrayList<>(List.of("type"));
    for (Effect effect : Effect.values()) {
      heads.add(effect.words());
    }
    TextTable table = new TextTable(heads.toArray(new String[0]));
    byType.forEach(
        (type, counts) -> {
          List<String> row = new ArrayList<>(List.of(type));
          for (int count : counts) {
            row.add(String.valueOf(count));
          }
          table.row(row.toArray(new String[0]));
        });
    return table.print(theme, columns);
  }

  private void print(Finding finding) {
    String risk =
        finding.risk().isSevere()
            ? theme.paint(Role.ERROR, finding.risk().words()) + ": "
            : finding.risk() == Risk.TELL ? theme.paint(Role.WARNING, "note") + ": " : "";
    String what = finding.place().logicalId() + " (" + finding.type() + ")";
    String where = " of " + finding.place().stackWords();
    String reason = finding.reason().isEmpty() ? "" : ": " + finding.reason();
    to.append(risk)
        .append(finding.effect().words())
        .append(' ')
        .append(Printable.text(what + where + reason))
        .append('\n');
  }

  /** Prints which table each model has, as Amplify Gen 2 wants to be told. */
  public void mapping(Map<String, String> tables, String branch) {
    if (tables.isEmpty()) {
      return;
    }
    to.append("tables for defineData of Amplify Gen 2:\n");
    to.append("  migratedAmplifyGen1DynamoDbTableMappings: [\n    {\n");
    to.append("      branchName: ").append(quoted(branch)).append(",\n");
    to.append("      modelNameToTableNameMapping: {\n");
    for (String model : new TreeSet<>(tables.keySet())) {
      to.append("        ").append(model).append(": ");
      to.append(quoted(tables.get(model))).append(",\n");
    }
    to.append("      },\n    },\n  ],\n\n");
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  /** Prints the end of the matter. */
  public void verdict(Adoption adoption) {
    if (adoption.isSafe()) {
      to.append("safe: nothing that holds data is replaced or removed, and nothing collides\n");
      return;
    }
    long lost = adoption.severe().stream().filter(f -> f.risk() == Risk.LOSES_DATA).count();
    long failing = adoption.severe().size() - lost;
    List<String> parts = new ArrayList<>();
    if (lost > 0) {
      parts.add(lost + (lost == 1 ? " finding loses data" : " findings lose data"));
    }
    if (failing > 0) {
      parts.add(
          failing + (failing == 1 ? " finding makes" : " findings make") + " the deployment fail");
    }
    to.append("not safe: ").append(String.join(", ", parts)).append('\n');
  }
}
