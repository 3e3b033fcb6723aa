package io.gqlcompile.budget;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.LinkedTemplate;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts what a build uses. */
public final class BudgetMeter {
  private final CompiledApi api;
  private final Map<String, Usage> highest = new LinkedHashMap<>();
  private final List<Usage> crowded = new ArrayList<>();
  private final Map<String, Long> policiesOfRoles = new LinkedHashMap<>();

  /** Where findings point that are about the whole: the first thing that somebody wrote. */
  private final SourceLocation beginning;

  private BudgetMeter(CompiledApi api) {
    this.api = api;
    this.beginning =
        api.input().types().stream()
            .map(TypeDef::location)
            .filter(SourceLocation::isKnown)
            .findFirst()
            .orElse(SourceLocation.NONE);
  }

  /** Counts what an API and the files that were made of it use. */
  public static Budget measure(CompiledApi api, ArtifactSet files) {
    BudgetMeter meter = new BudgetMeter(api);
    int resources = 0;
    for (LinkedTemplate template : api.templates()) {
      resources += template.resources().size();
      meter.template(template, files);
    }
    meter.whole("operationResources", resources);
    meter.whole("schemaBytes", bytes(files, "schema.graphql"));
    meter.policiesOfRoles.forEach(
        (role, count) -> meter.add("rolePolicies", role, count, Coordinate.NONE, meter.beginning));
    List<Usage> inOrder = new ArrayList<>();
    for (String quota : Quota.all().keySet()) {
      Optional.ofNullable(meter.highest.get(quota)).ifPresent(inOrder::add);
    }
    return new Budget(
        api.entities().all().size(), resources, api.templates().size(), inOrder, meter.crowded);
  }

  private void template(LinkedTemplate template, ArtifactSet files) {
    boolean isRoot = template.name().equals(StackModel.ROOT);
    String name = isRoot ? "the root stack" : "stack " + template.name();
    String path = isRoot ? "cloudformation-template.json" : "stacks/" + template.name() + ".json";
    stack("stackResources", name, template.name(), template.resources().size());
    stack("stackParameters", name, template.name(), template.parameters().size());
    stack("stackOutputs", name, template.name(), template.outputs().size());
    stack("templateBytes", name, template.name(), bytes(files, path));
    for (ResourceDef resource : template.resources().values()) {
      switch (resource.type()) {
        case "AWS::DynamoDB::Table" -> table(template.name(), resource);
        case "AWS::AppSync::Resolver" -> resolver(resource);
        case "AWS::IAM::ManagedPolicy" -> policy(resource);
        default -> {}
      }
    }
  }

  private void stack(String quota, String where, String model, long used) {
    Optional<ObjectDef> type = api.input().object(model);
    add(
        quota,
        where,
        used,
        type.isPresent() ? Coordinate.type(model) : Coordinate.NONE,
        type.map(ObjectDef::location).orElse(beginning));
  }

  private void table(String stack, ResourceDef table) {
    String where = "table " + table.logicalId();
    Map<String, CfnValue> properties = table.properties().entries();
    Coordinate coordinate = Coordinate.type(stack);
    SourceLocation location = api.input().object(stack).map(ObjectDef::location).orElse(beginning);
    long global = size(properties.get("GlobalSecondaryIndexes"));
    add("tableGlobalIndexes", where, global, coordinate, location);
    long local = size(properties.get("LocalSecondaryIndexes"));
    add("tableLocalIndexes", where, local, coordinate, location);
  }

  private void resolver(ResourceDef resolver) {
    Map<String, CfnValue> properties = resolver.properties().entries();
    if (!(properties.get("TypeName") instanceof CfnValue.Text type)
        || !(properties.get("FieldName") instanceof CfnValue.Text field)) {
      return;
    }
    Coordinate coordinate = Coordinate.member(type.value(), field.value());
    if (properties.get("PipelineConfig") instanceof CfnValue.Fields pipeline) {
      ofField("pipelineFunctions", size(pipeline.entries().get("Functions")), coordinate);
    }
    ofField(
        "resolverTemplateBytes", TextSize.of(properties.get("RequestMappingTemplate")), coordinate);
  }

  private void ofField(String quota, long used, Coordinate field) {
    if (matters(quota, used)) {
      add(quota, "field " + field, used, field, location(field));
    }
  }

  private SourceLocation location(Coordinate field) {
    SchemaModel schema = api.input();
    return schema
        .object(field.type())
        .flatMap(type -> type.field(field.member()))
        .map(FieldDef::location)
        .orElse(beginning);
  }

  private void policy(ResourceDef policy) {
    Map<String, CfnValue> properties = policy.properties().entries();
    add(
        "policyCharacters",
        "policy " + policy.logicalId(),
        TextSize.of(properties.get("PolicyDocument")),
        Coordinate.NONE,
        beginning);
    if (properties.get("Roles") instanceof CfnValue.Items roles) {
      for (CfnValue role : roles.items()) {
        if (role instanceof CfnValue.Reference reference) {
          policiesOfRoles.merge("role " + reference.logicalId(), 1L, Long::sum);
        }
      }
    }
  }

  private void whole(String quota, long used) {
    add(quota, "", used, Coordinate.NONE, beginning);
  }

  private void add(
      String quota, String where, long used, Coordinate coordinate, SourceLocation location) {
    if (!matters(quota, used)) {
      return;
    }
    Usage usage = new Usage(Quota.all().get(quota), where, used, coordinate, location);
    if (isHighest(quota, used)) {
      highest.put(quota, usage);
    }
    if (isCrowded(quota, used)) {
      crowded.add(usage);
    }
  }

  /** Whether a use is to be told of: nothing of it is nothing, and most are far from a quota. */
  private boolean matters(String quota, long used) {
    return used > 0 && isHighest(quota, used) || isCrowded(quota, used);
  }

  private boolean isHighest(String quota, long used) {
    Usage known = highest.get(quota);
    return known == null || known.used() < used;
  }

  private static boolean isCrowded(String quota, long used) {
    return used * 100 >= Quota.all().get(quota).limit() * Budget.NEAR;
  }

  private static long size(CfnValue value) {
    return value instanceof CfnValue.Items items ? items.items().size() : 0;
  }

  private static long bytes(ArtifactSet files, String path) {
    return files.file(path).map(Artifact::size).orElse(0);
  }
}
