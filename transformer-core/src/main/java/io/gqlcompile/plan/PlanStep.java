package io.gqlcompile.plan;

import io.gqlcompile.artifact.ArtifactSet;
import java.util.List;
import java.util.Optional;

/**
 * One step of a plan.
 *
 * @param number from 1
 * @param title what is done, a few words
 * @param reason why, a sentence
 * @param indexes the global indexes that come or go; at most one of a table
 * @param waits what must be so before the next step
 * @param back how to undo it, a sentence
 * @param base whether the step's files other than templates are those of the old build or the new
 * @param task what has to be done by hand; empty if the step is a deployment
 * @param files the whole build to deploy; no files if it is done by hand
 */
public record PlanStep(
    int number,
    String title,
    String reason,
    List<IndexChange> indexes,
    List<Wait> waits,
    String back,
    Base base,
    Optional<ManualTask> task,
    ArtifactSet files) {

  /** Keeps its own copies. */
  public PlanStep {
    indexes = List.copyOf(indexes);
    waits = List.copyOf(waits);
  }

  /** Which build a step is made from. */
  public enum Base {
    /** The build that is deployed before the plan starts. */
    OLD,
    /** The build that the plan leads to. */
    NEW
  }

  /**
   * Something to wait for.
   *
   * @param table the logical id of a table, which must be {@code ACTIVE}
   * @param index an index of it, which must be {@code ACTIVE} and no longer back-filling; empty for
   *     the table alone
   */
  public record Wait(String table, String index) {
    /** For people. */
    public String words() {
      return index.isEmpty()
          ? "table " + table + " is ACTIVE"
          : "index " + index + " of " + table + " is ACTIVE and back-filled";
    }
  }

  /** Whether somebody has to do it by hand. */
  public boolean isManual() {
    return task.isPresent();
  }

  /** The name of its folder: {@code steps/03}. */
  public String folder() {
    return "steps/" + (number < 10 ? "0" : "") + number;
  }
}
