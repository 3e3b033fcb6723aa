package io.gqlcompile.codegen.cloudformation;

import io.gqlcompile.CompileResult;
import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.document.Json;
import io.gqlcompile.spi.Emitter;
import io.gqlcompile.stack.LinkedTemplate;
import io.gqlcompile.stack.ParameterDef;
import io.gqlcompile.stack.PlacementFile;
import io.gqlcompile.stack.StackModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Emits {@code cloudformation-template.json}, a template for each nested stack, {@code
 * parameters.json} with the root's parameters that have a default, and for large APIs {@code
 * placement.json}, by which the next build finds what is where.
 */
public final class CloudFormationEmitter implements Emitter {
  /** How many stacks make up for the cost of starting threads. */
  private static final int WORTH_SPLITTING = 150;

  @Override
  public String name() {
    return "cloudformation";
  }

  @Override
  public List<Artifact> emit(CompiledApi api) {
    return emit(api, CloudFormationEmitter::artifact);
  }

  @Override
  public List<Artifact> emit(CompiledApi api, CompileResult earlier) {
    Map<String, LinkedTemplate> before = new HashMap<>();
    earlier.api().ifPresent(known -> known.templates().forEach(t -> before.put(path(t), t)));
    earlier.api().ifPresent(known -> known.files().forEach(own -> before.remove(own.path())));
    return emit(
        api,
        template -> {
          LinkedTemplate known = before.get(path(template));
          return known != null && template.printsAs(known)
              ? earlier.artifacts().file(path(template)).orElseThrow()
              : artifact(template);
        });
  }

  private static List<Artifact> emit(CompiledApi api, Function<LinkedTemplate, Artifact> artifact) {
    List<LinkedTemplate> templates = api.templates();
    Stream<LinkedTemplate> stream =
        templates.size() < WORTH_SPLITTING ? templates.stream() : templates.parallelStream();
    List<Artifact> artifacts = new ArrayList<>(stream.map(artifact).toList());
    artifacts.add(Artifact.ofText("parameters.json", parameters(api)));
    if (!api.stacks().placement().isUsual()) {
      String text = PlacementFile.print(api.stacks().placement());
      artifacts.add(new Artifact(PlacementFile.NAME, text));
    }
    return artifacts;
  }

  private static Artifact artifact(LinkedTemplate template) {
    return Artifact.ofText(path(template), TemplatePrinter.print(template));
  }

  private static String path(LinkedTemplate template) {
    return template.name().equals(StackModel.ROOT)
        ? "cloudformation-template.json"
        : "stacks/" + template.name() + ".json";
  }

  private static byte[] parameters(CompiledApi api) {
    return JsonText.of(
        json -> {
          json.begin();
          for (ParameterDef parameter : api.stacks().root().parameters().values()) {
            Json given = api.settings().parameters().get(parameter.name());
            if (given != null) {
              json.name(parameter.name());
              json.value(given);
            } else if (parameter.defaultValue().isPresent()) {
              json.name(parameter.name());
              json.scalar(parameter.defaultValue().get());
            }
          }
          json.end();
        });
  }
}
