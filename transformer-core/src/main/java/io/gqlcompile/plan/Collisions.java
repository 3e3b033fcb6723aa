package io.gqlcompile.plan;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resources that exist once in AWS and stand at another place of the templates afterwards. As
 * CloudFormation makes the new before it removes the old, the old must go in an update of its own.
 */
final class Collisions {
  private static final Map<String, String> NAMES =
      Map.of(
          "AWS::AppSync::DataSource", "Name",
          "AWS::IAM::Role", "RoleName",
          "AWS::IAM::ManagedPolicy", "ManagedPolicyName",
          "AWS::Lambda::Function", "FunctionName",
          "AWS::OpenSearchService::Domain", "DomainName",
          "AWS::Elasticsearch::Domain", "DomainName");

  private Collisions() {}

  /** The resources of the old build that have to go first. */
  static Set<ResourceId> between(Templates old, Templates now) {
    Map<String, ResourceId> places = new HashMap<>();
    visit(now, (identity, id) -> places.put(identity, id));
    Set<ResourceId> moved = new LinkedHashSet<>();
    visit(
        old,
        (identity, id) -> {
          ResourceId place = places.get(identity);
          boolean changesType = now.exists(id) && !type(now, id).equals(type(old, id));
          if (changesType || (place != null && !place.equals(id))) {
            moved.add(id);
          }
        });
    return moved;
  }

  private interface Visitor {
    void see(String identity, ResourceId id);
  }

  private static void visit(Templates templates, Visitor visitor) {
    for (String stack : templates.stacks()) {
      for (String name : templates.resources(stack).keySet()) {
        ResourceId id = new ResourceId(stack, name);
        identity(templates, id).ifPresent(identity -> visitor.see(identity, id));
      }
    }
  }

  private static String type(Templates templates, ResourceId id) {
    return String.valueOf(templates.resource(id).get("Type"));
  }

  private static Optional<String> identity(Templates templates, ResourceId id) {
    String type = type(templates, id);
    Map<String, Object> properties = Tree.object(templates.resource(id), "Properties");
    if (type.equals(Templates.RESOLVER)) {
      return Optional.of(
          type + " " + properties.get("TypeName") + "." + properties.get("FieldName"));
    }
    Object name = NAMES.containsKey(type) ? properties.get(NAMES.get(type)) : null;
    return Optional.ofNullable(name)
        .map(value -> type + " " + References.resolved(templates, id.stack(), value));
  }
}
