package io.gqlcompile.directives.function;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.service.ResolvedFields;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.ArrayList;
import java.util.List;

/** Declares the resolvers of fields with {@code @function}. */
final class FunctionResolvers {
  private static final VtlTemplate INVOKE_REQUEST = load("invoke.req.vtl");
  private static final VtlTemplate INVOKE_RESPONSE = load("invoke.res.vtl");
  private static final VtlTemplate SEND_REQUEST = load("send.req.vtl");
  private static final VtlTemplate SEND_RESPONSE = load("send.res.vtl");

  private FunctionResolvers() {}

  static void add(ResolveContext context) {
    LambdaSources sources = LambdaSources.of(context.input());
    for (TypeDef type : context.input().types()) {
      if (type instanceof CompositeDef composite) {
        for (FieldDef field : composite.fields()) {
          declare(context, sources, FunctionUse.of(type.name(), field));
        }
      }
    }
  }

  private static void declare(
      ResolveContext context, LambdaSources sources, List<FunctionUse> uses) {
    if (uses.isEmpty()) {
      return;
    }
    List<PipelineFunction> calls = calls(sources, uses);
    Coordinate field = uses.get(0).coordinate();
    ResolverEditor.Draft draft =
        context
            .resolvers()
            .declare(
                field,
                ResolvedFields.kind(field.type(), context.input().roots()),
                ResourceNames.resolver(field.type(), field.member()),
                LambdaSources.STACK,
                calls.get(0));
    calls.subList(1, calls.size()).forEach(call -> draft.add(Slot.DATA, call));
  }

  /** A slot keeps equal functions once, so a call that is repeated has a name of its own. */
  private static List<PipelineFunction> calls(LambdaSources sources, List<FunctionUse> uses) {
    List<PipelineFunction> calls = new ArrayList<>();
    for (FunctionUse use : uses) {
      PipelineFunction call = call(sources, use, "");
      for (int i = 2; calls.contains(call); i++) {
        call = call(sources, use, "Again" + i);
      }
      calls.add(call);
    }
    return calls;
  }

  private static PipelineFunction call(LambdaSources sources, FunctionUse use, String suffix) {
    return use.isEvent()
        ? PipelineFunction.of(
            "send" + suffix, sources.source(use.lambda()), SEND_REQUEST, SEND_RESPONSE)
        : PipelineFunction.of(
            "invoke" + suffix, sources.source(use.lambda()), INVOKE_REQUEST, INVOKE_RESPONSE);
  }

  private static VtlTemplate load(String file) {
    return VtlTemplate.load(FunctionResolvers.class, "function", file);
  }
}
