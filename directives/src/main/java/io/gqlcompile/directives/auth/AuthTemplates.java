package io.gqlcompile.directives.auth;

import io.gqlcompile.resolver.DataSourceRef;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.vtl.VtlTemplate;

/** The functions of this directive: each exists once for the whole API. */
final class AuthTemplates {
  static final PipelineFunction READ = local("authorizeRead");
  static final PipelineFunction CREATE = local("authorizeCreate");

  /** Judges by the item as it is stored; the response of the function that reads it. */
  static final VtlTemplate WRITE = load("authorizeWrite.res.vtl");

  static final PipelineFunction SUBSCRIPTION = local("authorizeSubscription");
  static final PipelineFunction RELATION = local("authorizeRelation");
  static final PipelineFunction FIELD = withResponse("authorizeField");

  /** As {@link #FIELD}, in front of what the field reads: it judges and gives nothing. */
  static final PipelineFunction CALL = local("authorizeField");

  static final PipelineFunction SHOW_OWNER = withResponse("showOwner");

  private AuthTemplates() {}

  private static PipelineFunction local(String name) {
    return PipelineFunction.local(name, load(name + ".req.vtl"));
  }

  private static PipelineFunction withResponse(String name) {
    return PipelineFunction.of(
        name, DataSourceRef.NONE, load(name + ".req.vtl"), load(name + ".res.vtl"));
  }

  private static VtlTemplate load(String file) {
    return VtlTemplate.load(AuthTemplates.class, "auth", file);
  }
}
