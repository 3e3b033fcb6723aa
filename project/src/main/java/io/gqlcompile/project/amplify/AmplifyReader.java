package io.gqlcompile.project.amplify;

import io.gqlcompile.custom.CustomStack;
import io.gqlcompile.custom.Customization;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.document.Json;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.project.folder.Completion;
import io.gqlcompile.project.folder.CustomFiles;
import io.gqlcompile.project.folder.Project;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.project.folder.ProjectRequest;
import io.gqlcompile.project.folder.ProjectRules;
import io.gqlcompile.project.input.SchemaInput;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.settings.SettingsCatalog;
import io.gqlcompile.settings.SettingsMistakes;
import io.gqlcompile.settings.SettingsReader;
import io.gqlcompile.source.SourceLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the folder of an API. */
public final class AmplifyReader {
  private final ProjectRequest request;
  private final AmplifyApi api;
  private final Diagnostics found = new Diagnostics();
  private final ProjectFiles files;
  private final Environment environment;

  /**
   * @param request how to read
   * @param api the API
   */
  public AmplifyReader(ProjectRequest request, AmplifyApi api) {
    this.request = request;
    this.api = api;
    this.files = new ProjectFiles(found, request.contents());
    this.environment = Environment.of(request.environment(), api.amplify(), files);
  }

  /**
   * Reads.
   *
   * @throws UsageException if the API has no schema
   */
  public Project read() throws UsageException {
    SchemaInput schema = new ApiSchema(api, files).read();
    Path out = request.out().orElse(api.file("build"));
    Optional<Json> backend =
        files.valueIfPresent(api.amplify().resolve("backend").resolve("backend-config.json"));
    List<String> adminRoles = adminRoles(backend);
    Settings settings = request.override().over(withAdminRoles(settings(backend), adminRoles));
    Completion.warnOfProviders(settings, ProjectFiles.at(api.file("cli-inputs.json")), found);
    settings = Completion.of(settings, environment.name(), out, request.clock());
    noteUnsupported();
    Customization custom = custom();
    settings = new ParameterFile(api, environment, files).deployed(settings, schema, custom);
    return new Project(
        schema.withFiles(files.files()),
        settings,
        custom,
        adminRoles,
        out,
        api.file("resolvers"),
        new GraphqlConfig(files, api.name())
            .read(api.amplify().toAbsolutePath().normalize().getParent()),
        found.sorted());
  }

  private Settings settings(Optional<Json> backend) {
    Settings settings =
        new FeatureFlags(files).apply(Settings.DEFAULT, api.amplify(), environment.name());
    Optional<Json> inputs = files.valueIfPresent(api.file("cli-inputs.json"));
    Optional<Json> userPool;
    boolean isSettled = false;
    if (inputs.isPresent()) {
      SettingsMistakes mistakes = SettingsMistakes.ofForeignFile();
      CliInputs translation = new CliInputs(mistakes, inputs.get().at());
      Json.Members told = translation.translate(inputs.get());
      mistakes.sorted().forEach(files::report);
      userPool = translation.userPool();
      isSettled = told.get("resolverConfig").isPresent();
      settings = over(settings, told);
    } else {
      Optional<Json> output = Values.at(backend, "api", api.name(), "output");
      OldAuthConfig old = new OldAuthConfig(ProjectFiles.at(api.folder()));
      settings = over(settings, old.translate(output));
      userPool = old.userPool();
    }
    Optional<Json> conf = files.valueIfPresent(api.file("transform.conf.json"));
    if (conf.isPresent()) {
      settings = over(settings, new TransformConf(files).translate(conf.get(), isSettled));
    }
    settings = TransformConf.asDeployed(settings, api, files);
    return new ParameterFile(api, environment, files).read(settings, userPool);
  }

  private List<String> adminRoles(Optional<Json> backend) {
    SettingsMistakes mistakes = SettingsMistakes.ofForeignFile();
    List<String> roles = new ArrayList<>();
    files
        .valueIfPresent(api.file("custom-roles.json"))
        .ifPresent(file -> roles.addAll(environment.customRoles(file, mistakes)));
    mistakes.sorted().forEach(files::report);
    environment.functionRoles(backend, api.name()).stream()
        .filter(role -> !roles.contains(role))
        .forEach(roles::add);
    return roles;
  }

  private Settings withAdminRoles(Settings settings, List<String> roles) {
    String key = "synthParameters";
    boolean isKnown = SettingsCatalog.settings().stream().anyMatch(def -> def.name().equals(key));
    if (!isKnown || roles.isEmpty()) {
      return settings;
    }
    SourceLocation at = ProjectFiles.at(api.file("custom-roles.json"));
    List<Json> names = roles.stream().map(role -> Values.text(at, role)).toList();
    Json.Members value =
        new Values.Builder(at).put("adminRoles", new Json.Elements(at, names)).build();
    return over(settings, new Values.Builder(at).put(key, value).build());
  }

  /** The settings after what a file says in the words of a settings file. */
  private Settings over(Settings before, Json.Members told) {
    SettingsReader.Reading reading = SettingsReader.read(told, before, List.of());
    found.addAll(reading.diagnostics());
    return reading.settings();
  }

  private Customization custom() {
    CustomFiles custom = new CustomFiles(files);
    Path old = api.file("pipelineFunctions");
    if (Files.isDirectory(old)) {
      found.add(
          Diagnostic.warning(
                  ProjectRules.MISPLACED,
                  Coordinate.NONE,
                  ProjectFiles.at(old),
                  "The folder pipelineFunctions is the old name of resolvers.")
              .withHint("move its files to resolvers"));
    }
    List<CustomStack> stacks = custom.stacks(api.file("stacks"));
    return new Customization(
        custom.templates(List.of(old, api.file("resolvers"))),
        stacks,
        custom.functions(api.file("functions")));
  }

  private void noteUnsupported() {
    Path override = api.file("override.ts");
    if (ProjectFiles.exists(override)) {
      found.add(
          new Diagnostic(
              ProjectRules.NOT_SUPPORTED,
              Severity.DANGER,
              Coordinate.NONE,
              ProjectFiles.at(override),
              "What override.ts changes is not changed in this build.",
              Optional.of("say it in the settings or in a stack of yours, and remove the file"),
              List.of()));
    }
    List<String> sql = new ArrayList<>(List.of("schema.sql.graphql", "sql-statements"));
    sql.stream()
        .map(api::file)
        .filter(ProjectFiles::exists)
        .forEach(
            file ->
                files.report(
                    ProjectRules.NOT_SUPPORTED,
                    file,
                    "Models in SQL databases are not supported yet.",
                    "this version cannot compile the project"));
  }
}
