package io.gqlcompile.dev.graphql;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import io.gqlcompile.emulator.api.Invocation;
import io.gqlcompile.emulator.api.ResolverDef;
import io.gqlcompile.emulator.api.ResolverRunner;
import io.gqlcompile.emulator.api.Trace;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.vtl.GraphError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gets the value of one field: judges the caller, then runs the resolver or asks the parent. */
final class FieldFetcher implements DataFetcher<Object> {
  private final String typeName;
  private final String fieldName;
  private final FieldAccess access;
  private final boolean isSubscription;
  private final Optional<ResolverDef> resolver;
  private final ResolverRunner runner;
  private final Map<String, String> environment;

  FieldFetcher(
      String typeName,
      String fieldName,
      boolean isSubscription,
      FieldAccess access,
      Optional<ResolverDef> resolver,
      ResolverRunner runner,
      Map<String, String> environment) {
    this.typeName = typeName;
    this.fieldName = fieldName;
    this.isSubscription = isSubscription;
    this.access = access;
    this.resolver = resolver;
    this.runner = runner;
    this.environment = environment;
  }

  @Override
  public Object get(DataFetchingEnvironment field) {
    RequestContext request = field.getGraphQlContext().get(RequestContext.class);
    if (!access.allows(request.caller()) || request.isDenied(typeName, fieldName)) {
      String message = "Not Authorized to access " + fieldName + " on type " + typeName;
      request.add(
          new RequestContext.Refusal(
              field.getExecutionStepInfo().getPath().toList(),
              typeName + "." + fieldName,
              access.allows(request.caller())
                  ? "denied by the Lambda authorizer"
                  : access.refusal(request.caller())));
      return failed(field, GraphError.of("Unauthorized", message));
    }
    if (isSubscription) {
      if (request.isEvent()) {
        return request.payload();
      }
      request.began(field.getArguments());
    }
    if (request.isEvent() || resolver.isEmpty()) {
      return field.getSource() instanceof Map<?, ?> parent ? parent.get(fieldName) : null;
    }
    if (request.isLate()) {
      return failed(field, GraphError.of("ExecutionTimeout", "Request timed out."));
    }
    return resolved(field, request);
  }

  private Object resolved(DataFetchingEnvironment field, RequestContext request) {
    Map<String, Object> source =
        field.getSource() instanceof Map<?, ?> parent ? Json.copyOf(parent) : null;
    Invocation invocation =
        new Invocation(
            request.caller(),
            new LinkedHashMap<>(field.getArguments()),
            source,
            request.headers(),
            field.getVariables(),
            Selection.paths(field),
            Selection.text(field.getMergedField()),
            environment);
    long start = System.nanoTime();
    Trace trace = runner.run(resolver.get(), invocation);
    List<Object> path = field.getExecutionStepInfo().getPath().toList();
    request.add(
        new RequestContext.Step(path, resolver.get().key(), trace, System.nanoTime() - start));
    List<GraphError> errors = trace.errors();
    if (errors.isEmpty()) {
      // What a subscription begins with is not delivered.
      return isSubscription ? null : trace.value();
    }
    return DataFetcherResult.newResult()
        .data(trace.failure().isPresent() ? null : trace.value())
        .errors(faults(errors, field))
        .build();
  }

  private static List<GraphQLError> faults(List<GraphError> errors, DataFetchingEnvironment field) {
    List<GraphQLError> faults = new ArrayList<>();
    errors.forEach(error -> faults.add(new FieldFault(error, field)));
    return faults;
  }

  private static Object failed(DataFetchingEnvironment field, GraphError error) {
    return DataFetcherResult.newResult().error(new FieldFault(error, field)).build();
  }
}
