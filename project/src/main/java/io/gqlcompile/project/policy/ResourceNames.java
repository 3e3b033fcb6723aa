package io.gqlcompile.project.policy;

import io.gqlcompile.document.Json;
import io.gqlcompile.project.template.StackNode;
import io.gqlcompile.project.template.StackScope;
import io.gqlcompile.project.template.StackTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Patterns of the names that resources of one stack will have. */
final class ResourceNames {
  /** CloudFormation cuts the stack's name where a name would be too long. */
  private static final int CERTAIN = 20;

  private final StackNode stack;
  private final PolicyTarget target;

  ResourceNames(StackNode stack, PolicyTarget target) {
    this.stack = stack;
    this.target = target;
  }

  /**
   * The names of a resource.
   *
   * @param property the property with the name, or with references to other resources; after {@code
   *     |} what stands for a name that CloudFormation makes
   */
  Set<String> of(StackNode.Resource resource, String property) {
    int bar = property.indexOf('|');
    Optional<Json> value =
        resource.properties().get(bar < 0 ? property : property.substring(0, bar));
    if (value.isEmpty()) {
      return Set.of(bar < 0 ? made() : property.substring(bar + 1));
    }
    Set<String> names = new TreeSet<>();
    List<Json> values =
        value.get() instanceof Json.Elements list ? list.elements() : List.of(value.get());
    values.forEach(each -> names.addAll(texts(each)));
    return names;
  }

  /** A name that CloudFormation makes of the stack's. */
  private String made() {
    String name = target.stackName();
    return name.length() <= CERTAIN ? name + "-*" : name.substring(0, CERTAIN) + "*";
  }

  /** What a value comes to; of another resource in the stack, the names of that. */
  private Set<String> texts(Json value) {
    Optional<StackNode.Resource> other = reference(value).flatMap(this::resource);
    if (other.isPresent()) {
      return of(other.get(), nameProperty(other.get().type()));
    }
    Set<String> texts = new TreeSet<>();
    for (String text : stack.scope().texts(value)) {
      texts.add(text.replace(StackTree.MARK, target.rootKey()));
    }
    return texts;
  }

  private static Optional<String> reference(Json value) {
    if (!(value instanceof Json.Members call) || call.members().size() != 1) {
      return Optional.empty();
    }
    Optional<String> ref = call.get("Ref").map(StackScope::scalar);
    return ref.isPresent() || call.get("Fn::GetAtt").isEmpty()
        ? ref
        : owner(call.get("Fn::GetAtt").get());
  }

  private static Optional<String> owner(Json attribute) {
    if (attribute instanceof Json.Elements path && !path.elements().isEmpty()) {
      return Optional.of(StackScope.scalar(path.elements().get(0)));
    }
    String text = StackScope.scalar(attribute);
    return text.contains(".")
        ? Optional.of(text.substring(0, text.indexOf('.')))
        : Optional.empty();
  }

  private Optional<StackNode.Resource> resource(String id) {
    return stack.all().stream().filter(resource -> resource.id().equals(id)).findFirst();
  }

  private static String nameProperty(String type) {
    return switch (type) {
      case "AWS::IAM::Role" -> "RoleName";
      case "AWS::Lambda::Function" -> "FunctionName";
      default -> "Name";
    };
  }

  /** The services that may take on a role; none if it is for others. */
  static Set<String> services(StackNode.Resource role) {
    Set<String> services = new TreeSet<>();
    Json trust = StackScope.members(role.properties(), "AssumeRolePolicyDocument");
    Optional<Json> statements =
        trust instanceof Json.Members t ? t.get("Statement") : Optional.empty();
    for (Json statement : list(statements)) {
      Json principal = StackScope.members(statement, "Principal");
      for (Json service : list(((Json.Members) principal).get("Service"))) {
        services.add(StackScope.scalar(service));
      }
    }
    return services;
  }

  private static List<Json> list(Optional<Json> value) {
    if (value.isEmpty()) {
      return List.of();
    }
    return value.get() instanceof Json.Elements many
        ? many.elements()
        : new ArrayList<>(List.of(value.get()));
  }
}
