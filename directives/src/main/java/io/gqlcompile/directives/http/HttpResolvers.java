package io.gqlcompile.directives.http;

import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.service.ResolvedFields;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.vtl.VtlLiteral;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.ArrayList;
import java.util.List;

/** Declares the resolvers of fields with {@code @http}. */
final class HttpResolvers {
  private static final VtlTemplate REQUEST = load("call.req.vtl");
  private static final VtlTemplate RESPONSE = load("call.res.vtl");

  private HttpResolvers() {}

  static void add(ResolveContext context) {
    HttpSources sources = HttpSources.of(context.input());
    for (HttpUse use : HttpUse.all(context.input())) {
      PipelineFunction call =
          PipelineFunction.of("call", sources.source(use.url().origin()), REQUEST, RESPONSE);
      context
          .resolvers()
          .declare(
              use.coordinate(),
              ResolvedFields.kind(use.type(), context.input().roots()),
              ResourceNames.resolver(use.type(), use.field().name()),
              HttpSources.STACK,
              call)
          .fact("http", facts(use));
    }
  }

  private static VtlLiteral facts(HttpUse use) {
    List<VtlLiteral> headers = new ArrayList<>();
    for (HttpUse.Header header : use.headers()) {
      VtlLiteral value = TextPart.literals(TextPart.ofHeader(header.value()));
      headers.add(VtlLiteral.map("name", header.name(), "value", value));
    }
    return VtlLiteral.map(
        "method",
        use.method(),
        "path",
        TextPart.literals(use.url().parts()),
        "headers",
        new VtlLiteral.Items(headers),
        "query",
        VtlLiteral.bool(use.hasQuery()),
        "body",
        VtlLiteral.bool(use.hasBody()),
        "required",
        VtlLiteral.texts(use.arguments().required()));
  }

  private static VtlTemplate load(String file) {
    return VtlTemplate.load(HttpResolvers.class, "http", file);
  }
}
