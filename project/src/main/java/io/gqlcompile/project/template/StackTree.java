package io.gqlcompile.project.template;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonReader;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the templates of a build, from the root stack on. */
public final class StackTree {
  /** The root stack's template. */
  public static final String ROOT = "cloudformation-template.json";

  /** The root's parameter with the key that a build is below. */
  public static final String ROOT_KEY = "S3DeploymentRootKey";

  /** The root's parameter with the bucket. */
  public static final String BUCKET = "S3DeploymentBucket";

  /** What the root key is while locations are looked for; no template can have it. */
  public static final String MARK = "\u0001";

  /** The type of a nested stack. */
  static final String STACK = "AWS::CloudFormation::Stack";

  private final ArtifactSet build;
  private final Map<String, String> pseudo;

  private StackTree(ArtifactSet build, Map<String, String> pseudo) {
    this.build = build;
    this.pseudo = pseudo;
  }

  /**
   * Reads.
   *
   * @param build all files
   * @param given values of the root's parameters
   * @param pseudo what {@code AWS::Region} and the like are, as far as it is known
   * @throws UsageException if a template is missing or cannot be read
   */
  public static StackNode read(
      ArtifactSet build, Map<String, String> given, Map<String, String> pseudo)
      throws UsageException {
    Map<String, List<String>> values = new LinkedHashMap<>();
    given.forEach((name, value) -> values.put(name, List.of(value)));
    values.put(ROOT_KEY, List.of(MARK));
    return new StackTree(build, pseudo).node(ROOT, List.of(), values, List.of());
  }

  private StackNode node(
      String path, List<String> resources, Map<String, List<String>> given, List<String> above)
      throws UsageException {
    Json.Members template = template(path);
    StackScope scope = StackScope.of(template, pseudo, given);
    StackNode bare = new StackNode(path, resources, template, scope, List.of());
    List<String> way = new ArrayList<>(above);
    way.add(path);
    List<StackNode> nested = new ArrayList<>();
    for (StackNode.Resource resource : bare.all()) {
      Optional<String> file =
          resource.type().equals(STACK) ? file(resource, scope) : Optional.empty();
      if (file.isPresent() && !way.contains(file.get())) {
        List<String> ids = new ArrayList<>(resources);
        ids.add(resource.id());
        nested.add(node(file.get(), ids, passed(resource, scope), way));
      }
    }
    return new StackNode(path, resources, template, scope, nested);
  }

  private Optional<String> file(StackNode.Resource resource, StackScope scope) {
    Optional<Json> url = resource.properties().get("TemplateURL");
    return url.flatMap(u -> FileLocation.of(u, scope))
        .map(FileLocation::path)
        .filter(path -> build.text(path).isPresent());
  }

  private static Map<String, List<String>> passed(StackNode.Resource resource, StackScope scope) {
    Map<String, List<String>> passed = new LinkedHashMap<>();
    for (Json.Member member : StackScope.members(resource.properties(), "Parameters").members()) {
      passed.put(member.name(), scope.texts(member.value()));
    }
    return passed;
  }

  private Json.Members template(String path) throws UsageException {
    String text =
        build.text(path).orElseThrow(() -> new UsageException("the build has no " + path));
    try {
      if (JsonReader.parse(new SourceFile(path, text)) instanceof Json.Members members) {
        return members;
      }
      throw new UsageException(path + " is no template: it is not an object");
    } catch (MalformedDocument e) {
      throw new UsageException(path + " is no JSON: " + e.getMessage(), e);
    }
  }
}
