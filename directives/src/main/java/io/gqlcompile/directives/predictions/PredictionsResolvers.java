package io.gqlcompile.directives.predictions;

import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.DataSourceRef;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.ResolverKind;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.vtl.VtlLiteral;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.List;

/** Declares the resolvers of fields with {@code @predictions}. */
final class PredictionsResolvers {
  private static final PipelineFunction SPLIT_LABELS =
      PipelineFunction.of(
          "splitLabels", DataSourceRef.NONE, VtlTemplate.EMPTY_OBJECT, load("splitLabels.res.vtl"));

  private PredictionsResolvers() {}

  static void add(ResolveContext context) {
    VtlLiteral bucket = new VtlLiteral.Deployed(Bucket.of(context.settings()).name());
    for (PredictionsUse use : PredictionsUse.all(context.input())) {
      List<PipelineFunction> steps =
          use.actions().stream().map(PredictionsResolvers::step).toList();
      ResolverEditor.Draft draft =
          context
              .resolvers()
              .declare(
                  use.coordinate(),
                  ResolverKind.QUERY,
                  ResourceNames.resolver(use.type(), use.field().name()),
                  Service.STACK,
                  steps.get(0));
      steps.subList(1, steps.size()).forEach(step -> draft.add(Slot.DATA, step));
      if (use.actions().stream().anyMatch(Action::readsPicture)) {
        draft.fact("bucket", bucket);
      }
      if (use.givesList()) {
        draft.add(Slot.FINISH, SPLIT_LABELS);
      }
    }
  }

  private static PipelineFunction step(Action action) {
    return PipelineFunction.of(
        action.key(),
        action.service().source(),
        load(action.key() + ".req.vtl"),
        load(action.key() + ".res.vtl"));
  }

  private static VtlTemplate load(String file) {
    return VtlTemplate.load(PredictionsResolvers.class, "predictions", file);
  }
}
