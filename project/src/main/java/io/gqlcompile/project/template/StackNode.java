package io.gqlcompile.project.template;

import io.gqlcompile.document.Json;
import java.util.List;
import java.util.Optional;

/**
 * A stack of a build, and the stacks that it nests.
 *
 * @param path its template's path in the build
 * @param resources the logical ids that lead from the root to it; none for the root itself
 * @param template its template
 * @param scope what its values come to
 * @param nested the stacks in it
 */
public record StackNode(
    String path,
    List<String> resources,
    Json.Members template,
    StackScope scope,
    List<StackNode> nested) {
  private static final String ASSET = "AssetParameters";

  /** Keeps its own copies. */
  public StackNode {
    resources = List.copyOf(resources);
    nested = List.copyOf(nested);
  }

  /**
   * A resource.
   *
   * @param id its logical id
   * @param type its type; empty if the template does not say
   * @param body what the template says of it
   */
  public record Resource(String id, String type, Json.Members body) {

    /** Its properties. */
    public Json.Members properties() {
      return StackScope.members(body, "Properties");
    }
  }

  /** Its resources in the order of the template. */
  public List<Resource> all() {
    return StackScope.members(template, "Resources").members().stream()
        .filter(member -> member.value() instanceof Json.Members)
        .map(member -> resource(member.name(), (Json.Members) member.value()))
        .toList();
  }

  /** Its resources but for those whose condition does not hold. */
  public List<Resource> live() {
    return all().stream().filter(this::isLive).toList();
  }

  /** The stacks in it that do not say where their templates are. */
  public List<Resource> withoutTemplate() {
    return all().stream()
        .filter(resource -> resource.type().equals(StackTree.STACK))
        .filter(
            resource ->
                resource.properties().get("TemplateURL").map(StackNode::isAsset).orElse(true))
        .toList();
  }

  /**
   * Whether a tool is still to say where a file is, by parameters of the root: so in what the CDK
   * makes, and with it the transformer of Amplify.
   */
  private static boolean isAsset(Json value) {
    if (value instanceof Json.Text text) {
      return text.value().startsWith(ASSET);
    }
    if (value instanceof Json.Members object) {
      return object.members().stream().anyMatch(member -> isAsset(member.value()));
    }
    return value instanceof Json.Elements list
        && list.elements().stream().anyMatch(StackNode::isAsset);
  }

  /** The stack that a resource of this one is. */
  public Optional<StackNode> nestedAs(String id) {
    return nested.stream()
        .filter(stack -> stack.resources().get(stack.resources().size() - 1).equals(id))
        .findFirst();
  }

  private static Resource resource(String id, Json.Members body) {
    return new Resource(id, body.get("Type").map(StackScope::scalar).orElse(""), body);
  }

  private boolean isLive(Resource resource) {
    Optional<Json> condition = resource.body().get("Condition");
    return condition.flatMap(c -> scope.holds(StackScope.scalar(c))).orElse(true);
  }
}
