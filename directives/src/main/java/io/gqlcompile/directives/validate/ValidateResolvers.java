package io.gqlcompile.directives.validate;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.vtl.VtlLiteral;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes create and update mutations check their input. Mutations under a name of their own do not,
 * as the reference has it; {@link ValidateRules} warns of it.
 */
final class ValidateResolvers {
  private static final PipelineFunction CHECK =
      PipelineFunction.local(
          "checkInput",
          VtlTemplate.load(ValidateResolvers.class, "validate", "checkInput.req.vtl"));

  private ValidateResolvers() {}

  static void add(ResolveContext context) {
    for (Entity entity : context.entities().all()) {
      Optional<ObjectDef> type = context.input().object(entity.name());
      List<VtlLiteral> checks = type.map(ValidateResolvers::checks).orElse(List.of());
      if (!checks.isEmpty()) {
        add(context, "create" + entity.name(), checks);
        add(context, "update" + entity.name(), checks);
      }
    }
  }

  private static void add(ResolveContext context, String mutation, List<VtlLiteral> checks) {
    context
        .resolvers()
        .at(Coordinate.member("Mutation", mutation))
        .ifPresent(
            draft ->
                draft.add(Slot.VALIDATE, CHECK).fact("validations", new VtlLiteral.Items(checks)));
  }

  private static List<VtlLiteral> checks(ObjectDef type) {
    List<VtlLiteral> checks = new ArrayList<>();
    for (ValidateUse use : ValidateUse.of(type)) {
      checks.add(
          VtlLiteral.map(
              "field",
              use.field().name(),
              "type",
              use.check().key(),
              "value",
              use.literal(),
              "message",
              use.messageOrUsual()));
    }
    return checks;
  }
}
