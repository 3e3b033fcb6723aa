package io.gqlcompile.project.explain;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackDef;
import io.gqlcompile.stack.StackModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the resources of an API in its stacks, wherever they were put. */
final class BuiltResources {
  private final Map<Coordinate, Located> resolvers = new LinkedHashMap<>();
  private final Map<String, Located> tables = new LinkedHashMap<>();

  /**
   * A resource and where it is.
   *
   * @param stack the stack's name
   * @param resource the resource
   */
  record Located(String stack, ResourceDef resource) {

    Optional<CfnValue> property(String name) {
      return Optional.ofNullable(resource.properties().entries().get(name));
    }

    /** The functions of a resolver, in order. */
    List<CfnValue.Reference> functions() {
      List<CfnValue.Reference> found = new ArrayList<>();
      boolean isPipeline =
          property("PipelineConfig").orElse(null) instanceof CfnValue.Fields config
              && config.entries().get("Functions") instanceof CfnValue.Items;
      if (isPipeline) {
        CfnValue.Fields config = (CfnValue.Fields) property("PipelineConfig").get();
        for (CfnValue id : ((CfnValue.Items) config.entries().get("Functions")).items()) {
          if (id instanceof CfnValue.Reference reference) {
            found.add(reference);
          }
        }
      }
      return found;
    }
  }

  BuiltResources(StackModel stacks) {
    for (StackDef stack : stacks.all()) {
      for (ResourceDef resource : stack.resources().values()) {
        add(new Located(stack.name(), resource));
      }
    }
  }

  private void add(Located located) {
    switch (located.resource().type()) {
      case "AWS::AppSync::Resolver" ->
          resolvers.put(
              Coordinate.member(text(located, "TypeName"), text(located, "FieldName")), located);
      case "AWS::DynamoDB::Table" -> tables.putIfAbsent(located.resource().logicalId(), located);
      default -> {}
    }
  }

  private static String text(Located located, String property) {
    return located.property(property).map(CfnText::of).orElse("");
  }

  Optional<Located> resolver(Coordinate field) {
    return Optional.ofNullable(resolvers.get(field));
  }

  Optional<Located> table(String logicalId) {
    return Optional.ofNullable(tables.get(logicalId));
  }
}
