package io.gqlcompile.cli.report;

import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.cli.terminal.Printable;
import io.gqlcompile.cli.terminal.Role;
import io.gqlcompile.cli.terminal.Theme;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.project.explain.AccessLine;
import io.gqlcompile.project.explain.AccessPart;
import io.gqlcompile.project.explain.AccessView;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceLocation;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints who may do what as tables for a person. */
public final class AccessText {
  private static final int MOST = 2;

  private final PrintStream to;
  private final Theme theme;
  private final int columns;
  private final boolean isExact;

  /**
   * A report to a stream.
   *
   * @param columns how wide a table may be
   */
  public AccessText(PrintStream to, Theme theme, int columns) {
    this(to, theme, columns, false);
  }

  /** The same; exact places have columns, too. */
  AccessText(PrintStream to, Theme theme, int columns, boolean isExact) {
    this.to = to;
    this.theme = theme;
    this.columns = columns;
    this.isExact = isExact;
  }

  /** Prints all parts, an empty line between two. */
  public void print(AccessView view) {
    boolean isFirst = true;
    for (AccessPart part : view.parts()) {
      to.append(isFirst ? "" : "\n");
      print(part, view.settings());
      isFirst = false;
    }
    if (view.parts().isEmpty()) {
      sentence("The schema has no models, and no fields with rules.", "");
    }
    List<String> others = others(view.settings());
    to.append(others.isEmpty() ? "" : "\n");
    others.forEach(line -> sentence(line, ""));
  }

  private void print(AccessPart part, Settings settings) {
    String kind = part.isModel() ? "model" : "type";
    to.append(theme.paint(Role.RULE, part.type()))
        .append("  ")
        .append(theme.paint(Role.LABEL, kind + ", " + place(part.at())))
        .append('\n');
    boolean hasNoRules = !part.isModel() && part.fields().isEmpty();
    if (part.lines().isEmpty() && !hasNoRules) {
      sentence(part.isModel() ? nobody(settings) : "Nobody gets in.", "  ");
    } else if (!hasNoRules) {
      to.append(table(part).print(theme, columns));
      nobodyMay(part);
    }
    part.remarks().forEach(remark -> sentence(remark, "  "));
  }

  private static String nobody(Settings settings) {
    return settings.is(Flag.SANDBOX)
        ? "Anyone with the API key may do everything: the API is in sandbox mode."
        : "Nobody gets in: there is no rule.";
  }

  private TextTable table(AccessPart part) {
    TextTable table = new TextTable("WHO", "PROVIDER", "MAY", "FIELDS", "RULE");
    for (AccessLine line : part.lines()) {
      table.row(
          line.who(),
          line.role().provider().toSdl(),
          may(line, part),
          fields(line, part),
          place(line.rule()));
    }
    return table;
  }

  private static String may(AccessLine line, AccessPart part) {
    if (!part.isModel()) {
      return RootTypes.DEFAULT.contains(part.type()) ? "call" : "read";
    }
    return line.operations().containsAll(AccessOperation.ALL)
        ? "everything"
        : String.join(", ", line.may());
  }

  /** All, all but a few, or the names. */
  private static String fields(AccessLine line, AccessPart part) {
    List<String> others = new ArrayList<>(part.fields());
    others.removeAll(line.fields());
    if (others.isEmpty() && part.isModel()) {
      return "all";
    }
    boolean nearlyAll = others.size() <= MOST && line.fields().size() > others.size();
    return part.isModel() && nearlyAll
        ? "all but " + String.join(", ", others)
        : String.join(", ", line.fields());
  }

  private void nobodyMay(AccessPart part) {
    List<String> names = part.nobody().stream().map(AccessOperation::toSdl).toList();
    if (!names.isEmpty()) {
      sentence("Nobody may " + String.join(", ", names) + ".", "  ");
    }
  }

  /** Who gets in beside those of rules. */
  private static List<String> others(Settings settings) {
    List<String> lines = new ArrayList<>();
    if (!settings.auth().has(AuthMode.AWS_IAM)) {
      return lines;
    }
    if (!settings.iam().adminRoles().isEmpty()) {
      lines.add(
          "Where there are rules, IAM callers do everything whose role's ARN has one of: "
              + String.join(", ", settings.iam().adminRoles())
              + " (adminRoles).");
    }
    if (settings.iam().everyPrincipal()) {
      lines.add(
          "IAM callers that come from no identity pool do everything everywhere"
              + " (enableIamAccess).");
    }
    return lines;
  }

  private void sentence(String text, String indent) {
    for (String line : TextTable.wrap(Printable.text(text), columns - indent.length())) {
      to.append(indent).append(line).append('\n');
    }
  }

  private String place(SourceLocation at) {
    if (isExact && at.isKnown()) {
      return at.toString();
    }
    return at.isKnown() ? at.file().name() + ":" + at.line() : "generated";
  }
}
