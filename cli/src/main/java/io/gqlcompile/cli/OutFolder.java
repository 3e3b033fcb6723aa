package io.gqlcompile.cli;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.artifact.ArtifactSink;
import io.gqlcompile.artifact.DiskSink;
import io.gqlcompile.project.input.SchemaInput;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The build folder of a run. */
final class OutFolder {
  private final Path out;
  private final DiskSink sink;

  OutFolder(Path out) {
    this.out = out;
    this.sink = new DiskSink(out);
  }

  /** Finishes what an interrupted run left behind, so that a failing run leaves a whole build. */
  void recover() throws UsageException, IOException {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new UsageException("--out " + out + " is a file, not a folder");
    }
    sink.recover();
  }

  /**
   * Writes a build.
   *
   * @throws UsageException if it would overwrite the schema that it was made from
   */
  ArtifactSink.Report write(ArtifactSet build, SchemaInput input)
      throws UsageException, IOException {
    if (Files.isDirectory(out)) {
      Path root = out.toRealPath();
      for (Artifact artifact : build.artifacts()) {
        if (input.files().contains(root.resolve(artifact.path()))) {
          throw new UsageException(
              "the build would overwrite the schema "
                  + out.resolve(artifact.path())
                  + "; choose another folder for --out");
        }
      }
    }
    return sink.write(build);
  }
}
