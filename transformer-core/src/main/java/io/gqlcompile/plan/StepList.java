package io.gqlcompile.plan;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.plan.PlanStep.Base;
import io.gqlcompile.plan.PlanStep.Wait;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Collects steps; leaves out deployments that would change nothing. */
final class StepList {
  /** Files that tell of the build and are not deployed. */
  private static final Set<String> ABOUT =
      Set.of("snapshot.json", "allowed-changes.json", "placement.json");

  private final List<PlanStep> steps = new ArrayList<>();
  private final Set<String> obstacles = new TreeSet<>();
  private ArtifactSet last;
  private String before = "the build that is deployed now";

  StepList(ArtifactSet deployed) {
    this.last = deployed;
  }

  List<PlanStep> steps() {
    return steps;
  }

  List<String> obstacles() {
    return List.copyOf(obstacles);
  }

  /** Adds a deployment, unless it is what the one before left. */
  void deploy(
      String title, String reason, Stage stage, List<IndexChange> indexes, List<Wait> waits) {
    for (ResourceId id : stage.obstacles()) {
      obstacles.add(
          id.words()
              + " refers to what has to go for a while; take the reference out in a deployment"
              + " of its own, and plan again");
    }
    ArtifactSet files = stage.templates().files();
    if (same(files, last)) {
      return;
    }
    int number = steps.size() + 1;
    String back = "deploy " + before + " again" + data();
    Base base = stage.isNew() ? Base.NEW : Base.OLD;
    steps.add(
        new PlanStep(number, title, reason, indexes, waits, back, base, Optional.empty(), files));
    last = files;
    before = "step " + number;
  }

  private String data() {
    boolean gone =
        steps.stream()
            .flatMap(step -> step.task().stream())
            .anyMatch(task -> task.kind() == ManualTask.Kind.DELETE_TABLE);
    return gone ? "; tables that were deleted come back from their backups" : "";
  }

  /** Adds a step that somebody does by hand. */
  void manual(String title, String reason, ManualTask task, String back) {
    steps.add(
        new PlanStep(
            steps.size() + 1,
            title,
            reason,
            List.of(),
            List.of(),
            back,
            steps.isEmpty() ? Base.OLD : steps.get(steps.size() - 1).base(),
            Optional.of(task),
            ArtifactSet.EMPTY));
  }

  /** Whether deploying one after the other changes nothing. */
  static boolean same(ArtifactSet a, ArtifactSet b) {
    return deployed(a).equals(deployed(b));
  }

  private static List<Artifact> deployed(ArtifactSet files) {
    return files.artifacts().stream().filter(file -> !ABOUT.contains(file.path())).toList();
  }
}
