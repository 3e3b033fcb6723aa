package io.gqlcompile.codegen.resolvers;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.spi.Emitter;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Emits each template once, below {@code resolvers/}. */
public final class ResolverEmitter implements Emitter {
  @Override
  public String name() {
    return "resolvers";
  }

  @Override
  public List<Artifact> emit(CompiledApi api) {
    Map<String, VtlTemplate> templates = new TreeMap<>();
    for (ResolverPlan resolver : api.resolvers()) {
      for (List<PipelineFunction> slot : resolver.functions().values()) {
        for (PipelineFunction function : slot) {
          put(templates, function.request());
          put(templates, function.response());
        }
      }
    }
    List<Artifact> artifacts = new ArrayList<>();
    templates.forEach(
        (name, template) -> artifacts.add(new Artifact("resolvers/" + name, template.text())));
    return artifacts;
  }

  private static void put(Map<String, VtlTemplate> templates, VtlTemplate template) {
    if (template.isInline()) {
      return;
    }
    VtlTemplate other = templates.putIfAbsent(template.name(), template);
    if (other != null && !other.equals(template)) {
      throw new IllegalStateException("two templates are called " + template.name());
    }
  }
}
