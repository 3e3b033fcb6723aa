package io.gqlcompile.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A resource of a stack.
 *
 * @param logicalId its name in the template; an update replaces the thing if this changes
 * @param type for example {@code AWS::DynamoDB::Table}
 * @param properties its properties
 * @param dependsOn logical ids in the same stack that must exist before it
 * @param deletionPolicy what happens to the thing when it leaves the template; empty for the
 *     default
 */
public record ResourceDef(
    String logicalId,
    String type,
    CfnValue.Fields properties,
    List<String> dependsOn,
    Optional<String> deletionPolicy) {

  /** Checks that nothing is null. */
  public ResourceDef {
    Objects.requireNonNull(logicalId, "logicalId");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(properties, "properties");
    dependsOn = List.copyOf(dependsOn);
  }

  /** A resource without dependencies and with the default deletion policy. */
  public static ResourceDef of(String logicalId, String type, CfnValue.Fields properties) {
    return new ResourceDef(logicalId, type, properties, List.of(), Optional.empty());
  }

  /** The same with a dependency more. */
  public ResourceDef dependingOn(String other) {
    List<String> more = new ArrayList<>(dependsOn);
    more.add(other);
    return new ResourceDef(logicalId, type, properties, more, deletionPolicy);
  }

  /** The same with a deletion policy, which also holds when an update replaces the thing. */
  public ResourceDef withDeletionPolicy(String policy) {
    return new ResourceDef(logicalId, type, properties, dependsOn, Optional.of(policy));
  }

  /** The same with a property added or replaced. */
  public ResourceDef with(String property, CfnValue value) {
    return new ResourceDef(
        logicalId, type, properties.with(property, value), dependsOn, deletionPolicy);
  }

  /** The same without a property. */
  public ResourceDef without(String property) {
    Map<String, CfnValue> rest = new LinkedHashMap<>(properties.entries());
    rest.remove(property);
    return new ResourceDef(logicalId, type, new CfnValue.Fields(rest), dependsOn, deletionPolicy);
  }
}
