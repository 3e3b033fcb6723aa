package io.gqlcompile.cli;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads all files of a build that is deployed. */
final class DeployedFiles {
  private static final String ROOT = "cloudformation-template.json";

  private DeployedFiles() {}

  /**
   * Reads.
   *
   * @param out the folder of the plan, which must not be the build
   */
  static ArtifactSet read(Path folder, Path out) throws UsageException, IOException {
    if (!Files.isRegularFile(folder.resolve(ROOT))) {
      throw new UsageException("--against " + folder + " is not a build: it has no " + ROOT);
    }
    Path build = folder.toAbsolutePath().normalize();
    Path plan = out.toAbsolutePath().normalize();
    if (plan.startsWith(build) || build.startsWith(plan)) {
      throw new UsageException("--out " + out + " and the build " + folder + " overlap");
    }
    return below(folder);
  }

  /** All files below a folder but for those whose path begins with a dot. */
  static ArtifactSet below(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> tree = Files.walk(folder)) {
      paths = tree.filter(Files::isRegularFile).sorted().toList();
    }
    List<Artifact> files = new ArrayList<>();
    for (Path path : paths) {
      String name = folder.relativize(path).toString().replace('\\', '/');
      if (!name.startsWith(".")) {
        files.add(artifact(name, Files.readAllBytes(path)));
      }
    }
    return ArtifactSet.of(files);
  }

  private static Artifact artifact(String name, byte[] bytes) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new Artifact(name, text);
    } catch (CharacterCodingException e) {
      return Artifact.binary(name, bytes);
    }
  }
}
