package io.gqlcompile.project;

import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.document.Json;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.project.local.LocalSettings;
import io.gqlcompile.settings.SettingsMistakes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code gql-compile.dev.yaml}: what stands on this machine for what an API uses in AWS.
 * Paths in it are relative to the file.
 */
public final class LocalSettingsReader {
  /** The file that is read if none is named; it need not be there. */
  public static final String FILE = "gql-compile.dev.yaml";

  private static final List<String> KEYS =
      List.of("apiKey", "functions", "roles", "issuers", "endpoints", "search", "environment");

  private final Path folder;
  private final SettingsMistakes mistakes = new SettingsMistakes();

  private LocalSettingsReader(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads.
   *
   * @param file in YAML or JSON; it must be there
   * @param found gets what is wrong in it
   */
  public static LocalSettings read(Path file, Diagnostics found) {
    Optional<Json> root = new ProjectFiles(found).value(file);
    if (root.isEmpty()) {
      return LocalSettings.NONE;
    }
    Path folder = file.toAbsolutePath().getParent();
    LocalSettingsReader reader = new LocalSettingsReader(folder);
    LocalSettings settings = reader.settings(root.get());
    found.addAll(reader.mistakes.sorted());
    return settings;
  }

  private LocalSettings settings(Json root) {
    Optional<String> apiKey = Optional.empty();
    Optional<String> search = Optional.empty();
    Map<String, LocalSettings.Function> functions = new LinkedHashMap<>();
    Map<String, LocalSettings.Role> roles = new LinkedHashMap<>();
    Map<String, LocalSettings.Issuer> issuers = new LinkedHashMap<>();
    Map<String, String> endpoints = Map.of();
    Map<String, String> environment = Map.of();
    for (Json.Member key : mistakes.members(root, "The file", KEYS)) {
      Json value = key.value();
      switch (key.name()) {
        case "apiKey" -> apiKey = mistakes.text(value, key.name());
        case "search" -> search = mistakes.text(value, key.name());
        case "endpoints" -> endpoints = texts(value, key.name());
        case "environment" -> environment = texts(value, key.name());
        case "functions" -> members(value, key).forEach(m -> function(m, functions));
        case "roles" -> members(value, key).forEach(m -> role(m, roles));
        default -> members(value, key).forEach(m -> issuer(m, issuers));
      }
    }
    return new LocalSettings(apiKey, functions, roles, issuers, endpoints, search, environment);
  }

  private List<Json.Member> members(Json value, Json.Member key) {
    return mistakes.members(value, key.name());
  }

  private void function(Json.Member member, Map<String, LocalSettings.Function> into) {
    List<String> command = List.of();
    Optional<String> url = Optional.empty();
    Optional<String> handler = Optional.empty();
    List<Path> classPath = new ArrayList<>();
    Map<String, String> environment = Map.of();
    List<String> keys = List.of("command", "url", "class", "classPath", "environment");
    for (Json.Member key : mistakes.members(member.value(), member.name(), keys)) {
      Json value = key.value();
      switch (key.name()) {
        case "command" -> command = words(value, key.name());
        case "url" -> url = mistakes.text(value, key.name());
        case "class" -> handler = mistakes.text(value, key.name());
        case "classPath" ->
            words(value, key.name()).forEach(path -> classPath.add(folder.resolve(path)));
        default -> environment = texts(value, key.name());
      }
    }
    int ways =
        (command.isEmpty() ? 0 : 1) + (url.isPresent() ? 1 : 0) + (handler.isPresent() ? 1 : 0);
    if (ways != 1) {
      mistakes.missing(
          member.at(),
          "The function " + member.name() + " needs one way to run.",
          "give it a command, a url or a class");
      return;
    }
    into.put(
        member.name(),
        new LocalSettings.Function(command, url, handler, classPath, folder, environment));
  }

  private void role(Json.Member member, Map<String, LocalSettings.Role> into) {
    Map<String, String> values = texts(member.value(), member.name());
    List<String> keys = List.of("accessKeyId", "secretAccessKey", "arn");
    mistakes.members(member.value(), member.name(), keys);
    if (!values.keySet().containsAll(keys)) {
      mistakes.missing(
          member.at(),
          "The role " + member.name() + " lacks a part.",
          "give it " + String.join(", ", keys));
      return;
    }
    into.put(
        member.name(),
        new LocalSettings.Role(
            values.get("accessKeyId"), values.get("secretAccessKey"), values.get("arn")));
  }

  private void issuer(Json.Member member, Map<String, LocalSettings.Issuer> into) {
    Optional<String> jwks = Optional.empty();
    boolean userPool = false;
    for (Json.Member key :
        mistakes.members(member.value(), member.name(), List.of("jwks", "userPool"))) {
      if (key.name().equals("jwks")) {
        jwks = mistakes.text(key.value(), key.name());
      } else if (key.value() instanceof Json.Bool flag) {
        userPool = flag.value();
      } else {
        mistakes.wrongType(key.value(), key.name(), "true or false");
      }
    }
    if (jwks.isEmpty()) {
      mistakes.missing(
          member.at(), "The issuer " + member.name() + " has no keys.", "give it jwks: URL");
      return;
    }
    into.put(member.name(), new LocalSettings.Issuer(jwks.get(), userPool));
  }

  private List<String> words(Json value, String key) {
    List<Json> elements = value instanceof Json.Elements list ? list.elements() : List.of(value);
    List<String> words = new ArrayList<>();
    elements.forEach(element -> mistakes.text(element, key).ifPresent(words::add));
    return words;
  }

  private Map<String, String> texts(Json value, String owner) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Json.Member member : mistakes.members(value, owner)) {
      mistakes.text(member.value(), member.name()).ifPresent(t -> texts.put(member.name(), t));
    }
    return texts;
  }
}
