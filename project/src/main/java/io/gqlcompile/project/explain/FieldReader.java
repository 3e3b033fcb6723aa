package io.gqlcompile.project.explain;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what happens when a field is asked for. */
final class FieldReader {
  private final CompiledApi api;
  private final BuiltResources resources;
  private final PatternReader patterns;

  FieldReader(CompiledApi api, BuiltResources resources, PatternReader patterns) {
    this.api = api;
    this.resources = resources;
    this.patterns = patterns;
  }

  FieldView read(
      Coordinate field, Optional<ResolverPlan> plan, Optional<Entity> model, AccessView access) {
    FieldDef def =
        api.schema()
            .type(field.type())
            .or(() -> api.input().type(field.type()))
            .filter(CompositeDef.class::isInstance)
            .flatMap(type -> ((CompositeDef) type).field(field.member()))
            .orElseThrow();
    OriginReader origins = new OriginReader(api, field, model);
    List<Origin> reasons = origins.ofField();
    AccessPattern pattern = plan.map(patterns::read).orElse(AccessPattern.NOTHING);
    Optional<BuiltResources.Located> resolver = resources.resolver(field);
    return new FieldView(
        operation(field, def, pattern),
        def.description().orElse(""),
        plan.map(ResolverPlan::logicalId),
        resolver.map(BuiltResources.Located::stack).orElse(""),
        plan.map(p -> steps(p, resolver, origins, reasons)).orElse(List.of()),
        FactsJson.of(plan.map(ResolverPlan::facts).orElse(Map.of())),
        access,
        reasons,
        plan.isPresent() ? List.of() : remarks(field));
  }

  static OperationView operation(Coordinate field, FieldDef def, AccessPattern pattern) {
    List<String> arguments = new ArrayList<>();
    List<String> needed = new ArrayList<>();
    for (InputValueDef argument : def.arguments()) {
      String otherwise =
          argument.defaultValue().map(Literal::toSdl).map(value -> " = " + value).orElse("");
      arguments.add(argument.name() + ": " + argument.type().toSdl() + otherwise);
      if (argument.type().isNonNull() && otherwise.isEmpty()) {
        needed.add(argument.name());
      }
    }
    String list = arguments.isEmpty() ? "" : "(" + String.join(", ", arguments) + ")";
    return new OperationView(
        field.toString(), list + ": " + def.type().toSdl(), String.join(", ", needed), pattern);
  }

  private static List<Step> steps(
      ResolverPlan plan,
      Optional<BuiltResources.Located> resolver,
      OriginReader origins,
      List<Origin> reasons) {
    List<CfnValue.Reference> ids =
        resolver.map(BuiltResources.Located::functions).orElse(List.of());
    List<Step> steps = new ArrayList<>();
    for (Map.Entry<Slot, List<PipelineFunction>> slot : plan.functions().entrySet()) {
      for (PipelineFunction function : slot.getValue()) {
        int at = steps.size();
        boolean isBuilt = at < ids.size();
        steps.add(
            new Step(
                slot.getKey().key(),
                function.name(),
                isBuilt ? ids.get(at).logicalId() : "",
                isBuilt ? ids.get(at).stack() : "",
                function.dataSource().logicalId(),
                function.dataSource().type(),
                template(function.request()),
                template(function.response()),
                origins.ofStep(function, reasons)));
      }
    }
    return steps;
  }

  private static Step.Template template(VtlTemplate template) {
    return new Step.Template(template.name(), template.text());
  }

  /** What is to be said of a field that is read with its item. */
  private List<String> remarks(Coordinate field) {
    Optional<Entity> entity = api.entities().get(field.type());
    List<String> remarks = new ArrayList<>();
    remarks.add("It has no resolver: its value comes with the item or object that it is part of.");
    if (entity.isEmpty()) {
      return remarks;
    }
    if (entity.get().key().uses(field.member())) {
      remarks.add("It is part of the table's primary key.");
    }
    for (SecondaryIndex index : entity.get().indexes()) {
      if (index.key().uses(field.member())) {
        remarks.add("It is part of the key of index " + index.name() + ".");
      }
    }
    return remarks;
  }
}
