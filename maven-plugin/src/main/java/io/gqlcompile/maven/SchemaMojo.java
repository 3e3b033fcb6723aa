package io.gqlcompile.maven;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.project.build.Fingerprint;
import io.gqlcompile.project.input.UsageException;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;

/** What every goal that reads a schema has: its parameters, and how findings are told. */
abstract class SchemaMojo extends AbstractMojo {
  private final BuildContext ide;

  /** The module that is built. */
  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** The execution that runs. */
  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** The plug-in itself. */
  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  private PluginDescriptor plugin;

  /**
   * Schema files, and folders that are searched for them ({@code .graphql}, {@code .graphqls},
   * {@code .gql}). If nothing is given, {@code src/main/graphql} is taken, or else the module
   * itself if it has a {@code gql-compile.yaml}.
   */
  @Parameter(property = "gql-compile.schema")
  private List<File> schema = new ArrayList<>();

  /**
   * Dependencies of the module, as {@code groupId:artifactId}, whose jars have schema files that
   * belong to the schema.
   */
  @Parameter(property = "gql-compile.schemaDependencies")
  private List<String> schemaDependencies = new ArrayList<>();

  /**
   * A folder with a {@code gql-compile.yaml}, or of an Amplify API. Does not go with {@code
   * schema}.
   */
  @Parameter(property = "gql-compile.project")
  private File projectFolder;

  /** The environment of a project. */
  @Parameter(property = "gql-compile.environment")
  private String environment;

  /** Settings in JSON or YAML. */
  @Parameter(property = "gql-compile.settings")
  private File settings;

  /** The default authorization mode of the API; wins over the settings. */
  @Parameter(property = "gql-compile.defaultAuth")
  private String defaultAuth;

  /** Further authorization modes of the API; win over the settings. */
  @Parameter(property = "gql-compile.additionalAuth")
  private List<String> additionalAuth;

  /** The lightest finding that fails the goal: {@code warning}, {@code danger} or {@code error}. */
  @Parameter(property = "gql-compile.failOn", defaultValue = "error")
  private String failOn;

  /** Whether to do nothing. */
  @Parameter(property = "gql-compile.skip", defaultValue = "false")
  private boolean skip;

  SchemaMojo(BuildContext ide) {
    this.ide = ide;
  }

  /** What the goal does with what the parameters name. */
  abstract void run(MojoInput input, Diagnostics found)
      throws UsageException, IOException, MojoFailureException;

  /** Where a build goes or would go. */
  abstract File out();

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("skipped");
      return;
    }
    Diagnostics found = new Diagnostics();
    try {
      run(MojoInput.read(this, MojoInput.paths(this), found), found);
    } catch (UsageException e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Prints findings, and fails if one of them is as bad as {@code failOn}. */
  void tell(List<Diagnostic> findings, String consequence)
      throws UsageException, MojoFailureException {
    Severity threshold = threshold();
    FindingLog log = new FindingLog(getLog(), ide, project.getBasedir());
    findings.forEach(log::print);
    long fatal = findings.stream().filter(f -> f.severity().compareTo(threshold) >= 0).count();
    if (fatal > 0) {
      throw new MojoFailureException(
          fatal + (fatal == 1 ? " finding" : " findings") + " in the schema; " + consequence);
    }
  }

  private Severity threshold() throws UsageException {
    try {
      return Severity.valueOf(failOn.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new UsageException("failOn cannot be " + failOn + "; it takes warning, danger, error");
    }
  }

  /**
   * What stands for all that the goal's result depends on.
   *
   * @param more what is of this goal alone
   */
  String fingerprint(MojoInput input, String more) throws IOException {
    List<String> code = new ArrayList<>();
    plugin.getArtifacts().forEach(artifact -> code.add(artifact.getFile().getPath()));
    return Fingerprint.of(input.request(), code, failOn + more);
  }

  BuildContext ide() {
    return ide;
  }

  MavenProject project() {
    return project;
  }

  /** Tells executions of one goal apart; empty for the only one that needs no name. */
  String executionId() {
    String id = execution.getExecutionId();
    return id == null || id.startsWith("default") ? "" : id;
  }

  List<File> schema() {
    return schema;
  }

  List<String> schemaDependencies() {
    return schemaDependencies;
  }

  File projectFolder() {
    return projectFolder;
  }

  String environment() {
    return environment;
  }

  File settings() {
    return settings;
  }

  String defaultAuth() {
    return defaultAuth;
  }

  List<String> additionalAuth() {
    return additionalAuth;
  }
}
