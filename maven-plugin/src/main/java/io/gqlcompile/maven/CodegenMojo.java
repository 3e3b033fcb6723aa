package io.gqlcompile.maven;

import io.gqlcompile.ClientCompiler;
import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.build.OutFolder;
import io.gqlcompile.project.client.ClientPlace;
import io.gqlcompile.project.client.ClientWriter;
import io.gqlcompile.project.input.UsageException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.codehaus.plexus.build.BuildContext;

/**
 * Generates client code of the API, and adds that for the JVM to what the module compiles. Does
 * nothing if the schema, the settings, the parameters and the plug-in are those of the last time.
 */
@Mojo(
    name = "codegen",
    defaultPhase = LifecyclePhase.GENERATE_SOURCES,
    requiresDependencyResolution = ResolutionScope.COMPILE,
    threadSafe = true)
public final class CodegenMojo extends SchemaMojo {
  private static final Set<String> OF_JAVA = Set.of("java", "kotlin", "models-java");

  /**
   * What to generate, each as {@code TARGET} or {@code TARGET=FOLDER}, for example {@code
   * typescript=src/main/web/graphql}. If nothing is given, what the project's {@code
   * gql-compile.yaml} wants, or else {@code java}.
   */
  @Parameter(property = "gql-compile.targets")
  private List<String> targets = new ArrayList<>();

  /**
   * The folder of targets that name none. If nothing is given, {@code
   * generated-sources/gql-compile} in the module's {@code target}, with the id of the execution
   * behind it if it has one. Several targets have a folder each in it.
   */
  @Parameter(property = "gql-compile.clientOut")
  private File clientOut;

  /** The package of Java or Kotlin; {@code graphql.client} if nothing is given. */
  @Parameter(property = "gql-compile.package")
  private String packageName;

  /** How many levels of objects an operation selects; 2 if nothing is given. */
  @Parameter(property = "gql-compile.maxDepth")
  private Integer maxDepth;

  /** Whether selections are shared as fragments, so that depth costs little. */
  @Parameter(property = "gql-compile.fragments")
  private Boolean fragments;

  /** Whether {@code __typename} is selected; it is if nothing is given. */
  @Parameter(property = "gql-compile.typename")
  private Boolean typename;

  /** The file with types, in the target's folder. */
  @Parameter(property = "gql-compile.types")
  private String types;

  /** Outputs of the deployed stack in JSON, for configuration files. */
  @Parameter(property = "gql-compile.stackOutputs")
  private File stackOutputs;

  /** Whether to overwrite files that nobody generated. */
  @Parameter(property = "gql-compile.overwrite", defaultValue = "false")
  private boolean overwrite;

  /** What Java and Kotlin are part of: {@code main}, {@code test} or {@code none}. */
  @Parameter(property = "gql-compile.addTo", defaultValue = "main")
  private String addTo;

  /** Whether to generate even if nothing has changed. */
  @Parameter(property = "gql-compile.force", defaultValue = "false")
  private boolean force;

  /** Made by Maven. */
  @Inject
  public CodegenMojo(BuildContext ide) {
    super(ide);
  }

  /** Client code goes elsewhere, but a schema is not searched for in a build. */
  @Override
  File out() {
    return new File(project().getBuild().getDirectory(), "gql-compile");
  }

  @Override
  void run(MojoInput input, Diagnostics found)
      throws UsageException, IOException, MojoFailureException {
    ClientCompiler compiler = ClientCompiler.of(getClass().getClassLoader());
    List<ClientPlace> places = new MojoClients(this).places(input.clients(), compiler);
    addSources(places);
    Path target = project().getBasedir().toPath().resolve(project().getBuild().getDirectory());
    ClientMark mark = ClientMark.in(target, executionId());
    String fingerprint = fingerprint(input, " " + places);
    if (!force && mark.is(fingerprint) && ClientWriter.isCurrent(places, fingerprint)) {
      getLog().info("nothing has changed since client code was generated");
      return;
    }
    mark.remove();
    input.schema().files().forEach(file -> ide().removeMessages(file.toFile()));
    CompileResult result =
        new GqlCompiler().compile(input.request().after(new OutFolder(input.out()).placement()));
    found.addAll(result.diagnostics());
    tell(found.sorted(), "nothing was generated");
    ClientWriter writer = new ClientWriter(compiler, overwrite);
    for (ClientWriter.Written written :
        writer.write(result.api().orElseThrow(), places, Optional.of(fingerprint))) {
      ide().refresh(MojoClients.folder(written.place()).toFile());
      getLog().info(written.sentence().replace(project().getBasedir() + File.separator, ""));
    }
    mark.write(fingerprint);
  }

  private void addSources(List<ClientPlace> places) throws UsageException {
    if (!Set.of("main", "test", "none").contains(addTo)) {
      throw new UsageException("addTo cannot be " + addTo + "; it takes main, test, none");
    }
    for (ClientPlace place : places) {
      String folder = MojoClients.folder(place).toString();
      if (OF_JAVA.contains(place.target()) && addTo.equals("main")) {
        project().addCompileSourceRoot(folder);
      } else if (OF_JAVA.contains(place.target()) && addTo.equals("test")) {
        project().addTestCompileSourceRoot(folder);
      }
    }
  }

  List<String> targets() {
    return targets;
  }

  Optional<File> clientOut() {
    return Optional.ofNullable(clientOut);
  }

  Optional<String> packageName() {
    return Optional.ofNullable(packageName);
  }

  Optional<Integer> maxDepth() {
    return Optional.ofNullable(maxDepth);
  }

  Optional<Boolean> fragments() {
    return Optional.ofNullable(fragments);
  }

  Optional<Boolean> typename() {
    return Optional.ofNullable(typename);
  }

  Optional<String> types() {
    return Optional.ofNullable(types);
  }

  Optional<File> stackOutputs() {
    return Optional.ofNullable(stackOutputs);
  }
}
