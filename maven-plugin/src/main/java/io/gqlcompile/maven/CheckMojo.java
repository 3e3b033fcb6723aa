package io.gqlcompile.maven;

import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.build.OutFolder;
import io.gqlcompile.project.input.UsageException;
import java.io.File;
import java.io.IOException;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;

/** Compiles the schema and tells what is wrong with it, but writes nothing. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CheckMojo extends SchemaMojo {
  /** Made by Maven. */
  @Inject
  public CheckMojo(BuildContext ide) {
    super(ide);
  }

  @Override
  File out() {
    return new File(project().getBuild().getDirectory(), "gql-compile");
  }

  @Override
  void run(MojoInput input, Diagnostics found)
      throws UsageException, IOException, MojoFailureException {
    CompileResult result =
        new GqlCompiler().compile(input.request().after(new OutFolder(input.out()).placement()));
    found.addAll(result.diagnostics());
    tell(found.sorted(), "see above");
    getLog().info("checked " + input.request().sources().size() + " schema files");
  }
}
