package io.gqlcompile.internal.transform;

import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackModel;
import java.util.ArrayList;
import java.util.List;

/** Makes resources of resolvers and of the functions in their pipelines. */
final class ResolverProvisioner {
  private static final CfnValue API_ID =
      CfnValue.attribute(StackModel.ROOT, ResourceNames.API, "ApiId");
  private static final CfnValue RESULT = CfnValue.text("$util.toJson($ctx.prev.result)");

  /** How many resolvers make up for the cost of starting threads. */
  private static final int WORTH_SPLITTING = 500;

  private final StackEditor stacks;
  private final FunctionCatalog functions;
  private final ResolverStash stash;

  private ResolverProvisioner(StackEditor stacks, Settings settings) {
    this.stacks = stacks;
    this.functions = new FunctionCatalog(stacks, settings);
    this.stash = new ResolverStash(settings);
  }

  static void provision(StackEditor stacks, List<ResolverPlan> resolvers, Settings settings) {
    ResolverProvisioner provisioner = new ResolverProvisioner(stacks, settings);
    List<CfnValue> templates =
        Threads.map(resolvers, resolvers.size() >= WORTH_SPLITTING, provisioner.stash::template);
    for (int i = 0; i < resolvers.size(); i++) {
      provisioner.add(resolvers.get(i), templates.get(i));
    }
  }

  private void add(ResolverPlan resolver, CfnValue template) {
    List<CfnValue> ids = new ArrayList<>();
    for (PipelineFunction function : resolver.pipeline()) {
      ids.add(functions.idOf(function, resolver));
    }
    stacks.add(
        resolver.stack(),
        ResourceDef.of(
            resolver.logicalId(),
            "AWS::AppSync::Resolver",
            CfnValue.map(
                "ApiId",
                API_ID,
                "TypeName",
                resolver.field().type(),
                "FieldName",
                resolver.field().member(),
                "Kind",
                "PIPELINE",
                "PipelineConfig",
                CfnValue.map("Functions", new CfnValue.Items(ids)),
                "RequestMappingTemplate",
                template,
                "ResponseMappingTemplate",
                RESULT)));
  }
}
