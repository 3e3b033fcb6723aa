package io.gqlcompile.plan;

import io.gqlcompile.plan.ManualTask.Kind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The steps that move rows, which CloudFormation cannot do. */
final class RowTasks {
  private static final String SUFFIX = "Table";

  private final TableChanges tables;
  private final Map<String, String> renames;
  private final StepList steps;

  RowTasks(TableChanges tables, Map<String, String> renames, StepList steps) {
    this.tables = tables;
    this.renames = renames;
    this.steps = steps;
  }

  /** What a reader has to know beside the steps. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    renames.forEach(
        (old, now) ->
            notes.add(
                "No row has to move if "
                    + model(now)
                    + " keeps the table of "
                    + model(old)
                    + ": write `type "
                    + model(now)
                    + " @model @mapsTo(name: \""
                    + model(old)
                    + "\")` and plan again."));
    for (String id : tables.replaced()) {
      notes.add(
          "Operations of "
              + model(id)
              + " answer null from the step that takes its table out until its rows are loaded,"
              + " because the new table has the old one's name.");
    }
    return notes;
  }

  /** New tables whose rows come after them; their operations wait. */
  Set<String> waiting() {
    Set<String> waiting = new LinkedHashSet<>(tables.replaced());
    waiting.addAll(tables.renamed());
    waiting.addAll(renames.values());
    return waiting;
  }

  void beforeSwitch() {
    for (String id : tables.replaced()) {
      Table table = tables.before().get(id);
      String name = name(table);
      steps.manual(
          "save the rows of " + id,
          "The table has to be made anew; nothing writes to it any more",
          new ManualTask(
              Kind.EXPORT_ROWS,
              id,
              name,
              "",
              table.key(),
              List.of(),
              "",
              TaskCommands.export(name, file(id))),
          "nothing to undo");
      steps.manual(
          "delete " + id + ", whose rows are saved",
          "The new table gets the same name. Compare the number of saved rows with the table's"
              + " before you do this; it cannot be undone",
          new ManualTask(
              Kind.DELETE_TABLE,
              id,
              name,
              "",
              table.key(),
              List.of(),
              "",
              TaskCommands.delete(name)),
          "restore the backup before-plan under the same name");
    }
  }

  void afterSwitch() {
    for (String id : tables.replaced()) {
      Table table = tables.after().get(id);
      String name = name(table);
      List<String> composites = table.composites();
      steps.manual(
          "load the rows of " + id,
          "The new table is empty",
          new ManualTask(
              Kind.LOAD_ROWS,
              id,
              name,
              "",
              table.key(),
              composites,
              "",
              TaskCommands.load(file(id), name, table.key(), composites, "")),
          "delete the rows of the new table; the file has them still");
    }
    tables.renamed().forEach(id -> copy(id, id, ""));
    renames.forEach((old, now) -> copy(old, now, model(now)));
    for (String id : tables.works().keySet()) {
      fill(id);
    }
  }

  private void copy(String old, String now, String typeName) {
    Table table = tables.after().get(now);
    String from = name(tables.before().get(old));
    String to = name(table);
    List<String> composites = table.composites();
    steps.manual(
        "copy the rows of " + from + " to " + to,
        "The new table is empty; nothing writes to the old one any more",
        new ManualTask(
            Kind.COPY_ROWS,
            now,
            to,
            from,
            table.key(),
            composites,
            typeName,
            TaskCommands.copy(from, to, table.key(), composites, typeName)),
        "delete the rows of the new table; the old one has them still");
  }

  private void fill(String id) {
    List<String> attributes = tables.unfilled(id);
    if (attributes.isEmpty()) {
      return;
    }
    Table table = tables.after().get(id);
    String name = name(table);
    steps.manual(
        "fill " + String.join(", ", attributes) + " of " + id,
        "Rows that were written before the new API lack the attribute, and an index leaves such"
            + " rows out",
        new ManualTask(
            Kind.FILL_ATTRIBUTES,
            id,
            name,
            "",
            table.key(),
            attributes,
            "",
            TaskCommands.fill(name, table.key(), attributes)),
        "nothing to undo: the old API does not read the attribute");
  }

  void atTheEnd() {
    Set<String> old = new LinkedHashSet<>(tables.removed());
    old.addAll(tables.renamed());
    for (String id : old) {
      Table table = tables.before().get(id);
      String name = name(table);
      List<String> commands = new ArrayList<>(TaskCommands.export(name, file(id)));
      commands.addAll(TaskCommands.delete(name));
      steps.manual(
          "delete " + name + " when nobody needs its rows",
          "The table is in no stack any more and is still paid for; this cannot be undone",
          new ManualTask(Kind.DELETE_TABLE, id, name, "", table.key(), List.of(), "", commands),
          "restore the backup before-plan");
    }
  }

  private static String name(Table table) {
    return TaskCommands.name(table.physicalName(), table.id().name());
  }

  private static String file(String id) {
    return id + ".rows.json";
  }

  private static String model(String table) {
    return table.endsWith(SUFFIX) ? table.substring(0, table.length() - SUFFIX.length()) : table;
  }
}
