package io.gqlcompile.stack;

import io.gqlcompile.naming.LogicalId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Logical ids of policies that come to stand in a stack with others. Each stack of a model may have
 * a policy under the same id; one that leaves its stack gets an id of its own. Nothing ever refers
 * to a policy.
 */
final class PolicyIds {
  private static final String POLICY = "AWS::IAM::Policy";

  private final Set<String> repeated = new HashSet<>();

  PolicyIds(StackModel model) {
    Set<String> seen = new HashSet<>();
    for (StackDef stack : model.all()) {
      for (ResourceDef resource : stack.resources().values()) {
        if (resource.type().equals(POLICY) && !seen.add(resource.logicalId())) {
          repeated.add(resource.logicalId());
        }
      }
    }
  }

  /** A resource as it is called when it has left a stack. */
  ResourceDef away(String from, ResourceDef resource) {
    String old = resource.logicalId();
    if (!resource.type().equals(POLICY) || !repeated.contains(old)) {
      return resource;
    }
    String id = LogicalId.ofPath(from, old);
    return new ResourceDef(
        id,
        POLICY,
        resource.properties().with("PolicyName", CfnValue.text(id)),
        resource.dependsOn(),
        resource.deletionPolicy());
  }

  /** All of a stack as it is called elsewhere. */
  StackDef away(StackDef stack) {
    Map<String, ResourceDef> resources = new LinkedHashMap<>();
    for (ResourceDef resource : stack.resources().values()) {
      ResourceDef away = away(stack.name(), resource);
      resources.put(away.logicalId(), away);
    }
    return new StackDef(
        stack.name(),
        stack.parameters(),
        stack.conditions(),
        resources,
        stack.outputs(),
        stack.description());
  }
}
