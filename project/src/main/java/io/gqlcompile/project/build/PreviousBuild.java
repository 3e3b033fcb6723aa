package io.gqlcompile.project.build;

import io.gqlcompile.ApiDiff;
import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.deployed.Build;
import io.gqlcompile.diff.AllowedChanges;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.diff.Consents;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The build that a run is about to overwrite. */
final class PreviousBuild {
  private final Build build;
  private final Optional<CompileResult> known;

  private PreviousBuild(Build build, Optional<CompileResult> known) {
    this.build = build;
    this.known = known;
  }

  /** The build in a folder; empty if there is none. */
  static Optional<PreviousBuild> in(OutFolder out) throws IOException {
    Optional<Build> build = Build.in(out.path());
    return build.isPresent()
        ? Optional.of(new PreviousBuild(build.get(), out.known()))
        : Optional.empty();
  }

  /** What the new build would destroy or hide. */
  ChangeSet losses(CompileRequest request, CompileResult result) throws IOException {
    if (known.isPresent()) {
      // What was compiled here needs no reading; places to tell of are those in the folder's build.
      Build before = Build.of(build.name(), known.get());
      if (new ApiDiff().losses(before, request, result).isEmpty()) {
        return ChangeSet.EMPTY;
      }
    }
    return new ApiDiff().losses(build, request, result);
  }

  /** The files of the new build, with what was ever allowed. */
  ArtifactSet record(ArtifactSet files, Consents.Verdict verdict) throws IOException {
    Optional<String> text = build.text(AllowedChanges.NAME);
    AllowedChanges before =
        text.isPresent() ? AllowedChanges.read(text.get()) : AllowedChanges.NONE;
    AllowedChanges all = before.and(verdict.allowed());
    if (all.entries().isEmpty()) {
      return files;
    }
    List<Artifact> more = new ArrayList<>(files.artifacts());
    more.add(new Artifact(AllowedChanges.NAME, all.print()));
    return ArtifactSet.of(more);
  }
}
