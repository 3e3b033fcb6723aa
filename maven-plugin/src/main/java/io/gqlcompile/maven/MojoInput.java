package io.gqlcompile.maven;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.project.ProjectReader;
import io.gqlcompile.project.SettingsFile;
import io.gqlcompile.project.against.InputPaths;
import io.gqlcompile.project.client.ClientPlace;
import io.gqlcompile.project.folder.Completion;
import io.gqlcompile.project.folder.Project;
import io.gqlcompile.project.folder.ProjectRequest;
import io.gqlcompile.project.input.SchemaInput;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.AuthModes;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the parameters of a goal name: the schema, or else a project.
 *
 * @param request what to compile
 * @param schema the files that were read
 * @param out where the build goes
 * @param clients the client code that a project wants
 */
record MojoInput(CompileRequest request, SchemaInput schema, Path out, List<ClientPlace> clients) {
  private static final String USUAL = "src/main/graphql";

  /**
   * What the parameters name.
   *
   * @throws UsageException if they contradict each other, or there is nothing
   */
  static InputPaths paths(SchemaMojo goal) throws UsageException {
    Path base = goal.project().getBasedir().toPath();
    Optional<Path> settings = Optional.ofNullable(goal.settings()).map(File::toPath);
    List<String> schema = goal.schema().stream().map(File::toString).toList();
    Optional<Path> folder = Optional.ofNullable(goal.projectFolder()).map(File::toPath);
    boolean isSchema = !schema.isEmpty() || !goal.schemaDependencies().isEmpty();
    if (isSchema && folder.isPresent()) {
      throw new UsageException("schema and schemaDependencies do not go with project");
    }
    if (!isSchema && folder.isEmpty()) {
      if (Files.isDirectory(base.resolve(USUAL))) {
        schema = List.of(base.resolve(USUAL).toString());
      } else if (ProjectReader.isProject(base)) {
        folder = Optional.of(base);
      } else {
        throw new UsageException(
            "there is no schema: neither " + USUAL + " nor gql-compile.yaml is in " + base);
      }
    }
    return new InputPaths(schema, folder, Optional.empty(), settings);
  }

  /**
   * Reads.
   *
   * @param found gets what is wrong in the files
   */
  static MojoInput read(SchemaMojo goal, InputPaths paths, Diagnostics found)
      throws UsageException {
    return paths.project().isPresent()
        ? ofProject(goal, paths, found)
        : ofSchema(goal, paths, found);
  }

  private static MojoInput ofSchema(SchemaMojo goal, InputPaths paths, Diagnostics found)
      throws UsageException {
    Path out = goal.out().toPath();
    SchemaInput files =
        SchemaReader.read(paths.schema(), InputStream.nullInputStream(), Optional.of(out));
    found.addAll(files.diagnostics());
    List<SourceFile> sources = new ArrayList<>(relative(files, goal.project().getBasedir()));
    sources.addAll(SchemaJars.read(goal.project(), goal.schemaDependencies(), found));
    Settings chosen = settings(goal, paths, Settings.DEFAULT, found);
    Completion.warnOfProviders(chosen, SourceLocation.NONE, found);
    Optional<String> environment = Optional.ofNullable(goal.environment());
    Settings all = Completion.of(chosen, environment, out, Clock.systemUTC());
    SchemaInput schema =
        new SchemaInput(sources, files.diagnostics(), files.files(), files.folders());
    return new MojoInput(CompileRequest.of(sources, all), schema, out, List.of());
  }

  /** Builds keep the names of sources, so these must not tell where the module is checked out. */
  private static List<SourceFile> relative(SchemaInput files, File base) {
    String prefix = base.getPath() + File.separator;
    List<SourceFile> sources = new ArrayList<>();
    for (SourceFile source : files.sources()) {
      String name = source.name();
      String shown = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
      sources.add(new SourceFile(shown.replace(File.separatorChar, '/'), source.text()));
    }
    return sources;
  }

  private static MojoInput ofProject(SchemaMojo goal, InputPaths paths, Diagnostics found)
      throws UsageException {
    ProjectRequest request =
        new ProjectRequest(
            paths.project().orElseThrow(),
            Optional.empty(),
            Optional.ofNullable(goal.environment()),
            Optional.of(goal.out().toPath()),
            Clock.systemUTC());
    Project project =
        ProjectReader.read(request.overriddenBy(before -> settings(goal, paths, before, found)));
    found.addAll(project.diagnostics());
    List<SourceFile> sources = relative(project.schema(), goal.project().getBasedir());
    return new MojoInput(
        CompileRequest.of(sources, project.settings()).with(project.custom()),
        project.schema(),
        project.out(),
        project.clients());
  }

  private static Settings settings(
      SchemaMojo goal, InputPaths paths, Settings before, Diagnostics found) throws UsageException {
    Settings settings = before;
    if (paths.settings().isPresent()) {
      settings = SettingsFile.read(paths.settings().get(), before, found);
    }
    AuthMode first =
        goal.defaultAuth() == null
            ? settings.auth().defaultMode()
            : mode("defaultAuth", goal.defaultAuth());
    Set<AuthMode> others = new LinkedHashSet<>(settings.auth().additional());
    if (goal.additionalAuth() != null && !goal.additionalAuth().isEmpty()) {
      others.clear();
      for (String name : goal.additionalAuth()) {
        others.add(mode("additionalAuth", name));
      }
    }
    others.remove(first);
    return settings.withAuth(new AuthModes(first, List.copyOf(others)));
  }

  private static AuthMode mode(String parameter, String name) throws UsageException {
    List<String> names = Arrays.stream(AuthMode.values()).map(AuthMode::name).toList();
    if (names.contains(name)) {
      return AuthMode.valueOf(name);
    }
    String nearest =
        NearestName.of(name, names)
            .map(known -> "; did you mean " + known + "?")
            .orElse("; it takes " + String.join(", ", names));
    throw new UsageException(parameter + " cannot be " + name + nearest);
  }
}
