package io.gqlcompile.project.deploy;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonReader;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.template.StackScope;
import io.gqlcompile.project.template.StackTree;
import io.gqlcompile.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parameters of the root stack but for the bucket and the root key.
 *
 * @param values those that have a value, in the order of the template
 * @param open those that need one and have none
 */
public record RootParameters(Map<String, String> values, List<String> open) {
  private static final String FILE = "parameters.json";

  /** Keeps its own copies. */
  public RootParameters {
    values = new LinkedHashMap<>(values);
    open = List.copyOf(open);
  }

  /**
   * Finds the values: those that are given, those of the build's {@code parameters.json}, and the
   * defaults of the template.
   *
   * @throws UsageException if a value is given for a parameter that is not there
   */
  public static RootParameters of(ArtifactSet build, Map<String, String> given)
      throws UsageException {
    Map<String, String> values = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    Json.Members wanted = members(build, FILE);
    Json.Members declared = StackScope.members(members(build, StackTree.ROOT), "Parameters");
    for (Json.Member parameter : declared.members()) {
      String name = parameter.name();
      Optional<String> value =
          Optional.ofNullable(given.get(name))
              .or(() -> wanted.get(name).flatMap(RootParameters::scalar));
      boolean hasDefault =
          parameter.value() instanceof Json.Members p && p.get("Default").isPresent();
      if (name.equals(StackTree.BUCKET) || name.equals(StackTree.ROOT_KEY)) {
        continue;
      }
      if (value.isPresent()) {
        values.put(name, value.get());
      } else if (!hasDefault) {
        open.add(name);
      }
    }
    for (String name : given.keySet()) {
      if (!values.containsKey(name)) {
        throw new UsageException("the root stack has no parameter " + name);
      }
    }
    return new RootParameters(values, open);
  }

  private static Optional<String> scalar(Json value) {
    boolean isPlain =
        value instanceof Json.Text || value instanceof Json.Num || value instanceof Json.Bool;
    return isPlain ? Optional.of(StackScope.scalar(value)) : Optional.empty();
  }

  private static Json.Members members(ArtifactSet build, String path) throws UsageException {
    SourceFile file = new SourceFile(path, build.text(path).orElse("{}"));
    try {
      if (JsonReader.parse(file) instanceof Json.Members members) {
        return members;
      }
      throw new UsageException(path + " is not an object");
    } catch (MalformedDocument e) {
      throw new UsageException(path + " is no JSON: " + e.getMessage(), e);
    }
  }
}
