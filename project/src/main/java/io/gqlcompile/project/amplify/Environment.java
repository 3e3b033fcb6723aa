package io.gqlcompile.project.amplify;

import io.gqlcompile.document.Json;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.settings.SettingsMistakes;
import io.gqlcompile.source.SourceLocation;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a project has for each environment, and what follows from its name.
 *
 * @param name the environment; empty if nobody chose one
 * @param info its part of {@code team-provider-info.json}
 */
record Environment(Optional<String> name, Optional<Json> info) {

  private static final String VARIABLE = "${env}";

  static Environment of(Optional<String> chosen, Path amplify, ProjectFiles files) {
    Optional<String> name =
        chosen.or(
            () ->
                Values.text(
                    files.valueIfPresent(amplify.resolve(".config").resolve("local-env-info.json")),
                    "envName"));
    Optional<Json> all = files.valueIfPresent(amplify.resolve("team-provider-info.json"));
    return new Environment(name, name.flatMap(env -> Values.at(all, env)));
  }

  /** Values of parameters that differ between environments. */
  Map<String, Json> parameters(String api) {
    Map<String, Json> values = new LinkedHashMap<>();
    for (Json.Member member : Values.members(Values.at(info, "categories", "api", api))) {
      values.put(member.name(), member.value());
    }
    return values;
  }

  /** The bucket of deployments. */
  Optional<Json> bucket() {
    return Values.at(info, "awscloudformation", "DeploymentBucketName");
  }

  /** The names of IAM roles that may do everything, of {@code custom-roles.json}. */
  List<String> customRoles(Json file, SettingsMistakes mistakes) {
    String key = "adminRoleNames";
    List<String> roles = new ArrayList<>();
    for (Json.Member member : mistakes.members(file, "The file", List.of(key))) {
      Json value = member.value();
      for (Json name : value instanceof Json.Elements list ? list.elements() : List.of(value)) {
        mistakes.text(name, key).ifPresent(text -> roles.add(inEnvironment(text)));
      }
    }
    return roles;
  }

  private String inEnvironment(String role) {
    int at = role.indexOf(VARIABLE);
    return at < 0 || name.isEmpty()
        ? role
        : role.substring(0, at) + name.get() + role.substring(at + VARIABLE.length());
  }

  /** The roles of functions that were given access to an API. */
  List<String> functionRoles(Optional<Json> backend, String api) {
    List<String> roles = new ArrayList<>();
    for (Json.Member function : Values.members(Values.at(backend, "function"))) {
      for (Json other : Values.elements(Values.at(Optional.of(function.value()), "dependsOn"))) {
        Optional<Json> dependency = Optional.of(other);
        boolean isApi =
            Values.text(dependency, "category").filter("api"::equals).isPresent()
                && Values.text(dependency, "resourceName").filter(api::equals).isPresent();
        if (isApi) {
          roles.add(function.name() + name.map(env -> "-" + env).orElse(""));
        }
      }
    }
    return roles;
  }

  /** A reference to another stack's output or parameter, as the root of the project has it. */
  static Json reference(String function, String... path) {
    SourceLocation none = SourceLocation.NONE;
    List<Json> texts = new ArrayList<>();
    for (String part : path) {
      texts.add(new Json.Text(none, part));
    }
    Json value = path.length == 1 ? texts.get(0) : new Json.Elements(none, texts);
    return new Json.Members(none, List.of(new Json.Member(function, none, value)));
  }
}
