package io.gqlcompile.cli.report;

import io.gqlcompile.plan.DeploymentPlan;
import io.gqlcompile.plan.PlanStep;
import java.io.PrintStream;
import java.util.List;

/** Prints a plan for people. */
public final class PlanReport {
  private PlanReport() {}

  /** The steps with what to wait for, and where the plan is. */
  public static void print(PrintStream out, DeploymentPlan plan, String folder) {
    if (plan.isEmpty()) {
      out.append("nothing is to be deployed\n");
      return;
    }
    for (PlanStep step : plan.steps()) {
      out.append(step.number() < 10 ? " " : "").append(String.valueOf(step.number())).append("  ");
      out.append(step.isManual() ? "by hand  " : "deploy   ").append(step.title()).append('\n');
      List<PlanStep.Wait> waits = step.waits();
      waits.forEach(wait -> out.append("      wait until ").append(wait.words()).append('\n'));
    }
    plan.notes().forEach(note -> out.append("note: ").append(note).append('\n'));
    long manual = plan.steps().stream().filter(PlanStep::isManual).count();
    out.append(count(plan.steps().size() - manual, "deployment"));
    out.append(manual == 0 ? "" : ", " + count(manual, "step") + " by hand");
    out.append(" -> ").append(folder).append('\n');
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** Why there is no plan. */
  public static void obstacles(PrintStream err, DeploymentPlan plan) {
    err.append("there is no plan that keeps what your templates need:\n");
    plan.obstacles().forEach(obstacle -> err.append("  ").append(obstacle).append('\n'));
    err.append("nothing was written\n");
  }
}
