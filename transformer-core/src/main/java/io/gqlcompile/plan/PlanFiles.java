package io.gqlcompile.plan;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import java.util.ArrayList;
import java.util.List;

/** A plan as files: {@code plan.json}, {@code PLAN.md}, and a folder for each step. */
public final class PlanFiles {
  /** The file for machines; docs/plan-json.md describes it. */
  public static final String JSON = "plan.json";

  /** The file for people. */
  public static final String PAGE = "PLAN.md";

  /** The commands of a step that is done by hand, in its folder. */
  static final String SCRIPT = "run.sh";

  private PlanFiles() {}

  /** All files. */
  public static ArtifactSet of(DeploymentPlan plan) {
    List<Artifact> files = new ArrayList<>();
    files.add(new Artifact(JSON, PlanJson.print(plan)));
    files.add(new Artifact(PAGE, PlanPage.print(plan)));
    for (PlanStep step : plan.steps()) {
      step.task()
          .ifPresent(task -> files.add(new Artifact(step.folder() + "/" + SCRIPT, script(task))));
      for (Artifact file : step.files().artifacts()) {
        String path = step.folder() + "/" + file.path();
        files.add(
            file.isText() ? new Artifact(path, file.text()) : Artifact.binary(path, file.bytes()));
      }
    }
    return ArtifactSet.of(files);
  }

  private static String script(ManualTask task) {
    return "#!/usr/bin/env bash\n"
        + "# Needs: AWS command line, jq, and the variables that the commands name.\n"
        + "set -euo pipefail\n"
        + String.join("\n", task.commands())
        + "\n";
  }
}
