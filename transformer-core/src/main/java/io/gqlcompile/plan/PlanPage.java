package io.gqlcompile.plan;

/** Prints {@code PLAN.md}. */
final class PlanPage {
  private static final String INTRODUCTION =
      """
      # Deployment plan

      Carry out the steps in this order. Before the next one, wait for what a step names. The folder of a deployment is a
      whole build: upload it and update the root stack with its `cloudformation-template.json`. Steps made from the old build
      keep the `S3DeploymentRootKey` that is deployed now; those made from the new build share a new one. Steps by hand have
      a script, `run.sh`, which needs the AWS command line and jq, `API_ID` (the id of the AppSync API) and `ENV` (the
      parameter `env` of the stack); run all scripts in one folder.
      """;

  private PlanPage() {}

  static String print(DeploymentPlan plan) {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    plan.notes().forEach(note -> page.append("\n> ").append(note).append('\n'));
    if (plan.isEmpty()) {
      page.append("\nNothing is to be deployed.\n");
    }
    for (PlanStep step : plan.steps()) {
      print(step, page);
    }
    return page.toString();
  }

  private static void print(PlanStep step, StringBuilder page) {
    page.append("\n## ").append(step.number()).append(". ");
    page.append(step.isManual() ? "By hand: " : "Deploy: ").append(step.title()).append("\n\n");
    page.append(step.reason());
    page.append(step.reason().endsWith(".") ? "\n" : ".\n");
    page.append("\n- Folder: `").append(step.folder()).append('`');
    if (!step.isManual()) {
      page.append(
          step.base() == PlanStep.Base.OLD ? ", from the old build" : ", from the new build");
    }
    page.append('\n');
    step.waits().forEach(wait -> page.append("- Wait until ").append(wait.words()).append(".\n"));
    page.append("- To go back: ").append(step.back()).append(".\n");
    step.task()
        .ifPresent(
            task ->
                page.append("\n```sh\n")
                    .append(String.join("\n", task.commands()))
                    .append("\n```\n"));
  }
}
