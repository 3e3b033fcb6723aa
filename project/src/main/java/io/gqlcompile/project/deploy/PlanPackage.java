package io.gqlcompile.project.deploy;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.template.StackTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The packages of a deployment plan: one for each step that deploys. */
public final class PlanPackage {
  private static final String PLAN = "plan.json";
  private static final String STEPS = "steps/";

  private static final String PAGE =
      """
      # Deploying this plan

      Carry out the steps of `PLAN.md` in their order, with the waits that it names. A step that deploys has a package in its
      folder: `sh steps/NN/deploy.sh`. A step by hand has `run.sh` there. All packages share one root key.
      """;

  private PlanPackage() {}

  /** Whether a folder is a plan and not a build. */
  public static boolean isPlan(ArtifactSet folder) {
    return folder.text(PLAN).isPresent() && folder.text(StackTree.ROOT).isEmpty();
  }

  /**
   * Packs all steps, and copies what is done by hand and what the plan says.
   *
   * @throws UsageException if a step is no build, or the target does not fit it
   */
  public static DeploymentPackage of(ArtifactSet plan, DeployTarget target) throws UsageException {
    List<Artifact> files = new ArrayList<>();
    Map<String, List<Artifact>> steps = new TreeMap<>();
    for (Artifact file : plan.artifacts()) {
      int end = file.path().startsWith(STEPS) ? file.path().indexOf('/', STEPS.length()) : -1;
      if (end < 0) {
        files.add(file);
      } else {
        steps.computeIfAbsent(file.path().substring(0, end + 1), s -> new ArrayList<>()).add(file);
      }
    }
    files.add(new Artifact(DeploymentPackage.PAGE, PAGE));
    Diagnostics found = new Diagnostics();
    int uploaded = 0;
    for (Map.Entry<String, List<Artifact>> step : steps.entrySet()) {
      ArtifactSet content = moved(step.getValue(), step.getKey(), "");
      if (content.text(StackTree.ROOT).isEmpty()) {
        files.addAll(step.getValue());
        continue;
      }
      DeploymentPackage packed = DeploymentPackage.of(content, target);
      found.addAll(packed.diagnostics());
      uploaded += packed.uploaded();
      files.addAll(moved(packed.files().artifacts(), "", step.getKey()).artifacts());
    }
    List<Diagnostic> all = found.sorted();
    return found.hasErrors()
        ? new DeploymentPackage(ArtifactSet.EMPTY, 0, all)
        : new DeploymentPackage(ArtifactSet.of(files), uploaded, all);
  }

  private static ArtifactSet moved(Iterable<Artifact> files, String from, String to) {
    List<Artifact> moved = new ArrayList<>();
    for (Artifact file : files) {
      String path = to + file.path().substring(from.length());
      moved.add(
          file.isText() ? new Artifact(path, file.text()) : Artifact.binary(path, file.bytes()));
    }
    return ArtifactSet.of(moved);
  }
}
