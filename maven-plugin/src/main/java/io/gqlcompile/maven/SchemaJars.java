package io.gqlcompile.maven;

import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.input.Utf8;
import io.gqlcompile.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;

/** Schema files in dependencies of a module. */
final class SchemaJars {
  private static final List<String> SUFFIXES = List.of(".graphql", ".graphqls", ".gql");

  private SchemaJars() {}

  /**
   * The schema files of dependencies, in the order of their names within each.
   *
   * @param wanted {@code groupId:artifactId} of each
   * @param found gets what is wrong with their bytes
   * @throws UsageException if the module has no such dependency, or it has no schema
   */
  static List<SourceFile> read(MavenProject project, List<String> wanted, Diagnostics found)
      throws UsageException {
    List<SourceFile> sources = new ArrayList<>();
    for (String coordinates : wanted) {
      Artifact artifact = artifact(project, coordinates.strip());
      List<SourceFile> files = read(artifact, found);
      if (files.isEmpty()) {
        throw new UsageException(coordinates + " has no schema file");
      }
      sources.addAll(files);
    }
    return sources;
  }

  private static Artifact artifact(MavenProject project, String coordinates) throws UsageException {
    for (Artifact artifact : project.getArtifacts()) {
      if (coordinates.equals(artifact.getGroupId() + ":" + artifact.getArtifactId())) {
        return artifact;
      }
    }
    throw new UsageException("schemaDependencies: the module has no dependency " + coordinates);
  }

  private static List<SourceFile> read(Artifact artifact, Diagnostics found) throws UsageException {
    File file = artifact.getFile();
    try {
      return file.isDirectory()
          ? ofFolder(artifact, file.toPath(), found)
          : ofJar(artifact, file, found);
    } catch (IOException e) {
      throw new UsageException("cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private static List<SourceFile> ofJar(Artifact artifact, File jar, Diagnostics found)
      throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    try (ZipFile zip = new ZipFile(jar)) {
      for (ZipEntry entry :
          zip.stream()
              .filter(entry -> !entry.isDirectory() && isSchema(entry.getName()))
              .sorted((a, b) -> a.getName().compareTo(b.getName()))
              .toList()) {
        byte[] bytes = zip.getInputStream(entry).readAllBytes();
        sources.add(source(artifact, entry.getName(), bytes, found));
      }
    }
    return sources;
  }

  /** A module of the same build that is not packed yet. */
  private static List<SourceFile> ofFolder(Artifact artifact, Path folder, Diagnostics found)
      throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> isSchema(f.toString())).sorted().toList()) {
        String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
        sources.add(source(artifact, name, Files.readAllBytes(file), found));
      }
    }
    return sources;
  }

  /** Named by the artifact, not by where the local repository is. */
  private static SourceFile source(
      Artifact artifact, String entry, byte[] bytes, Diagnostics found) {
    Utf8 text = Utf8.decode(artifact.getArtifactId() + "!/" + entry, bytes);
    text.diagnostic().ifPresent(found::add);
    return text.source();
  }

  private static boolean isSchema(String name) {
    return SUFFIXES.stream().anyMatch(name::endsWith);
  }
}
