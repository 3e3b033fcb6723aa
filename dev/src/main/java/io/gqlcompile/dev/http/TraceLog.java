package io.gqlcompile.dev.http;

import io.gqlcompile.dev.graphql.GraphRequest;
import io.gqlcompile.dev.graphql.RequestContext;
import io.gqlcompile.emulator.api.Caller;
import io.gqlcompile.emulator.api.Trace;
import io.gqlcompile.emulator.vtl.Evaluation;
import io.gqlcompile.emulator.vtl.GraphError;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the last requests were answered. */
public final class TraceLog {
  private static final int KEPT = 50;

  private record Entry(
      long id,
      Instant at,
      GraphRequest request,
      Caller caller,
      List<RequestContext.Step> steps,
      List<RequestContext.Refusal> refusals,
      long nanos,
      Object errors) {}

  private final Clock clock;
  private final Deque<Entry> entries = new ArrayDeque<>();
  private long next = 1;

  /** A log without entries. */
  public TraceLog(Clock clock) {
    this.clock = clock;
  }

  /** Keeps a request; the oldest one is forgotten. */
  public synchronized void add(
      GraphRequest request, RequestContext context, Map<String, Object> response) {
    entries.addFirst(
        new Entry(
            next++,
            clock.instant(),
            request,
            context.caller(),
            context.steps(),
            context.refusals(),
            context.nanos(),
            response.get("errors")));
    if (entries.size() > KEPT) {
      entries.removeLast();
    }
  }

  /** Forgets all requests. */
  public synchronized void clear() {
    entries.clear();
  }

  /** All requests as plain JSON, the last one first. */
  synchronized List<Object> all() {
    List<Object> all = new ArrayList<>();
    entries.forEach(entry -> all.add(json(entry)));
    return all;
  }

  private static Map<String, Object> json(Entry entry) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("id", entry.id());
    json.put("at", entry.at().toString());
    json.put("query", entry.request().query());
    json.put("operationName", entry.request().operationName());
    json.put("variables", entry.request().variables());
    json.put("authorization", entry.caller().mode().name());
    json.put("identity", entry.caller().identity());
    json.put("millis", millis(entry.nanos()));
    json.put("errors", entry.errors());
    List<Object> fields = new ArrayList<>();
    entry.steps().forEach(step -> fields.add(field(step)));
    entry.refusals().forEach(refusal -> fields.add(refused(refusal)));
    json.put("fields", fields);
    return json;
  }

  private static double millis(long nanos) {
    return Math.round(nanos / 1e4) / 100.0;
  }

  /** How a field was resolved, as plain JSON. */
  public static Map<String, Object> field(RequestContext.Step step) {
    Trace trace = step.trace();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", step.path());
    json.put("field", step.field());
    json.put("millis", millis(step.nanos()));
    Optional<Verdict> verdict = Verdict.of(trace);
    json.put("decision", verdict.map(Verdict::text).orElse(null));
    json.put("rules", verdict.map(Verdict::rules).orElse(List.of()));
    json.put("isRefused", verdict.map(Verdict::isRefused).orElse(false));
    List<Object> steps = new ArrayList<>();
    trace.steps().forEach(one -> steps.add(step(one)));
    json.put("steps", steps);
    json.put("result", trace.value());
    json.put("error", trace.failure().map(TraceLog::error).orElse(null));
    json.put("failedAt", trace.failedAt().orElse(null));
    json.put("stash", trace.stash());
    return json;
  }

  private static Map<String, Object> refused(RequestContext.Refusal refusal) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("path", refusal.path());
    json.put("field", refusal.field());
    json.put("millis", 0);
    json.put("decision", "refused before its resolver: " + refusal.reason());
    json.put("isRefused", true);
    json.put("steps", List.of());
    return json;
  }

  private static Map<String, Object> step(Trace.Step step) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", step.kind().name());
    json.put("function", step.function());
    json.put("millis", millis(step.nanos()));
    if (step.call().isPresent()) {
      Trace.Call call = step.call().get();
      json.put("dataSource", call.dataSource());
      json.put("type", call.type());
      json.put("request", call.request());
      json.put("response", call.answer().result());
      json.put("error", call.answer().error() == null ? null : error(call.answer().error()));
    }
    if (step.evaluation().isPresent()) {
      Evaluation evaluation = step.evaluation().get();
      json.put("template", step.template().orElse(null));
      json.put("value", evaluation.value());
      json.put("returned", evaluation.returned());
      json.put("error", evaluation.failure().map(TraceLog::error).orElse(null));
      json.put("failedAt", step.failedAt().orElse(null));
      json.put("logs", evaluation.logs());
    }
    return json;
  }

  /** An error as plain JSON. */
  public static Map<String, Object> error(GraphError error) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("errorType", error.type());
    json.put("message", error.message());
    return json;
  }
}
