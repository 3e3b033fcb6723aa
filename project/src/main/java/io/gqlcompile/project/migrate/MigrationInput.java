package io.gqlcompile.project.migrate;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.custom.Customization;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.migrate.Migration;
import io.gqlcompile.migrate.MigrationRules;
import io.gqlcompile.migrate.Origin;
import io.gqlcompile.migrate.Rewritten;
import io.gqlcompile.migrate.SchemaMigration;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.project.ProjectReader;
import io.gqlcompile.project.amplify.AmplifyApi;
import io.gqlcompile.project.amplify.FlagMigration;
import io.gqlcompile.project.folder.Project;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.project.folder.ProjectRequest;
import io.gqlcompile.project.folder.ProjectRules;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a migration concerns: the files of a schema, and the feature flags of a project. */
public final class MigrationInput {
  private static final String AURORA = "rdsClusterIdentifier";

  private final List<SourceFile> sources;
  private final Settings settings;
  private final Customization custom;
  private final boolean isFirstVersion;
  private final boolean hasEnglishPlurals;
  private final Optional<Rewritten> flags;
  private final List<Diagnostic> diagnostics;

  private MigrationInput(
      List<SourceFile> sources,
      Settings settings,
      Customization custom,
      boolean isFirstVersion,
      boolean hasEnglishPlurals,
      Optional<Rewritten> flags,
      List<Diagnostic> diagnostics) {
    this.sources = List.copyOf(sources);
    this.settings = settings;
    this.custom = custom;
    this.isFirstVersion = isFirstVersion;
    this.hasEnglishPlurals = hasEnglishPlurals;
    this.flags = flags;
    this.diagnostics = List.copyOf(diagnostics);
  }

  /**
   * The files of a schema.
   *
   * @param request what would be compiled
   * @param diagnostics what is wrong with them
   */
  public static MigrationInput ofSchema(CompileRequest request, List<Diagnostic> diagnostics) {
    return new MigrationInput(
        request.sources(),
        request.settings(),
        request.custom(),
        false,
        false,
        Optional.empty(),
        diagnostics);
  }

  /**
   * A project.
   *
   * @throws UsageException if there is none
   */
  public static MigrationInput ofProject(ProjectRequest request, Project project)
      throws UsageException {
    Diagnostics found = new Diagnostics();
    ProjectFiles files = new ProjectFiles(found);
    boolean isFirst = false;
    for (Diagnostic diagnostic : project.diagnostics()) {
      boolean tells = diagnostic.rule().equals(ProjectRules.VERSION_1);
      isFirst |= tells;
      if (!tells) {
        found.add(diagnostic);
      }
    }
    Optional<AmplifyApi> api = amplify(request);
    Optional<Path> file = api.flatMap(a -> FlagMigration.file(a, request.environment(), files));
    boolean plurals = api.isPresent() && FlagMigration.hasEnglishPlurals(api.get(), files);
    Optional<Rewritten> flags =
        isFirst ? file.flatMap(path -> FlagMigration.of(path, files)) : Optional.empty();
    checkAurora(project.settings(), project.schema().sources(), found);
    if (isFirst) {
      noteTemplates(project, found);
    }
    return new MigrationInput(
        project.schema().sources(),
        project.settings(),
        project.custom(),
        isFirst,
        plurals,
        flags,
        found.sorted());
  }

  private static Optional<AmplifyApi> amplify(ProjectRequest request) throws UsageException {
    boolean isPlain =
        request.config().isPresent()
            || ProjectReader.CONFIGS.stream()
                .anyMatch(name -> Files.exists(request.folder().resolve(name)));
    return isPlain ? Optional.empty() : AmplifyApi.find(request.folder());
  }

  private static void checkAurora(Settings settings, List<SourceFile> sources, Diagnostics found) {
    boolean isAurora = settings.parameters().containsKey(AURORA);
    if (isAurora && !sources.isEmpty()) {
      found.add(
          Diagnostic.error(
              MigrationRules.BY_HAND,
              Coordinate.NONE,
              settings.parameters().get(AURORA).at(),
              "an API on an Aurora cluster cannot be migrated: its models are not in DynamoDB"));
    }
  }

  private static void noteTemplates(Project project, Diagnostics found) {
    for (SourceFile template : project.custom().templates()) {
      found.add(
          Diagnostic.warning(
                  MigrationRules.BY_HAND,
                  Coordinate.NONE,
                  new SourceLocation(template, 0, 0),
                  "a template for version 1: there it was the whole resolver, in version 2 it is"
                      + " one of several functions")
              .withHint("see what it does that the functions around it now do"));
    }
  }

  /** Migrates; with the findings of the files. */
  public Migration migrate(boolean assumeFirst) {
    AuthMode mode = settings.auth().defaultMode();
    Origin origin = new Origin(mode, isFirstVersion || assumeFirst, hasEnglishPlurals);
    Migration migration = SchemaMigration.of(sources, origin);
    Diagnostics all = new Diagnostics();
    all.addAll(diagnostics);
    all.addAll(migration.diagnostics());
    List<Rewritten> files = new ArrayList<>(migration.files());
    boolean isRefused = migration.isRefused() || all.hasErrors();
    flags.filter(file -> !isRefused).ifPresent(files::add);
    return new Migration(migration.version(), files, all.sorted());
  }

  /** What is compiled once a migration is written. */
  public CompileRequest request(Migration migration) {
    List<SourceFile> after =
        migration.sources().stream().filter(file -> !isFlags(file.name())).toList();
    return CompileRequest.of(after, settings).with(custom);
  }

  private boolean isFlags(String name) {
    return flags.filter(file -> file.before().name().equals(name)).isPresent();
  }
}
