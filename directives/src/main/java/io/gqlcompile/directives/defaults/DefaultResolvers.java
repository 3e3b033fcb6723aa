package io.gqlcompile.directives.defaults;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.vtl.VtlLiteral;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Makes create mutations fill in the default values. A create mutation under a name of its own does
 * not do so, as the reference has it; {@link DefaultRules} warns of it.
 */
final class DefaultResolvers {
  private static final PipelineFunction FILL =
      PipelineFunction.local(
          "fillDefaults",
          VtlTemplate.load(DefaultResolvers.class, "default", "fillDefaults.req.vtl"));

  private DefaultResolvers() {}

  static void add(ResolveContext context) {
    for (Entity entity : context.entities().all()) {
      Optional<ObjectDef> type = context.input().object(entity.name());
      Coordinate create = Coordinate.member("Mutation", GraphQlNames.createMutation(entity.name()));
      Optional<ResolverEditor.Draft> draft = context.resolvers().at(create);
      if (type.isPresent() && draft.isPresent()) {
        add(context, type.get(), draft.get());
      }
    }
  }

  private static void add(ResolveContext context, ObjectDef type, ResolverEditor.Draft draft) {
    Map<String, VtlLiteral> values = new LinkedHashMap<>();
    Map<String, VtlLiteral> jsonTexts = new LinkedHashMap<>();
    for (DefaultUse use : DefaultUse.of(context.input(), type)) {
      ScalarValue value = use.meaning().orElseThrow();
      (value.isJson() ? jsonTexts : values).put(use.field().name(), value.literal());
    }
    if (values.isEmpty() && jsonTexts.isEmpty()) {
      return;
    }
    draft.add(Slot.INIT, FILL);
    if (!values.isEmpty()) {
      draft.fact("defaults", new VtlLiteral.Fields(values));
    }
    if (!jsonTexts.isEmpty()) {
      draft.fact("jsonDefaults", new VtlLiteral.Fields(jsonTexts));
    }
  }
}
