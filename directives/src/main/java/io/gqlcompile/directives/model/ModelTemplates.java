package io.gqlcompile.directives.model;

import io.gqlcompile.resolver.DataSourceRef;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.vtl.VtlTemplate;

/** The functions of this directive that touch no table; their templates are resources. */
final class ModelTemplates {
  static final PipelineFunction DEFAULTS =
      PipelineFunction.local("defaultValues", load("defaultValues.req.vtl"));
  static final PipelineFunction SUBSCRIBE =
      PipelineFunction.of(
          "subscribe", DataSourceRef.NONE, load("subscribe.req.vtl"), load("subscribe.res.vtl"));

  private ModelTemplates() {}

  private static VtlTemplate load(String file) {
    return VtlTemplate.load(ModelTemplates.class, "model", file);
  }
}
