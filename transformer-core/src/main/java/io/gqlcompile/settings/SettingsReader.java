package io.gqlcompile.settings;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonReader;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a settings file: an object in which every member may be left out; {@link SettingsCatalog}
 * has them all.
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

  /**
   * What was read.
   *
   * @param settings the settings; what is wrong in the file is as it was before
   * @param diagnostics every mistake in the file, in the order of their places
   */
  public record Reading(Settings settings, List<Diagnostic> diagnostics) {}

  private final SettingsMistakes mistakes = new SettingsMistakes();
  private final List<String> furtherKeys;

  private SettingsReader(List<String> furtherKeys) {
    this.furtherKeys = furtherKeys;
  }

  /**
   * Reads a file in JSON over settings that hold already. Never throws for what is in the file.
   *
   * @param file the text, whatever it is
   * @param defaults what holds where the file says nothing
   */
  public static Reading read(SourceFile file, Settings defaults) {
    SettingsReader reader = new SettingsReader(List.of());
    Settings settings = defaults;
    try {
      settings = reader.settings(JsonReader.parse(file), defaults);
    } catch (MalformedDocument e) {
      reader.mistakes.malformed(e);
    }
    return new Reading(settings, reader.mistakes.sorted());
  }

  /**
   * Reads what stands in a file over settings that hold already.
   *
   * @param root the whole of the file
   * @param defaults what holds where the file says nothing
   * @param furtherKeys keys beside those of the settings that the file may have; they are left to
   *     the caller
   */
  public static Reading read(Json root, Settings defaults, List<String> furtherKeys) {
    SettingsReader reader = new SettingsReader(furtherKeys);
    return new Reading(reader.settings(root, defaults), reader.mistakes.sorted());
  }

  private Settings settings(Json root, Settings defaults) {
    Settings settings = defaults;
    AuthSettings auth = new AuthSettings(mistakes, defaults.auth());
    ProviderSettings providers = new ProviderSettings(mistakes, defaults.providers());
    List<String> keys = new ArrayList<>(SettingsCatalog.names(SettingsCatalog.settings()));
    keys.addAll(furtherKeys);
    for (Json.Member member : mistakes.members(root, "The file", keys)) {
      Json value = member.value();
      switch (member.name()) {
        case "default" -> auth.readDefault(value);
        case "additional" -> auth.readAdditional(value);
        case "transformParameters" -> settings = flags(value, settings);
        case "resolverConfig" -> settings = conflicts(value, settings);
        case "storageConfig" -> settings = storage(value, settings);
        case "searchConfig" -> settings = search(value, settings);
        case "stackMapping" -> settings = stackMapping(value, settings);
        case "parameters" -> settings = parameters(value, settings);
        case "allow" -> settings = settings.withConsents(new ConsentSettings(mistakes).read(value));
        case "synthParameters" ->
            settings = settings.withIam(new IamSettings(mistakes).read(value, settings.iam()));
        case "suppress" ->
            settings = settings.withSuppressions(new SuppressionSettings(mistakes).read(value));
        default -> providers.read(member.name(), value);
      }
    }
    Map<String, Json> parameters = new LinkedHashMap<>(providers.parameters());
    parameters.putAll(settings.parameters());
    return settings.withAuth(auth.modes()).with(providers.providers()).withParameters(parameters);
  }

  private Settings flags(Json value, Settings before) {
    Settings settings = before;
    List<String> keys = SettingsCatalog.members("transformParameters");
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
    return new ConflictSettings(mistakes).read(value).map(before::with).orElse(before);
  }

  private Settings storage(Json value, Settings before) {
    Settings settings = before;
    List<String> keys = SettingsCatalog.members("storageConfig");
    for (Json.Member member : mistakes.members(value, "storageConfig", keys)) {
      Optional<String> bucket = mistakes.text(member.value(), member.name());
      if (bucket.isPresent()) {
        settings = settings.withStorageBucket(bucket.get());
      }
    }
    return settings;
  }

  private Settings search(Json value, Settings before) {
    Settings settings = before;
    List<String> keys = SettingsCatalog.members("searchConfig");
    for (Json.Member member : mistakes.members(value, "searchConfig", keys)) {
      Optional<String> digits = mistakes.text(member.value(), member.name());
      if (digits.isPresent() && digits.get().matches("[0-9a-f]{6}")) {
        settings = settings.withSearchRoleDigits(digits.get());
      } else if (digits.isPresent()) {
        mistakes.wrongType(member.value(), member.name(), "six hexadecimal digits");
      }
    }
    return settings;
  }

  private Settings stackMapping(Json value, Settings before) {
    Map<String, Json.Text> stacks = new LinkedHashMap<>();
    for (Json.Member member : mistakes.members(value, "stackMapping")) {
      Optional<String> stack = mistakes.text(member.value(), member.name());
      if (stack.isPresent() && member.value() instanceof Json.Text text) {
        stacks.put(member.name(), new Json.Text(member.at(), text.value()));
      }
    }
    return before.withStackMapping(stacks);
  }

  private Settings parameters(Json value, Settings before) {
    Map<String, Json> values = new LinkedHashMap<>();
    for (Json.Member member : mistakes.members(value, "parameters")) {
      values.put(member.name(), member.value());
    }
    return before.withParameters(values);
  }
}
