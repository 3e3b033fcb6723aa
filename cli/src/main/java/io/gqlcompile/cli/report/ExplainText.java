package io.gqlcompile.cli.report;

import io.gqlcompile.cli.terminal.Printable;
import io.gqlcompile.cli.terminal.Role;
import io.gqlcompile.cli.terminal.Theme;
import io.gqlcompile.document.Json;
import io.gqlcompile.project.explain.AccessPattern;
import io.gqlcompile.project.explain.AccessView;
import io.gqlcompile.project.explain.FieldView;
import io.gqlcompile.project.explain.IndexView;
import io.gqlcompile.project.explain.KeyView;
import io.gqlcompile.project.explain.OperationView;
import io.gqlcompile.project.explain.Origin;
import io.gqlcompile.project.explain.RelationView;
import io.gqlcompile.project.explain.Step;
import io.gqlcompile.project.explain.TableView;
import io.gqlcompile.project.explain.TypeView;
import io.gqlcompile.source.SourceLocation;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what is to be known of a field or a type, for a person. */
public final class ExplainText {
  /** More uses of a type than this are not listed. */
  private static final int MOST_USES = 20;

  private final PrintStream to;
  private final Theme theme;
  private final int columns;

  /**
   * A report to a stream.
   *
   * @param columns how wide a table may be
   */
  public ExplainText(PrintStream to, Theme theme, int columns) {
    this.to = to;
    this.theme = theme;
    this.columns = columns;
  }

  /**
   * Prints a field.
   *
   * @param withTemplates whether the text of templates is printed, too
   */
  public void print(FieldView view, boolean withTemplates) {
    title(view.operation().field(), view.operation().signature());
    sentence(view.description());
    entry("from", places(view.origins()));
    if (view.resolver().isPresent()) {
      entry("resolver", view.resolver().get() + " in " + stack(view.stack()));
      entry("data", pattern(view.operation().pattern()));
    }
    view.remarks().forEach(this::sentence);
    steps(view.steps());
    facts(view.facts());
    access(view.access());
    if (withTemplates) {
      view.steps().forEach(this::templates);
    }
  }

  /** Prints a type. */
  public void print(TypeView view) {
    String where = view.at().isKnown() ? view.at().toString() : "generated";
    title(view.name(), "  " + view.kind() + ", " + where);
    sentence(view.description());
    view.table().ifPresent(this::table);
    if (!view.stacks().isEmpty()) {
      entry(
          "stacks",
          view.stacks().stream().map(ExplainText::stack).collect(Collectors.joining(", ")));
    }
    if (view.table().isEmpty()) {
      members(view.members());
    }
    view.table().ifPresent(table -> indexes(table.indexes()));
    operations(view.operations());
    relations(view);
    access(view.access());
    uses(view.usedBy());
  }

  private void table(TableView table) {
    entry("table", table.name());
    entry("resource", table.resource() + " in " + stack(table.stack()));
    entry("key", key(table.key()));
    table.settings().forEach(this::entry);
  }

  private void steps(List<Step> steps) {
    if (steps.isEmpty()) {
      return;
    }
    head("steps");
    TextTable table = new TextTable("SLOT", "STEP", "BECAUSE OF", "DATA SOURCE");
    for (Step step : steps) {
      table.row(step.slot(), step.name(), places(step.origins()), source(step));
    }
    to.append(table.print(theme, columns));
    head("functions");
    for (Step step : steps) {
      String stack = step.stack().isEmpty() ? "" : " in stack " + step.stack();
      entry(step.name(), step.resource() + stack + ": " + files(step));
    }
  }

  private static String files(Step step) {
    String request = step.request().file();
    String response = step.response().file();
    String both = request.isEmpty() || response.isEmpty() ? "" : ", ";
    return request + both + response;
  }

  private static String source(Step step) {
    return step.dataSourceType().equals("NONE")
        ? "none"
        : step.dataSource() + " (" + step.dataSourceType() + ")";
  }

  private static String file(Step.Template template) {
    return template.file().isEmpty() ? "(inline)" : template.file();
  }

  private void facts(Json.Members facts) {
    if (!facts.members().isEmpty()) {
      head("facts");
      facts.members().forEach(fact -> entry(fact.name(), ShortJson.of(fact.value())));
    }
  }

  private void templates(Step step) {
    template(step, "request", step.request());
    template(step, "response", step.response());
  }

