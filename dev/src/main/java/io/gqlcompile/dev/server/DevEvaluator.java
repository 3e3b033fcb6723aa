package io.gqlcompile.dev.server;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.dev.graphql.RequestContext;
import io.gqlcompile.dev.http.TraceLog;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.emulator.api.ResolverDef;
import io.gqlcompile.emulator.api.ResolverRunner;
import io.gqlcompile.emulator.api.Trace;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.vtl.Evaluation;
import io.gqlcompile.emulator.vtl.GraphError;
import io.gqlcompile.emulator.vtl.TemplateContext;
import io.gqlcompile.emulator.vtl.TemplatePlace;
import io.gqlcompile.emulator.vtl.VtlEngine;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.local.LocalEvaluator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs resolvers and templates in the emulator. */
public final class DevEvaluator implements LocalEvaluator {

  @Override
  public Outcome resolver(ArtifactSet build, String coordinate, String context)
      throws UsageException {
    GivenContext given = GivenContext.read(context);
    Deployment deployment = Build.deployment(build);
    Optional<ResolverDef> resolver = deployment.resolver(coordinate);
    if (resolver.isEmpty()) {
      String nearest =
          NearestName.of(coordinate, deployment.resolvers().keySet())
              .map(name -> "; did you mean " + name + "?")
              .orElse("");
      throw new UsageException("there is no resolver " + coordinate + nearest);
    }
    Trace trace =
        new ResolverRunner(new VtlEngine(given.settings()), given::source)
            .run(resolver.get(), given.invocation());
    List<Object> path = List.of(coordinate.substring(coordinate.indexOf('.') + 1));
    Map<String, Object> json = TraceLog.field(new RequestContext.Step(path, coordinate, trace, 0));
    untimed(json);
    return new Outcome(text(json, trace), Json.write(json), !trace.errors().isEmpty());
  }

  /** Times differ from run to run, and mean little in a virtual machine that has just begun. */
  private static void untimed(Map<String, Object> json) {
    json.remove("millis");
    json.remove("path");
    for (Object step : (List<?>) json.get("steps")) {
      ((Map<?, ?>) step).remove("millis");
    }
  }

  private static String text(Map<String, Object> json, Trace trace) {
    StringBuilder text = new StringBuilder();
    if (json.get("decision") != null) {
      text.append(json.get("decision")).append('\n');
    }
    for (Object entry : (List<?>) json.get("steps")) {
      Map<?, ?> step = (Map<?, ?>) entry;
      boolean isCall = step.containsKey("dataSource");
      if (isCall && "NONE".equals(step.get("type"))) {
        continue;
      }
      Object name =
          isCall ? step.get("dataSource") : step.get("kind").toString().toLowerCase(Locale.ROOT);
      text.append(name);
      if (!isCall && !"".equals(step.get("function"))) {
        text.append(' ').append(step.get("function"));
      }
      text.append(": ").append(Json.write(step.get(isCall ? "response" : "value"))).append('\n');
    }
    return text.append(end(json.get("result"), trace.appended(), trace.failure(), trace.failedAt()))
        .toString();
  }

  private static String end(
      Object result,
      List<GraphError> appended,
      Optional<GraphError> failure,
      Optional<String> failedAt) {
    StringBuilder text = new StringBuilder();
    text.append("result: ").append(Json.write(result)).append('\n');
    appended.forEach(error -> text.append(line(error)).append('\n'));
    failure.ifPresent(error -> text.append(line(error)).append('\n'));
    failedAt.filter(at -> failure.isPresent()).ifPresent(at -> text.append("  at " + at + "\n"));
    return text.toString();
  }

  private static String line(GraphError error) {
    return "error " + error.type() + ": " + error.message();
  }

  @Override
  public Outcome template(String name, String template, String context) throws UsageException {
    GivenContext given = GivenContext.read(context);
    TemplateContext seen = given.context();
    Evaluation evaluation = new VtlEngine(given.settings()).evaluate(template, seen);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("result", evaluation.value());
    json.put("returned", evaluation.returned());
    List<GraphError> errors = new ArrayList<>(evaluation.appended());
    evaluation.failure().ifPresent(errors::add);
    json.put("errors", errors.stream().map(TraceLog::error).toList());
    json.put("stash", seen.stash());
    json.put("arguments", seen.arguments());
    json.put("logs", evaluation.logs());
    String at = name + evaluation.place().map(TemplatePlace::suffix).orElse("");
    json.put("failedAt", evaluation.failure().isPresent() ? at : null);
    StringBuilder text =
        new StringBuilder(
            end(evaluation.value(), evaluation.appended(), evaluation.failure(), Optional.of(at)));
    text.append("stash: ").append(Json.write(seen.stash())).append('\n');
    evaluation.logs().forEach(line -> text.append("log: ").append(line).append('\n'));
    return new Outcome(text.toString(), Json.write(json), !errors.isEmpty());
  }
}
