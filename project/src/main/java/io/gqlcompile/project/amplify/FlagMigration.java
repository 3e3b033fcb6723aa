package io.gqlcompile.project.amplify;

import io.gqlcompile.document.Json;
import io.gqlcompile.migrate.Rewritten;
import io.gqlcompile.migrate.TextEdits;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The feature flags that say of which version a project is: those of the environment if it has its
 * own file, else those of the project. The rest of the file stays as it is.
 */
public final class FlagMigration {
  private static final String PLURALS = "improvepluralization";

  /** What the second version needs, by section. */
  private static final Map<String, Map<String, String>> FLAGS = flags();

  private final TextEdits edits = new TextEdits();
  private final SourceFile file;

  private FlagMigration(SourceFile file) {
    this.file = file;
  }

  private static Map<String, Map<String, String>> flags() {
    Map<String, String> transformer = new LinkedHashMap<>();
    transformer.put("useexperimentalpipelinedtransformer", "true");
    transformer.put("transformerversion", "2");
    transformer.put("suppressschemamigrationprompt", "true");
    Map<String, Map<String, String>> flags = new LinkedHashMap<>();
    flags.put("graphqltransformer", transformer);
    flags.put("codegen", Map.of("useappsyncmodelgenplugin", "true"));
    return flags;
  }

  /**
   * The file that has the flags; empty if there is none.
   *
   * @param chosen the environment; empty for the one that the project names
   */
  public static Optional<Path> file(AmplifyApi api, Optional<String> chosen, ProjectFiles files) {
    Optional<String> environment = Environment.of(chosen, api.amplify(), files).name();
    Path main = api.amplify().resolve("cli.json");
    return environment
        .map(name -> api.amplify().resolve("cli." + name + ".json"))
        .filter(ProjectFiles::exists)
        .or(() -> ProjectFiles.exists(main) ? Optional.of(main) : Optional.empty());
  }

  /** The file with the flags of the second version. */
  public static Optional<Rewritten> of(Path path, ProjectFiles files) {
    Optional<Json> root = files.value(path);
    if (!(root.orElse(null) instanceof Json.Members members)) {
      return Optional.empty();
    }
    SourceFile file = members.at().file();
    FlagMigration migration = new FlagMigration(file);
    migration.section(members, "features", migration::features);
    return Optional.of(new Rewritten(file, migration.edits.apply(file.text())));
  }

  /** Whether the first version formed plurals as English does. */
  public static boolean hasEnglishPlurals(AmplifyApi api, ProjectFiles files) {
    Optional<Json> root = files.valueIfPresent(api.amplify().resolve("cli.json"));
    Optional<Json> features = root.flatMap(json -> child(json, "features"));
    Optional<Json> flag =
        features
            .flatMap(json -> child(json, "graphqltransformer"))
            .flatMap(json -> child(json, PLURALS));
    return flag.orElse(null) instanceof Json.Bool bool && bool.value();
  }

  private interface Section {
    void change(Json.Members members);
  }

  private static Optional<Json> child(Json json, String name) {
    if (json instanceof Json.Members members) {
      for (Json.Member member : members.members()) {
        if (member.name().toLowerCase(Locale.ROOT).equals(name)) {
          return Optional.of(member.value());
        }
      }
    }
    return Optional.empty();
  }

  /** Changes a section if it is there, and adds it with all flags if not. */
  private void section(Json.Members parent, String name, Section change) {
    Optional<Json> section = child(parent, name);
    if (section.isEmpty()) {
      StringBuilder sections = new StringBuilder("{");
      FLAGS.forEach(
          (key, flags) ->
              sections
                  .append(sections.length() == 1 ? "" : ", ")
                  .append('"')
                  .append(key)
                  .append("\": ")
                  .append(object(flags)));
      add(parent, name, sections.append('}').toString());
    } else if (section.get() instanceof Json.Members members) {
      change.change(members);
    }
  }

  private void features(Json.Members features) {
    FLAGS.forEach(
        (name, flags) -> {
          Optional<Json> section = child(features, name);
          if (section.isEmpty()) {
            add(features, name, object(flags));
          } else if (section.get() instanceof Json.Members members) {
            flags.forEach((flag, value) -> set(members, flag, value));
          }
        });
  }

  private static String object(Map<String, String> flags) {
    StringBuilder text = new StringBuilder("{");
    flags.forEach(
        (flag, value) ->
            text.append(text.length() == 1 ? "" : ", ")
                .append('"')
                .append(flag)
                .append("\": ")
                .append(value));
    return text.append('}').toString();
  }

  private void set(Json.Members section, String flag, String value) {
    Optional<Json> present = child(section, flag);
    if (present.isEmpty()) {
      add(section, flag, value);
      return;
    }
    SourceLocation at = present.get().at();
    boolean isScalar =
        !(present.get() instanceof Json.Members) && !(present.get() instanceof Json.Elements);
    if (isScalar) {
      edits.replace(at.offset(), at.offset() + at.length(), value);
    }
  }

  /** Adds a member in front of the others, set off as the first of them is. */
  private void add(Json.Members parent, String name, String value) {
    int inside = parent.at().offset() + 1;
    String member = "\"" + name + "\": " + value;
    if (parent.members().isEmpty()) {
      edits.insert(inside, member);
      return;
    }
    int first = parent.members().get(0).at().offset();
    edits.insert(inside, file.text().substring(inside, first) + member + ",");
  }
}
