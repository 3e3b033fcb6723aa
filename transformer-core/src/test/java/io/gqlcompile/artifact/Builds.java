package io.gqlcompile.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds to write, and what is in a folder, in short forms. */
final class Builds {
  private Builds() {}

  /** A build of path, text, path, text. */
  static ArtifactSet of(String... pathsAndTexts) {
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      artifacts.add(new Artifact(pathsAndTexts[i], pathsAndTexts[i + 1]));
    }
    return ArtifactSet.of(artifacts);
  }

  /** All files but those of the sink, as {@code path=text|path=text}. */
  static String read(Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!path.startsWith(".gql-compile/")) {
          files.add(path + "=" + Files.readString(file));
        }
      }
    }
    return String.join("|", files);
  }
}
