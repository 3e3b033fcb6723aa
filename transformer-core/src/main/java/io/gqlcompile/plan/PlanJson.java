package io.gqlcompile.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Prints {@code plan.json}. */
final class PlanJson {
  private static final int VERSION = 1;

  private PlanJson() {}

  static String print(DeploymentPlan plan) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("version", VERSION);
    root.put("notes", plan.notes());
    List<Object> steps = new ArrayList<>();
    plan.steps().forEach(step -> steps.add(step(step)));
    root.put("steps", steps);
    return Tree.print(root);
  }

  private static Map<String, Object> step(PlanStep step) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("number", step.number());
    out.put("kind", step.isManual() ? "manual" : "deploy");
    out.put("title", step.title());
    out.put("reason", step.reason());
    out.put("folder", step.folder());
    out.put("base", step.base().name().toLowerCase(Locale.ROOT));
    out.put("indexes", step.indexes().stream().map(PlanJson::index).toList());
    out.put("waitFor", step.waits().stream().map(PlanJson::wait).toList());
    out.put("goBack", step.back());
    step.task().ifPresent(task -> out.put("task", task(task)));
    return out;
  }

  private static Map<String, Object> index(IndexChange change) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("table", change.table());
    out.put("index", change.index());
    out.put("change", change.adds() ? "add" : "remove");
    return out;
  }

  private static Map<String, Object> wait(PlanStep.Wait wait) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("table", wait.table());
    if (!wait.index().isEmpty()) {
      out.put("index", wait.index());
    }
    out.put("status", "ACTIVE");
    return out;
  }

  private static Map<String, Object> task(ManualTask task) {
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("kind", task.kind().name());
    out.put("table", task.table());
    out.put("tableName", task.tableName());
    out.put("source", task.source());
    out.put("key", task.key());
    out.put("composites", task.composites());
    out.put("typeName", task.typeName());
    out.put("commands", task.commands());
    return out;
  }
}
