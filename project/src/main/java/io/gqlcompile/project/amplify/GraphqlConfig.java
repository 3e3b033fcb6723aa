package io.gqlcompile.project.amplify;

import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.document.Json;
import io.gqlcompile.project.client.ClientPlace;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads which client code an Amplify project has, from {@code .graphqlconfig.yml} beside {@code
 * amplify}. A project without one, or one that is not of Amplify, wants none.
 */
final class GraphqlConfig {
  private static final List<String> NAMES =
      List.of(
          ".graphqlconfig.yml",
          ".graphqlconfig.yaml",
          "graphql.config.yml",
          "graphql.config.yaml",
          "graphql.config.json",
          ".graphqlrc.yml",
          ".graphqlrc.yaml",
          ".graphqlrc.json");

  private static final Pattern API = Pattern.compile("(?:^|/)amplify/backend/api/([^/]+)/");

  private final ProjectFiles files;
  private final String api;

  /**
   * @param api the API that client code is made for; entries of another are left out
   */
  GraphqlConfig(ProjectFiles files, String api) {
    this.files = files;
    this.api = api;
  }

  List<ClientPlace> read(Path project) throws UsageException {
    for (String name : NAMES) {
      Path file = project.resolve(name);
      if (ProjectFiles.exists(file)) {
        return places(project, files.value(file));
      }
    }
    return List.of();
  }

  /** Files of the first two versions have no {@code projects}: the whole file is one. */
  private List<ClientPlace> places(Path project, Optional<Json> root) throws UsageException {
    List<Json.Member> projects = Values.members(Values.at(root, "projects"));
    List<Optional<Json>> entries = new ArrayList<>();
    projects.forEach(member -> entries.add(Optional.of(member.value())));
    if (projects.isEmpty()) {
      entries.add(root);
    }
    List<ClientPlace> places = new ArrayList<>();
    for (Optional<Json> entry : entries) {
      Optional<Json> amplify = Values.at(entry, "extensions", "amplify");
      String target = target(Values.text(amplify, "codeGenTarget").orElse(""));
      if (!target.isEmpty() && isOfApi(entry)) {
        places.add(place(project, target, entry, amplify));
      }
    }
    return places;
  }

  /** An entry that says nothing of an API's folder is taken for one of this API. */
  private boolean isOfApi(Optional<Json> entry) {
    Matcher path = API.matcher(Values.text(entry, "schemaPath").orElse("").replace('\\', '/'));
    return !path.find() || path.group(1).equals(api);
  }

  /** The frontends of mobile platforms take plain documents. */
  private static String target(String named) {
    return switch (named) {
      case "android", "ios" -> "graphql";
      case "ts" -> "typescript";
      default -> named;
    };
  }

  private static ClientPlace place(
      Path project, String target, Optional<Json> entry, Optional<Json> amplify)
      throws UsageException {
    Optional<String> named = Values.text(amplify, "docsFilePath");
    Path out = SchemaReader.path(named.isPresent() ? named.get() : parent(entry));
    Optional<String> types = Values.text(amplify, "generatedFileName").filter(n -> !n.isBlank());
    ClientOptions options = ClientOptions.DEFAULT;
    if (Values.at(amplify, "maxDepth").orElse(null) instanceof Json.Num depth) {
      options = options.withMaxDepth(depth(depth.digits()));
    }
    if (Values.at(amplify, "typenameIntrospection").orElse(null) instanceof Json.Bool typename) {
      options = options.withTypename(typename.value());
    }
    return ClientPlace.of(
        target,
        project,
        out,
        types.isPresent() ? Optional.of(SchemaReader.path(types.get())) : Optional.empty(),
        options);
  }

  private static int depth(String digits) {
    int depth = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
    return Math.min(Math.max(depth, 1), ClientOptions.DEEPEST);
  }

  /** The folder before the first wildcard of the first include. */
  private static String parent(Optional<Json> entry) {
    String glob =
        Values.elements(Values.at(entry, "includes")).stream()
            .findFirst()
            .map(include -> include instanceof Json.Text text ? text.value() : "")
            .orElse("");
    int wildcard = glob.indexOf('*');
    int end = glob.lastIndexOf('/', wildcard < 0 ? glob.length() : wildcard);
    return end > 0 ? glob.substring(0, end) : "src/graphql";
  }
}