  private void template(Step step, String half, Step.Template template) {
    head(step.slot() + " " + step.name() + ", " + half + ": " + file(template));
    to.append(Printable.text(template.text())).append(template.text().endsWith("\n") ? "" : "\n");
  }

  private void members(List<TypeView.MemberView> members) {
    if (members.isEmpty()) {
      return;
    }
    head("members");
    TextTable table = new TextTable("NAME", "TYPE");
    members.forEach(member -> table.row(member.name(), member.type()));
    to.append(table.print(theme, columns));
  }

  private void indexes(List<IndexView> indexes) {
    if (indexes.isEmpty()) {
      return;
    }
    head("indexes");
    TextTable table = new TextTable("NAME", "KEY", "HOLDS", "READ BY", "FROM");
    for (IndexView index : indexes) {
      String readers = String.join(", ", index.readers());
      table.row(
          index.name() + (index.isLocal() ? " (local)" : ""),
          key(index.key()),
          index.projection(),
          readers.isEmpty() ? "nothing" : readers,
          place(index.at()));
    }
    to.append(table.print(theme, columns));
  }

  private void operations(List<OperationView> operations) {
    if (operations.isEmpty()) {
      return;
    }
    head("operations");
    TextTable table = new TextTable("FIELD", "NEEDS", "DATA", "");
    for (OperationView operation : operations) {
      String needs = operation.needs().isEmpty() ? "-" : operation.needs();
      table.row(operation.field(), needs, pattern(operation.pattern()), "");
    }
    to.append(table.print(theme, columns));
  }

  private void relations(TypeView view) {
    if (view.relations().isEmpty()) {
      return;
    }
    head("relations");
    TextTable table = new TextTable("FROM", "", "TO", "", "BY");
    for (RelationView relation : view.relations()) {
      table.row(
          end(relation.from(), relation.fromField()),
          relation.fromEnd().sign(),
          end(relation.to(), relation.toField()),
          relation.toEnd().sign(),
          relation.by());
    }
    to.append(table.print(theme, columns));
  }

  private static String end(String model, String field) {
    return field.isEmpty() ? model : model + "." + field;
  }

  private void access(AccessView access) {
    if (!access.parts().isEmpty()) {
      head("access");
      new AccessText(to, theme, columns, true).print(access);
    }
  }

  private void uses(List<String> users) {
    if (!users.isEmpty()) {
      String more = users.size() > MOST_USES ? ", and " + (users.size() - MOST_USES) + " more" : "";
      entry("used by", String.join(", ", users.stream().limit(MOST_USES).toList()) + more);
    }
  }

  private static String pattern(AccessPattern pattern) {
    String key = pattern.key().isEmpty() ? "" : " (" + pattern.key() + ")";
    String index = pattern.index().isEmpty() ? "" : " of index " + pattern.index();
    String model = pattern.model().isEmpty() ? "" : ", table of " + pattern.model();
    String source = pattern.source().isEmpty() ? "" : ": " + pattern.source();
    return pattern.kind().words() + key + index + model + source;
  }

  private static String key(KeyView key) {
    String sort = key.sort().isEmpty() ? "" : ", then " + String.join(", ", key.sort());
    return key.partition() + sort;
  }

  private static String stack(String name) {
    return name.isEmpty() ? "the root stack" : "stack " + name;
  }

  private static String places(List<Origin> origins) {
    return origins.stream()
        .map(o -> o.at().isKnown() ? o.what() + " " + o.at() : o.what())
        .collect(Collectors.joining(", "));
  }

  private static String place(SourceLocation at) {
    return at.isKnown() ? at.toString() : "generated";
  }

  private void title(String name, String rest) {
    to.append(theme.paint(Role.RULE, Printable.text(name)))
        .append(theme.paint(Role.LABEL, Printable.text(rest)))
        .append('\n');
  }

  private void head(String name) {
    to.append('\n').append(theme.paint(Role.RULE, Printable.text(name))).append('\n');
  }

  private void entry(String name, String value) {
    String label = "  " + name + "  ";
    boolean isFirst = true;
    for (String line : TextTable.wrap(Printable.text(value), columns - label.length())) {
      to.append(isFirst ? theme.paint(Role.LABEL, label) : " ".repeat(label.length()))
          .append(line)
          .append('\n');
      isFirst = false;
    }
  }

  private void sentence(String text) {
    if (!text.isEmpty()) {
      TextTable.wrap(Printable.text(text).replace('\n', ' '), columns - 2)
          .forEach(line -> to.append("  ").append(line).append('\n'));
    }
  }
}
