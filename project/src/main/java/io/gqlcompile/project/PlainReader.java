package io.gqlcompile.project;

import io.gqlcompile.custom.Customization;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.document.Json;
import io.gqlcompile.project.client.ClientPlace;
import io.gqlcompile.project.client.ClientSettings;
import io.gqlcompile.project.folder.Completion;
import io.gqlcompile.project.folder.CustomFiles;
import io.gqlcompile.project.folder.Project;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.project.folder.ProjectRequest;
import io.gqlcompile.project.input.SchemaInput;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.SettingDef;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.settings.SettingsCatalog;
import io.gqlcompile.settings.SettingsMistakes;
import io.gqlcompile.settings.SettingsReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a project that {@code gql-compile.yaml} describes. */
final class PlainReader {
  private final ProjectRequest request;
  private final Path config;
  private final Path folder;
  private final Diagnostics found = new Diagnostics();
  private final SettingsMistakes mistakes = new SettingsMistakes();
  private final ProjectFiles files;

  PlainReader(ProjectRequest request, Path config) {
    this.request = request;
    this.config = config;
    this.files = new ProjectFiles(found, request.contents());
    this.folder = config.getParent() == null ? Path.of("") : config.getParent();
  }

  Project read() throws UsageException {
    Optional<Json> root = files.value(config);
    Settings settings = Settings.DEFAULT;
    if (root.isPresent()) {
      List<String> names = SettingsCatalog.project().stream().map(SettingDef::name).toList();
      SettingsReader.Reading reading = SettingsReader.read(root.get(), Settings.DEFAULT, names);
      found.addAll(reading.diagnostics());
      settings = reading.settings();
    }
    Path resolvers = path(root, "resolvers", "resolvers");
    Path stacks = path(root, "stacks", "stacks");
    Path out = request.out().orElse(path(root, "out", "build"));
    Optional<String> environment =
        request.environment().or(() -> text(root, "environment").map(Json.Text::value));
    settings = request.override().over(settings);
    settings = Completion.of(settings, environment, out, request.clock());
    SchemaInput schema = schema(root, out);
    CustomFiles custom = new CustomFiles(files);
    Customization added =
        new Customization(custom.templates(List.of(resolvers)), custom.stacks(stacks), List.of());
    Completion.warnOfProviders(settings, ProjectFiles.at(config), found);
    List<ClientPlace> clients = new ClientSettings(mistakes, folder).read(member(root, "clients"));
    found.addAll(mistakes.sorted());
    found.addAll(schema.diagnostics());
    return new Project(
        schema.withFiles(files.files()),
        settings,
        added,
        List.of(),
        out,
        resolvers,
        clients,
        found.sorted());
  }

  private SchemaInput schema(Optional<Json> root, Path out) throws UsageException {
    List<String> paths = new ArrayList<>();
    Optional<Json> given = member(root, "schema");
    List<Json> elements =
        given.orElse(null) instanceof Json.Elements list
            ? list.elements()
            : given.map(List::of).orElse(List.of());
    for (Json element : elements) {
      Optional<String> text = mistakes.text(element, "schema");
      if (text.isPresent()) {
        paths.add(folder.resolve(SchemaReader.path(text.get())).toString());
      }
    }
    if (paths.isEmpty()) {
      Path file = folder.resolve("schema.graphql");
      paths.add((Files.exists(file) ? file : folder.resolve("schema")).toString());
      if (!Files.exists(Path.of(paths.get(0)))) {
        throw new UsageException("there is no schema " + file + ", nor a folder schema beside it");
      }
    }
    return SchemaReader.read(
        paths, InputStream.nullInputStream(), Optional.of(out), request.contents());
  }

  private static Optional<Json> member(Optional<Json> root, String key) {
    return root.orElse(null) instanceof Json.Members members ? members.get(key) : Optional.empty();
  }

  private Optional<Json.Text> text(Optional<Json> root, String key) {
    Optional<Json> value = member(root, key);
    if (value.isEmpty() || mistakes.text(value.get(), key).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of((Json.Text) value.get());
  }

  private Path path(Optional<Json> root, String key, String otherwise) throws UsageException {
    return folder.resolve(
        SchemaReader.path(text(root, key).map(Json.Text::value).orElse(otherwise)));
  }
}
