package io.gqlcompile.maven;

import io.gqlcompile.ApiDiff;
import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.diff.Consents;
import io.gqlcompile.project.against.OldSide;
import io.gqlcompile.project.input.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;

/**
 * Says what the schema changes for deployed data, clients and access, and fails if data would be
 * lost and nobody has agreed to it.
 */
@Mojo(
    name = "diff",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class DiffMojo extends SchemaMojo {
  private static final String GIT = "git:";

  /**
   * What is deployed: a build folder, a {@code snapshot.json}, or {@code git:REV} for the sources
   * as they were at a revision.
   */
  @Parameter(property = "gql-compile.against", required = true)
  private String against;

  /** Changes that destroy or hide data and are agreed to, each as {@code RULE:Coordinate}. */
  @Parameter(property = "gql-compile.allow")
  private List<String> allow = new ArrayList<>();

  /** Whether all changes that destroy or hide data are agreed to. */
  @Parameter(property = "gql-compile.allowDestructiveChanges", defaultValue = "false")
  private boolean allowDestructiveChanges;

  /** Made by Maven. */
  @Inject
  public DiffMojo(BuildContext ide) {
    super(ide);
  }

  @Override
  File out() {
    return new File(project().getBuild().getDirectory(), "gql-compile");
  }

  @Override
  void run(MojoInput input, Diagnostics found)
      throws UsageException, IOException, MojoFailureException {
    GqlCompiler compiler = new GqlCompiler();
    CompileRequest request = input.request();
    OldSide old =
        new OldSide(
            compiler::compile,
            request,
            MojoInput.paths(this),
            paths -> MojoInput.read(this, paths, new Diagnostics()).request());
    DeployedApi before = old.read(named());
    CompileResult result = compiler.compile(request.after(old.placement()));
    found.addAll(result.diagnostics());
    tell(found.sorted(), "it was not compared");
    ApiDiff diff = new ApiDiff();
    ChangeSet changes =
        diff.compare(before, diff.of("the new build", result), request.pluginLoader());
    Consents consents =
        ChangeLog.consents(allowDestructiveChanges, allow, request.settings().consents());
    Consents.Verdict verdict = consents.judge(changes, LocalDate.now(ZoneOffset.UTC));
    ChangeLog log = new ChangeLog(this);
    for (Change change : changes.changes()) {
      if (!verdict.refused().contains(change)) {
        log.print(change);
      }
    }
    log.tell(verdict, against);
    int count = changes.changes().size();
    getLog().info(count == 0 ? "nothing changes" : count + " changes against " + against);
  }

  /** A path is relative to the module, whatever folder Maven was started in. */
  private String named() {
    Path base = project().getBasedir().toPath();
    return against.startsWith(GIT) ? against : base.resolve(against).toString();
  }
}
