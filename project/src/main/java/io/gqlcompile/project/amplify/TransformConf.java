package io.gqlcompile.project.amplify;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.document.Json;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.project.folder.ProjectRules;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.settings.SettingsMistakes;
import java.util.List;
import java.util.Optional;

/** What {@code transform.conf.json} says. */
final class TransformConf {
  /** The last three belong to version 1, or are notes of the tools to themselves. */
  private static final List<String> KEYS =
      List.of(
          "Version",
          "StackMapping",
          "ResolverConfig",
          "transformers",
          "NodeToNodeEncryption",
          "DisableResolverDeduping",
          "ElasticsearchWarning",
          "warningESMessage",
          "TransformerOptions",
          "Migration");

  private final ProjectFiles files;
  private final SettingsMistakes mistakes = SettingsMistakes.ofForeignFile();

  TransformConf(ProjectFiles files) {
    this.files = files;
  }

  /**
   * The file in the words of a settings file.
   *
   * @param settled whether another file has told of conflict resolution already
   */
  Json.Members translate(Json root, boolean settled) {
    Values.Builder settings = new Values.Builder(root.at());
    Values.Builder flags = new Values.Builder(root.at());
    for (Json.Member member : mistakes.members(root, "The file", KEYS)) {
      Json value = member.value();
      switch (member.name()) {
        case "StackMapping" -> settings.put("stackMapping", value);
        case "ResolverConfig" -> {
          if (!settled) {
            settings.put("resolverConfig", withoutNew(value));
          }
        }
        case "transformers" -> transformers(value);
        case "NodeToNodeEncryption" -> flags.put(Flag.SEARCH_NODE_TO_NODE_ENCRYPTION.key(), value);
        case "DisableResolverDeduping" -> flags.put(Flag.NO_FUNCTION_SHARING.key(), value);
        default -> {}
      }
    }
    mistakes.sorted().forEach(files::report);
    return (flags.isEmpty() ? settings : settings.put("transformParameters", flags.build()))
        .build();
  }

  /** A handler may carry the note that the tools made the function themselves. */
  private static Json withoutNew(Json value) {
    if (!(value instanceof Json.Members object)) {
      return value;
    }
    Values.Builder kept = new Values.Builder(value.at());
    for (Json.Member member : object.members()) {
      if (!member.name().equals("new")) {
        kept.put(member.name(), withoutNew(member.value()));
      }
    }
    return kept.build();
  }

  private void transformers(Json value) {
    if (!Values.elements(Optional.of(value)).isEmpty()) {
      files.report(
          Diagnostic.error(
                  ProjectRules.NOT_SUPPORTED,
                  Coordinate.NONE,
                  value.at(),
                  "Transformers in JavaScript cannot be loaded.")
              .withHint("write them as plug-ins for --plugin-path, or remove them"));
    }
  }

  /** Whether search nodes of the deployed API talk in encrypted form; kept unless the file says. */
  static Settings asDeployed(Settings settings, AmplifyApi api, ProjectFiles files) {
    Optional<Json> stack =
        files.valueIfPresent(api.deployed().resolve("stacks").resolve("SearchableStack.json"));
    if (stack.isEmpty() || settings.flags().containsKey(Flag.SEARCH_NODE_TO_NODE_ENCRYPTION)) {
      return settings;
    }
    Optional<Json> options =
        Values.at(
            stack,
            "Resources",
            "OpenSearchDomain",
            "Properties",
            "NodeToNodeEncryptionOptions",
            "Enabled");
    boolean isOn = options.orElse(null) instanceof Json.Bool bool && bool.value();
    return settings.with(Flag.SEARCH_NODE_TO_NODE_ENCRYPTION, isOn);
  }
}
