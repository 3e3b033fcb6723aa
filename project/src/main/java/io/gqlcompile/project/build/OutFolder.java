package io.gqlcompile.project.build;

import io.gqlcompile.CompileResult;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.artifact.ArtifactSink;
import io.gqlcompile.artifact.DiskSink;
import io.gqlcompile.project.input.SchemaInput;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.stack.Placement;
import io.gqlcompile.stack.PlacementFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The folder that a run writes its build into. */
public final class OutFolder {
  private final Path out;
  private final DiskSink sink;
  private Optional<CompileResult> last = Optional.empty();

  /**
   * A folder, which need not exist.
   *
   * @param out where it is
   */
  public OutFolder(Path out) {
    this.out = out;
    this.sink = new DiskSink(out);
  }

  /** Makes it keep the last build in memory, for a process that compiles again and again. */
  public OutFolder remembering() {
    sink.remembering();
    return this;
  }

  /** What this process has last written, whatever became of it since. */
  Optional<CompileResult> last() {
    return last;
  }

  /**
   * The result whose files are in the folder, if this process wrote them and nobody has touched
   * them since.
   *
   * @throws IOException if the folder cannot be read
   */
  Optional<CompileResult> known() throws IOException {
    return last.isPresent() && sink.untouched().isPresent() ? last : Optional.empty();
  }

  /** Where it is. */
  public Path path() {
    return out;
  }

  /**
   * Finishes what an interrupted run left behind, so that a failing run leaves a whole build.
   *
   * @throws UsageException if it is a file
   * @throws IOException with a sentence for users if that is not possible
   */
  public void recover() throws UsageException, IOException {
    if (Files.exists(out) && !Files.isDirectory(out)) {
      throw new UsageException("--out " + out + " is a file, not a folder");
    }
    sink.recover();
  }

  /**
   * Where the build in the folder has what is not in its usual stack.
   *
   * @throws UsageException if its file is damaged
   * @throws IOException if it cannot be read
   */
  public Placement placement() throws UsageException, IOException {
    Path file = out.resolve(PlacementFile.NAME);
    if (!Files.isRegularFile(file)) {
      return eachAlone();
    }
    try {
      return PlacementFile.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw damaged(file, e);
    }
  }

  /** A build without the file has each model in a stack of its own, however many there are. */
  private Placement eachAlone() throws IOException {
    Path folder = out.resolve("stacks");
    if (!Files.isDirectory(folder)) {
      return Placement.USUAL;
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> templates = Files.newDirectoryStream(folder, "*.json")) {
      for (Path template : templates) {
        String name = template.getFileName().toString();
        names.add(name.substring(0, name.length() - ".json".length()));
      }
    }
    return Placement.eachAlone(names);
  }

  private static UsageException damaged(Path file, IOException cause) {
    return new UsageException(
        file
            + " is damaged, and without it tables could move to other stacks: "
            + cause.getMessage()
            + "; restore it from an earlier build",
        cause);
  }

  /**
   * Whether the build in the folder was made from the same, and is as it was made.
   *
   * @throws IOException if it cannot be read
   */
  public boolean isCurrent(String fingerprint) throws IOException {
    return sink.isCurrent(fingerprint);
  }

  /**
   * Writes a build.
   *
   * @param result what it was made of
   * @param fingerprint what it was made from; empty if nobody will ask
   * @throws UsageException if it would overwrite the schema that it was made from
   */
  ArtifactSink.Report write(
      ArtifactSet build, CompileResult result, SchemaInput input, Optional<String> fingerprint)
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
    last = Optional.empty();
    ArtifactSink.Report report = sink.write(build, fingerprint);
    last = Optional.of(result);
    return report;
  }
}
