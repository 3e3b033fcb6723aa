package io.gqlcompile.plan;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.plan.IndexUses.Use;
import io.gqlcompile.plan.IndexWork.Side;
import io.gqlcompile.plan.PlanStep.Wait;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One plan in the making: the phases in their order. */
final class Planning {
  private final Templates old;
  private final Templates now;
  private final TableChanges tables;
  private final Map<ResourceId, Set<Use>> oldUses;
  private final Map<ResourceId, Set<Use>> newUses;
  private final StepList steps;
  private final RowTasks rows;

  Planning(
      ArtifactSet deployed,
      ArtifactSet next,
      Map<String, String> renames,
      Map<String, Set<String>> retyped)
      throws IOException {
    this.old = Templates.read(deployed);
    this.now = Templates.read(next);
    this.tables = TableChanges.between(old, now, retyped);
    this.oldUses = IndexUses.of(old);
    this.newUses = IndexUses.of(now);
    this.steps = new StepList(deployed);
    this.rows = new RowTasks(tables, renames, steps);
  }

  DeploymentPlan run() {
    if (!tables.leaving().isEmpty()) {
      steps.deploy(
          "keep the rows of tables that leave their stacks",
          "CloudFormation would delete these tables with their rows; now it leaves them in AWS",
          oldStage(0),
          List.of(),
          List.of());
    }
    Set<Use> closing = goingEarly();
    if (!closing.isEmpty()) {
      String names = String.join(", ", closing.stream().map(Use::index).toList());
      steps.deploy(
          "close the operations that read " + names,
          "A field of these indexes changes its type. They would refuse what the new API writes, so"
              + " they go before it comes; the operations answer null until they are back",
          oldStage(0),
          List.of(),
          List.of());
    }
    for (int done = 1; done <= tables.most(true); done++) {
      indexStep(true, done);
    }
    detach();
    rows.beforeSwitch();
    switchOver();
    rows.afterSwitch();
    publish();
    for (int done = 1; done <= tables.most(false); done++) {
      indexStep(false, done);
    }
    Stage last = Stage.of(now, newUses, Side.NEW);
    steps.deploy("finish", "From here on the new build is deployed.", last, List.of(), List.of());
    rows.atTheEnd();
    return new DeploymentPlan(steps.steps(), rows.notes(), steps.obstacles());
  }

  private Stage oldStage(int earlyDone) {
    Stage stage = Stage.of(old, oldUses, Side.OLD);
    stage.hide(goingEarly());
    indexes(stage, earlyDone, 0);
    stage.retain(tables.leaving());
    return stage;
  }

  /** Uses of indexes that go while the old API serves. */
  private Set<Use> goingEarly() {
    Set<Use> uses = new LinkedHashSet<>();
    for (IndexWork work : tables.works().values()) {
      work.early().stream()
          .filter(change -> !change.adds())
          .forEach(change -> uses.add(new Use(change.table(), change.index())));
    }
    return uses;
  }

  private Stage newStage(int lateDone) {
    Stage stage = Stage.of(now, newUses, Side.NEW);
    indexes(stage, Integer.MAX_VALUE, lateDone);
    return stage;
  }

  private void indexes(Stage stage, int earlyDone, int lateDone) {
    for (IndexWork work : tables.works().values()) {
      Table before = tables.before().get(work.table());
      Table after = tables.after().get(work.table());
      int early = Math.min(earlyDone, work.early().size());
      int late = Math.min(lateDone, work.late().size());
      stage.indexes(before, after, work.at(before, after, early, late));
    }
  }

  private void indexStep(boolean early, int done) {
    List<IndexChange> changes = new ArrayList<>();
    for (IndexWork work : tables.works().values()) {
      List<IndexChange> queue = early ? work.early() : work.late();
      if (queue.size() >= done) {
        changes.add(queue.get(done - 1));
      }
    }
    List<Wait> waits =
        changes.stream().map(c -> new Wait(c.table(), c.adds() ? c.index() : "")).toList();
    String reason =
        "DynamoDB changes one global index of a table at a time; " + meanwhile(early, changes);
    String title = String.join(", ", changes.stream().map(IndexChange::toString).toList());
    steps.deploy(title, reason, early ? oldStage(done) : newStage(done), changes, waits);
  }

  private static String meanwhile(boolean early, List<IndexChange> changes) {
    if (!early) {
      return changes.stream().anyMatch(IndexChange::adds)
          ? "the new API serves; operations that read a new index answer null until it is there"
          : "the new API serves, and nothing reads an index that goes";
    }
    return changes.stream().allMatch(IndexChange::adds)
        ? "the deployed API serves meanwhile, and nothing reads the new index yet"
        : "no operation reads an index that goes";
  }

  private void detach() {
    Set<ResourceId> gone = new LinkedHashSet<>(Collisions.between(old, now));
    tables.replaced().forEach(id -> gone.add(tables.before().get(id).id()));
    if (gone.isEmpty()) {
      return;
    }
    Stage stage = oldStage(Integer.MAX_VALUE);
    stage.without(gone);
    String what = String.join(", ", gone.stream().sorted().map(ResourceId::words).toList());
    steps.deploy(
        "take out " + (gone.size() > 3 ? gone.size() + " resources" : what),
        "They are made anew, and AWS cannot have two of the same name; operations that need them"
            + " answer null until then",
        stage,
        List.of(),
        List.of());
  }

  private void switchOver() {
    List<List<ResourceId>> groups = StackGroups.waiting(old, now);
    for (int first = 0; first <= groups.size(); first++) {
      Stage stage = newStage(0);
      stage.hide(unfilled());
      stage.hideTables(rows.waiting());
      groups.subList(first, groups.size()).forEach(stage::without);
      steps.deploy(
          first == 0 ? "switch to the new API" : "add stacks, part " + first,
          first == 0
              ? "Every index that the new API needs is there, or its operations come later"
              : "CloudFormation changes at most 2,500 resources in one operation",
          stage,
          List.of(),
          waits(stage));
    }
  }

  private List<Wait> waits(Stage stage) {
    List<Wait> waits = new ArrayList<>();
    for (String id : Table.all(stage.templates()).keySet()) {
      if (!tables.kept().contains(id)) {
        waits.add(new Wait(id, ""));
      }
    }
    return waits;
  }

  private void publish() {
    steps.deploy(
        "open the operations that waited for rows",
        "Their rows are complete now",
        newStage(0),
        List.of(),
        List.of());
  }

  /** Uses of indexes that rows must be prepared for. */
  private Set<Use> unfilled() {
    Set<Use> uses = new LinkedHashSet<>();
    for (String table : tables.works().keySet()) {
      List<String> attributes = tables.unfilled(table);
      tables
          .after()
          .get(table)
          .global()
          .forEach(
              (name, index) -> {
                if (Table.key(index).stream().anyMatch(attributes::contains)) {
                  uses.add(new Use(table, name));
                }
              });
    }
    return uses;
  }
}
