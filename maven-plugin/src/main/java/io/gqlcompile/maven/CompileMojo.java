package io.gqlcompile.maven;

import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.artifact.ArtifactSink;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diff.Consents;
import io.gqlcompile.project.build.BuildRun;
import io.gqlcompile.project.build.OutFolder;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.Consent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;

/**
 * Compiles the schema into a build folder. Does nothing if the schema, the settings and the plug-in
 * are those that the folder was made from. Refuses to overwrite a build if data would be lost.
 */
@Mojo(
    name = "compile",
    defaultPhase = LifecyclePhase.GENERATE_RESOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CompileMojo extends SchemaMojo {
  /**
   * The build folder. If nothing is given, {@code gql-compile} in the module's {@code target}, with
   * the id of the execution behind it if it has one.
   */
  @Parameter(property = "gql-compile.out")
  private File out;

  /** Changes that destroy or hide data and are agreed to, each as {@code RULE:Coordinate}. */
  @Parameter(property = "gql-compile.allow")
  private List<String> allow = new ArrayList<>();

  /** Whether all changes that destroy or hide data are agreed to. */
  @Parameter(property = "gql-compile.allowDestructiveChanges", defaultValue = "false")
  private boolean allowDestructiveChanges;

  /** Whether to compile even if nothing has changed. */
  @Parameter(property = "gql-compile.force", defaultValue = "false")
  private boolean force;

  /** Made by Maven. */
  @Inject
  public CompileMojo(BuildContext ide) {
    super(ide);
  }

  @Override
  File out() {
    if (out != null) {
      return out;
    }
    String name = executionId().isEmpty() ? "gql-compile" : "gql-compile-" + executionId();
    return new File(project().getBuild().getDirectory(), name);
  }

  @Override
  void run(MojoInput input, Diagnostics found)
      throws UsageException, IOException, MojoFailureException {
    OutFolder folder = new OutFolder(input.out());
    folder.recover();
    String fingerprint = fingerprint(input, "");
    if (!force && folder.isCurrent(fingerprint)) {
      getLog().info("nothing has changed since the last build -> " + shown(input.out()));
      return;
    }
    input.schema().files().forEach(file -> ide().removeMessages(file.toFile()));
    BuildRun run = BuildRun.compile(input.request(), folder, new GqlCompiler()::compile);
    CompileResult result = run.result();
    found.addAll(result.diagnostics());
    tell(found.sorted(), "nothing was written");
    Consents.Verdict verdict = judge(input, run);
    ArtifactSink.Report report = run.write(verdict, input.schema(), Optional.of(fingerprint));
    ide().refresh(input.out().toFile());
    getLog().info(summary(input, report));
  }

  private Consents.Verdict judge(MojoInput input, BuildRun run)
      throws UsageException, MojoFailureException {
    if (run.losses().isEmpty()) {
      return Consents.Verdict.NOTHING;
    }
    List<Consent> named = input.request().settings().consents();
    Consents.Verdict verdict =
        ChangeLog.consents(allowDestructiveChanges, allow, named)
            .judge(run.losses(), LocalDate.now(ZoneOffset.UTC));
    new ChangeLog(this).tell(verdict, shown(input.out()) + "; nothing was written");
    return verdict;
  }

  private String summary(MojoInput input, ArtifactSink.Report report) {
    int files = input.request().sources().size();
    return "compiled "
        + files
        + (files == 1 ? " file: " : " files: ")
        + report.written().size()
        + " written, "
        + report.unchanged()
        + " unchanged, "
        + report.removed().size()
        + " removed -> "
        + shown(input.out());
  }

  private String shown(Path path) {
    Path base = project().getBasedir().toPath();
    return path.startsWith(base) ? base.relativize(path).toString() : path.toString();
  }
}
