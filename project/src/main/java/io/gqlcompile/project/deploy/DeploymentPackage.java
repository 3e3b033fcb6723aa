package io.gqlcompile.project.deploy;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.template.StackNode;
import io.gqlcompile.project.template.StackTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A build as it is uploaded: each file under a key with the SHA-256 of its content, templates that
 * name these keys, and the commands that deploy them.
 *
 * @param files all files of the package
 * @param uploaded how many of them are uploaded
 * @param diagnostics what was found; with an error among them, there are no files
 */
public record DeploymentPackage(ArtifactSet files, int uploaded, List<Diagnostic> diagnostics) {
  /** The commands as a script. */
  public static final String SCRIPT = "deploy.sh";

  /** The commands as a page. */
  public static final String PAGE = "DEPLOY.md";

  /** What is in the package, for programs. */
  public static final String JSON = "package.json";

  /** The folder of a package with what is uploaded. */
  public static final String FILES = Commands.FILES;

  /** Keeps its own copy. */
  public DeploymentPackage {
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Packs a build.
   *
   * @param build all files of it
   * @throws UsageException if it is no build, or the target does not fit it
   */
  public static DeploymentPackage of(ArtifactSet build, DeployTarget target) throws UsageException {
    Diagnostics found = new Diagnostics();
    RootParameters parameters = RootParameters.of(build, target.parameters());
    StackNode root = StackTree.read(build, Map.of(), Map.of());
    KeyedFiles keyed = new KeyedFiles(build, found);
    keyed.add(root);
    if (found.hasErrors()) {
      return new DeploymentPackage(ArtifactSet.EMPTY, 0, found.sorted());
    }
    Map<String, PackagedFile> packaged = keyed.packaged();
    String domain =
        target.region().orElse("").startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
    Commands commands =
        new Commands(packaged.get(StackTree.ROOT).key(), domain, Capabilities.of(root), parameters);
    List<Artifact> files = new ArrayList<>();
    packaged.values().forEach(file -> files.add(file.at(FILES + "/" + file.key())));
    files.add(new Artifact(SCRIPT, DeployScript.print(commands, target)));
    files.add(new Artifact(PAGE, DeployPage.print(commands, target, packaged.size())));
    List<PackagedFile> sorted =
        packaged.values().stream()
            .sorted((a, b) -> a.source().path().compareTo(b.source().path()))
            .toList();
    files.add(new Artifact(JSON, PackageJson.print(commands, target, sorted)));
    return new DeploymentPackage(ArtifactSet.of(files), packaged.size(), found.sorted());
  }
}
