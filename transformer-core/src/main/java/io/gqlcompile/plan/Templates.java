package io.gqlcompile.plan;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.deployed.DeployedStack;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** A build whose templates can be changed; what is not changed keeps its text. */
final class Templates {
  static final String TABLE = "AWS::DynamoDB::Table";
  static final String NESTED = "AWS::CloudFormation::Stack";
  static final String RESOLVER = "AWS::AppSync::Resolver";
  private static final String FOLDER = "stacks/";
  private static final String SUFFIX = ".json";

  private final ArtifactSet files;
  private final Map<String, Map<String, Object>> originals;
  private final Map<String, Map<String, Object>> stacks = new LinkedHashMap<>();
  private final Map<String, String> idByStack = new LinkedHashMap<>();
  private final Map<String, String> stackById = new LinkedHashMap<>();

  private Templates(ArtifactSet files, Map<String, Map<String, Object>> originals) {
    this.files = files;
    this.originals = originals;
    originals.forEach((name, tree) -> stacks.put(name, Tree.object(Tree.copy(tree))));
    stacks.keySet().forEach(this::declare);
  }

  private void declare(String stack) {
    for (Map.Entry<String, Object> entry : resources(DeployedStack.ROOT).entrySet()) {
      Map<String, Object> resource = Tree.object(entry.getValue());
      boolean isNested = NESTED.equals(resource.get("Type"));
      boolean isAddressed = url(resource).contains("/" + stack + SUFFIX);
      boolean isUploaded = !url(resource).contains(SUFFIX) && entry.getKey().equals(stack);
      if (isNested && (isAddressed || isUploaded)) {
        idByStack.put(stack, entry.getKey());
        stackById.put(entry.getKey(), stack);
      }
    }
  }

  /**
   * Reads the templates of a build.
   *
   * @throws IOException if one of them is no JSON object
   */
  static Templates read(ArtifactSet files) throws IOException {
    Map<String, Map<String, Object>> trees = new LinkedHashMap<>();
    for (Artifact file : files.artifacts()) {
      Optional<String> stack = stackAt(file.path());
      if (stack.isPresent()) {
        trees.put(stack.get(), read(file));
      }
    }
    return new Templates(files, trees);
  }

  private static Map<String, Object> read(Artifact file) throws IOException {
    try {
      return Tree.read(file.text());
    } catch (IOException e) {
      throw new IOException(file.path() + " is no template: " + e.getMessage(), e);
    }
  }

  private static Optional<String> stackAt(String path) {
    if (path.equals(DeployedStack.path(DeployedStack.ROOT))) {
      return Optional.of(DeployedStack.ROOT);
    }
    boolean nested = path.startsWith(FOLDER) && path.endsWith(SUFFIX);
    return nested
        ? Optional.of(path.substring(FOLDER.length(), path.length() - SUFFIX.length()))
        : Optional.empty();
  }

  /** The build as it was read, to be changed in another way. */
  Templates fresh() {
    return new Templates(files, originals);
  }

  /** The names of the stacks; the root's is empty. */
  List<String> stacks() {
    return new ArrayList<>(stacks.keySet());
  }

  boolean has(String stack) {
    return stacks.containsKey(stack);
  }

  /** The template of a stack. */
  Map<String, Object> stack(String name) {
    return stacks.getOrDefault(name, new LinkedHashMap<>());
  }

  void remove(String stack) {
    stacks.remove(stack);
    stackById.values().remove(stack);
    idByStack.remove(stack);
  }

  /** How many resources there are. */
  int size() {
    return stacks.keySet().stream().mapToInt(stack -> resources(stack).size()).sum();
  }

  /** The resources of a stack by logical id. */
  Map<String, Object> resources(String stack) {
    return Tree.object(stack(stack), "Resources");
  }

  Map<String, Object> resource(ResourceId id) {
    return Tree.object(resources(id.stack()), id.name());
  }

  boolean exists(ResourceId id) {
    return resources(id.stack()).containsKey(id.name());
  }

  /** Visits all resources of a type. */
  void each(String type, BiConsumer<ResourceId, Map<String, Object>> visit) {
    for (String stack : stacks()) {
      for (String name : new ArrayList<>(resources(stack).keySet())) {
        ResourceId id = new ResourceId(stack, name);
        if (type.equals(resource(id).get("Type"))) {
          visit.accept(id, resource(id));
        }
      }
    }
  }

  /** The resource of the root that a nested stack is. */
  Optional<ResourceId> declaration(String stack) {
    return Optional.ofNullable(idByStack.get(stack))
        .map(name -> new ResourceId(DeployedStack.ROOT, name));
  }

  /** The stack that a resource of the root stands for. */
  Optional<String> nested(String logicalId) {
    return Optional.ofNullable(stackById.get(logicalId));
  }

  private static String url(Map<String, Object> resource) {
    return String.valueOf(Tree.object(resource, "Properties").get("TemplateURL"));
  }

  /** The text of another file of the build. */
  Optional<String> text(String path) {
    return files.text(path);
  }

  /** The build with the templates as they are now. */
  ArtifactSet files() {
    List<Artifact> out = new ArrayList<>();
    for (Artifact file : files.artifacts()) {
      Optional<String> name = stackAt(file.path());
      if (name.isEmpty()) {
        out.add(file);
      } else if (stacks.containsKey(name.get())) {
        Map<String, Object> tree = stacks.get(name.get());
        boolean same = tree.equals(originals.get(name.get()));
        out.add(same ? file : new Artifact(file.path(), Tree.print(tree)));
      }
    }
    return ArtifactSet.of(out);
  }
}
