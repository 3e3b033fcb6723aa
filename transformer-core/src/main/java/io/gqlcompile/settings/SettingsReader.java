package io.gqlcompile.settings;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.source.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a settings file: a JSON object in which every member may be left out.
 *
 * <pre>
 * {
 *   "default": "API_KEY",                        the default authorization mode
 *   "additional": ["AWS_IAM"],                   further modes
 *   "transformParameters": { "secondaryKeyAsGSI": false },   switches, see {@link Flag}
 *   "resolverConfig": {
 *     "project": { "ConflictDetection": "VERSION", "ConflictHandler": "AUTOMERGE" },
 *     "models": { "Post": { "ConflictDetection": "VERSION", "ConflictHandler": "LAMBDA",
 *                           "LambdaConflictHandler": { "name": "resolve" } } }
 *   },
 *   "storageConfig": { "bucketName": "pictures" },
 *   "synthParameters": {                         IAM callers beside those of rules
 *     "adminRoles": ["backend"], "identityPoolId": "eu-west-1:1b2c", "enableIamAccess": false
 *   },
 *   "suppress": [{ "rule": "AuthPublicWrites", "at": "Guestbook", "reason": "meant" }]
 * }
 * </pre>
 */
public final class SettingsReader {
  private static final List<String> KEYS =
      List.of(
          "default",
          "additional",
          "transformParameters",
          "resolverConfig",
          "storageConfig",
          "synthParameters",
          "suppress");

  /**
   * What was read.
   *
   * @param settings the settings; what is wrong in the file is as it was before
   * @param diagnostics every mistake in the file, in the order of their places
   */
  public record Reading(Settings settings, List<Diagnostic> diagnostics) {}

  private final SettingsMistakes mistakes = new SettingsMistakes();

  private SettingsReader() {}

  /**
   * Reads a file over settings that hold already. Never throws for what is in the file.
   *
   * @param file the text, whatever it is
   * @param defaults what holds where the file says nothing
   */
  public static Reading read(SourceFile file, Settings defaults) {
    SettingsReader reader = new SettingsReader();
    Settings settings = defaults;
    try {
      settings = reader.settings(JsonText.parse(file), defaults);
    } catch (JsonText.SyntaxError e) {
      reader.mistakes.syntax(e.at(), e.getMessage());
    }
    return new Reading(settings, reader.mistakes.sorted());
  }

  private Settings settings(Json root, Settings defaults) {
    Settings settings = defaults;
    AuthSettings auth = new AuthSettings(mistakes, defaults.auth());
    for (Json.Member member : mistakes.members(root, "The file", KEYS)) {
      Json value = member.value();
      switch (member.name()) {
        case "default" -> auth.readDefault(value);
        case "additional" -> auth.readAdditional(value);
        case "transformParameters" -> settings = flags(value, settings);
        case "resolverConfig" -> settings = conflicts(value, settings);
        case "storageConfig" -> settings = storage(value, settings);
        case "synthParameters" ->
            settings = settings.withIam(new IamSettings(mistakes).read(value, settings.iam()));
        default ->
            settings = settings.withSuppressions(new SuppressionSettings(mistakes).read(value));
      }
    }
    return settings.withAuth(auth.modes());
  }

  private Settings flags(Json value, Settings before) {
    Settings settings = before;
    List<String> keys = Arrays.stream(Flag.values()).map(Flag::key).toList();
    for (Json.Member member : mistakes.members(value, "transformParameters", keys)) {
      Optional<Flag> flag = Flag.of(member.name());
      if (member.value() instanceof Json.Bool bool && flag.isPresent()) {
        settings = settings.with(flag.get(), bool.value());
        continue;
      }
      mistakes.wrongType(member.value(), member.name(), "true or false");
    }
    return settings;
  }

  private Settings conflicts(Json value, Settings before) {
    Optional<ConflictResolution> read = new ConflictSettings(mistakes).read(value);
    return read.isEmpty() ? before : before.withConflictResolution(read);
  }

  private Settings storage(Json value, Settings before) {
    Settings settings = before;
    for (Json.Member member : mistakes.members(value, "storageConfig", List.of("bucketName"))) {
      Optional<String> bucket = mistakes.text(member.value(), member.name());
      if (bucket.isPresent()) {
        settings = before.withStorageBucket(bucket);
      }
    }
    return settings;
  }
}
