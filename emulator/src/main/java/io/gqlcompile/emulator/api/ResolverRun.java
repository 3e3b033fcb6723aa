package io.gqlcompile.emulator.api;

import io.gqlcompile.emulator.api.Trace.Kind;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.vtl.Evaluation;
import io.gqlcompile.emulator.vtl.GraphError;
import io.gqlcompile.emulator.vtl.TemplateContext;
import io.gqlcompile.emulator.vtl.VtlEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One request on its way through one resolver. */
final class ResolverRun {
  private static final String OLD_VERSION = "2017-02-28";

  private final VtlEngine engine;
  private final Function<DataSourceDef, DataSource> dataSources;
  private final ResolverDef resolver;
  private final TemplateContext start;
  private final List<Trace.Step> steps = new ArrayList<>();
  private final List<GraphError> outErrors = new ArrayList<>();

  ResolverRun(
      VtlEngine engine,
      Function<DataSourceDef, DataSource> dataSources,
      ResolverDef resolver,
      Invocation invocation) {
    this.engine = engine;
    this.dataSources = dataSources;
    this.resolver = resolver;
    Caller caller = invocation.caller();
    this.start =
        new TemplateContext(
            caller.mode(),
            caller.identity(),
            Json.copyOf(invocation.arguments()),
            invocation.source() == null ? null : Json.copyOf(invocation.source()),
            new LinkedHashMap<>(),
            null,
            null,
            null,
            invocation.headers(),
            invocation.info(resolver),
            invocation.env(),
            outErrors);
  }

  /** Leaves the run: with the error that ends it, or with a value before its time. */
  private static final class Left extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Object value;
    private final transient GraphError error;

    Left(Object value, GraphError error) {
      super("left", null, false, false);
      this.value = value;
      this.error = error;
    }
  }

  Trace trace() {
    try {
      return done(value(), null);
    } catch (Left left) {
      return done(left.value, left.error);
    }
  }

  private Trace done(Object value, GraphError error) {
    return new Trace(List.copyOf(steps), value, Optional.ofNullable(error), start.stash());
  }

  private Object value() throws Left {
    Object previous = new LinkedHashMap<String, Object>();
    if (resolver.before().isPresent()) {
      Evaluation before = evaluate(Kind.BEFORE, "", resolver.before().get(), start);
      if (before.returned()) {
        throw new Left(before.value(), null);
      }
      previous = before.value();
    }
    for (FunctionDef function : resolver.functions()) {
      previous = step(function, previous);
    }
    if (resolver.after().isEmpty()) {
      return previous;
    }
    TemplateContext context = start.withResult(previous, previous, null);
    return evaluate(Kind.AFTER, "", resolver.after().get(), context).value();
  }

  private Object step(FunctionDef function, Object previous) throws Left {
    if (function.request().isEmpty()) {
      throw new Left(
          null,
          GraphError.of("UnsupportedOperation", function.name() + " has no request template."));
    }
    TemplateContext context = start.withResult(null, previous, null);
    Evaluation request = evaluate(Kind.REQUEST, function.name(), function.request().get(), context);
    if (request.returned()) {
      return request.value();
    }
    Map<String, Object> asked = request(function, request.value());
    DataSource.Answer answer = call(function, asked);
    if (OLD_VERSION.equals(asked.get("version")) && answer.error() != null) {
      throw new Left(null, answer.error());
    }
    if (function.response().isEmpty()) {
      return unhandled(answer);
    }
    TemplateContext answered =
        start.withResult(Json.copy(answer.result()), previous, answer.error());
    return evaluate(Kind.RESPONSE, function.name(), function.response().get(), answered).value();
  }

  private static Object unhandled(DataSource.Answer answer) throws Left {
    if (answer.error() != null) {
      throw new Left(null, answer.error());
    }
    return Json.copy(answer.result());
  }

  /** A NONE source takes any document; every other one wants an object. */
  private static Map<String, Object> request(FunctionDef function, Object printed) throws Left {
    if (printed instanceof Map<?, ?> map) {
      return Json.copyOf(map);
    }
    if (function.dataSource().type().equals(DataSourceDef.NONE)) {
      return new LinkedHashMap<>();
    }
    String message =
        printed == null
            ? "Template transformation yielded an empty response."
            : "Value '" + Json.write(printed) + "' is not a request of " + function.name() + ".";
    throw new Left(null, GraphError.of(GraphError.MAPPING_TEMPLATE, message));
  }

  private DataSource.Answer call(FunctionDef function, Map<String, Object> request) {
    DataSourceDef def = function.dataSource();
    Map<String, Object> asked = Json.copyOf(request);
    DataSource.Use use =
        new DataSource.Use(resolver, function, start.arguments(), start.identity());
    long begin = System.nanoTime();
    DataSource.Answer answer = dataSources.apply(def).execute(request, use);
    long nanos = System.nanoTime() - begin;
    Trace.Call call = new Trace.Call(def.name(), def.type(), asked, answer);
    steps.add(
        new Trace.Step(
            Kind.DATA_SOURCE,
            function.name(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(call),
            nanos));
    return answer;
  }

  private Evaluation evaluate(
      Kind kind, String function, MappingTemplate template, TemplateContext context) throws Left {
    long begin = System.nanoTime();
    Evaluation evaluation = engine.evaluate(template.text(), context);
    long nanos = System.nanoTime() - begin;
    steps.add(
        new Trace.Step(
            kind,
            function,
            Optional.of(template.path()),
            Optional.of(evaluation),
            Optional.empty(),
            nanos));
    outErrors.addAll(evaluation.appended());
    if (evaluation.failure().isPresent()) {
      throw new Left(null, evaluation.failure().get());
    }
    return evaluation;
  }
}
