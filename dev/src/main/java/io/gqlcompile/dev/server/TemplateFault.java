package io.gqlcompile.dev.server;

import io.gqlcompile.dev.graphql.RequestContext;
import io.gqlcompile.emulator.vtl.GraphError;
import java.util.function.Consumer;

/** Tells of templates that are at fault themselves; refusals are what they are for. */
final class TemplateFault {
  private TemplateFault() {}

  static void tell(RequestContext.Step step, Consumer<String> say) {
    step.trace()
        .failure()
        .filter(error -> GraphError.MAPPING_TEMPLATE.equals(error.type()))
        .ifPresent(error -> say.accept(line(step, error)));
  }

  private static String line(RequestContext.Step step, GraphError error) {
    String at = step.trace().failedAt().map(place -> " at " + place).orElse("");
    return step.field() + " failed" + at + ": " + error.message();
  }
}
