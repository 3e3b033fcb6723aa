package io.gqlcompile.custom;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.source.SourceFile;
import java.util.List;

/**
 * What a project adds to what is generated.
 *
 * @param templates files of the folder {@code resolvers}; the name of each is a path whose last
 *     part says what it replaces or adds to
 * @param stacks the project's own stacks, in the order that they go into the root template
 * @param files what goes into the build as it is, in place of what is generated under its path
 */
public record Customization(
    List<SourceFile> templates, List<CustomStack> stacks, List<Artifact> files) {
  /** Nothing is added. */
  public static final Customization NONE = new Customization(List.of(), List.of(), List.of());

  /** Keeps its own copies. */
  public Customization {
    templates = List.copyOf(templates);
    stacks = List.copyOf(stacks);
    files = List.copyOf(files);
  }

  /** The last part of a file's name. */
  public static String fileName(SourceFile file) {
    return file.name().substring(file.name().lastIndexOf('/') + 1);
  }
}
