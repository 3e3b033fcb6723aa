package io.gqlcompile.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A stack while it is filled. */
final class StackDraft {
  private final String name;
  private final Map<String, ParameterDef> parameters = new LinkedHashMap<>();
  private final Map<String, CfnValue> conditions = new LinkedHashMap<>();
  private final Map<String, ResourceDef> resources = new LinkedHashMap<>();
  private final Map<String, OutputDef> outputs = new LinkedHashMap<>();
  private final Set<String> producers = new LinkedHashSet<>();
  private Optional<String> description = Optional.empty();
  private final List<StackDef> unmeasured = new ArrayList<>();
  private long bytes;

  StackDraft(String name) {
    this.name = name;
  }

  /** Adds everything that a stack has. */
  StackDraft addAll(StackDef stack) {
    addParts(stack);
    resources.putAll(stack.resources());
    unmeasured.add(stack);
    return this;
  }

  /** Adds what a stack has but for its resources. */
  StackDraft addParts(StackDef stack) {
    parameters.putAll(stack.parameters());
    outputs.putAll(stack.outputs());
    description = description.or(stack::description);
    return addConditions(stack);
  }

  StackDraft addConditions(StackDef stack) {
    conditions.putAll(new CfnMove(stack.name(), name).all(stack.conditions()));
    return this;
  }

  /** Adds a resource that needs values of the given stacks. */
  StackDraft add(ResourceDef resource, Set<String> needed) {
    resources.put(resource.logicalId(), resource);
    producers.addAll(needed);
    bytes += StackSize.bytes(resource.properties());
    return this;
  }

  boolean hasRoomFor(ResourceDef resource, Set<String> needed) {
    Set<String> all = new LinkedHashSet<>(producers);
    all.addAll(needed);
    return resources.size() < StackSize.RESOURCES
        && all.size() <= StackSize.PRODUCERS
        && bytes() + StackSize.bytes(resource.properties()) <= StackSize.BYTES;
  }

  /** Whether a whole stack fits and has no names that stand for something else here. */
  boolean hasRoomFor(StackDef stack, long size) {
    return resources.size() + stack.resources().size() <= StackSize.RESOURCES
        && outputs.size() + stack.outputs().size() <= StackSize.OWN_OUTPUTS
        && bytes() + size <= StackSize.BYTES
        && agree(parameters, stack.parameters())
        && agree(conditions, new CfnMove(stack.name(), name).all(stack.conditions()))
        && disjoint(resources, stack.resources())
        && disjoint(outputs, stack.outputs());
  }

  /** Most stacks get nothing more, so their size is worked out when somebody asks. */
  private long bytes() {
    unmeasured.forEach(stack -> bytes += StackSize.bytes(stack));
    unmeasured.clear();
    return bytes;
  }

  private static <T> boolean agree(Map<String, T> mine, Map<String, T> others) {
    for (Map.Entry<String, T> other : others.entrySet()) {
      T same = mine.get(other.getKey());
      if (same != null && !same.equals(other.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static <T> boolean disjoint(Map<String, T> mine, Map<String, T> others) {
    return others.keySet().stream().noneMatch(mine::containsKey);
  }

  StackDef build() {
    return new StackDef(name, parameters, conditions, resources, outputs, description);
  }
}
