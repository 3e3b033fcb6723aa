package io.gqlcompile.plan;

import java.util.List;

/**
 * How to get from a deployed build to another.
 *
 * @param steps in their order; none if nothing is to be deployed
 * @param notes what the plan cannot know or does not do, sentences
 * @param obstacles why there is no plan; empty if there is one
 */
public record DeploymentPlan(List<PlanStep> steps, List<String> notes, List<String> obstacles) {

  /** Keeps its own copies. */
  public DeploymentPlan {
    steps = List.copyOf(steps);
    notes = List.copyOf(notes);
    obstacles = List.copyOf(obstacles);
  }

  /** Whether nothing is to be done. */
  public boolean isEmpty() {
    return steps.isEmpty() && obstacles.isEmpty();
  }

  /** How many steps change indexes. */
  public long indexSteps() {
    return steps.stream().filter(step -> !step.indexes().isEmpty()).count();
  }
}
