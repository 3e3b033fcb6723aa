package io.gqlcompile.project;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a new project. */
public final class ProjectStart {
  private static final List<String> API_FILES =
      List.of("schema.graphql", "cli-inputs.json", "transform.conf.json", "parameters.json");

  private ProjectStart() {}

  /** A project of gql-compile: texts by path. */
  public static Map<String, String> plain() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("gql-compile.yaml", resource("plain/gql-compile.yaml"));
    files.put("gql-compile.schema.json", SettingsSchema.print());
    files.put("schema.graphql", resource("plain/schema.graphql"));
    return files;
  }

  /**
   * An Amplify project with one API.
   *
   * @param api its name
   */
  public static Map<String, String> amplify(String api) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("amplify/cli.json", resource("amplify/cli.json"));
    files.put("amplify/backend/backend-config.json", named("amplify/backend-config.json", api));
    for (String file : API_FILES) {
      files.put("amplify/backend/api/" + api + "/" + file, named("amplify/" + file, api));
    }
    return files;
  }

  /** Whether an API can have a name: letters and digits only. */
  public static boolean isApiName(String name) {
    boolean isName = !name.isEmpty();
    for (char c : name.toCharArray()) {
      isName &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return isName;
  }

  private static String named(String path, String api) {
    return resource(path).replace("@name@", api);
  }

  private static String resource(String path) {
    try (InputStream in = ProjectStart.class.getResourceAsStream("start/" + path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
