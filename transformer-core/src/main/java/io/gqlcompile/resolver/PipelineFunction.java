package io.gqlcompile.resolver;

import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.Objects;
import java.util.Optional;

/**
 * One function of a pipeline. Functions with the same data source and the same templates are one
 * AppSync function for the whole API, so nothing here may depend on a model.
 *
 * @param name what it does, lower camel case, for example {@code putItem}
 * @param dataSource what it talks to
 * @param request makes the request to the data source
 * @param response turns the answer into the function's result
 * @param sync how conflicting writes are handled; empty without conflict resolution
 */
public record PipelineFunction(
    String name,
    DataSourceRef dataSource,
    VtlTemplate request,
    VtlTemplate response,
    Optional<CfnValue> sync) {

  /** Checks that nothing is null. */
  public PipelineFunction {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(dataSource, "dataSource");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(response, "response");
  }

  // Written out, because the generated methods are linked when a run first needs them, which costs
  // milliseconds of each start.

  @Override
  public boolean equals(Object other) {
    return other instanceof PipelineFunction function
        && name.equals(function.name)
        && dataSource.equals(function.dataSource)
        && request.equals(function.request)
        && response.equals(function.response)
        && sync.equals(function.sync);
  }

  @Override
  public int hashCode() {
    return name.hashCode() * 31 + dataSource.hashCode();
  }

  /** A function on a data source. */
  public static PipelineFunction of(
      String name, DataSourceRef dataSource, VtlTemplate request, VtlTemplate response) {
    return new PipelineFunction(name, dataSource, request, response, Optional.empty());
  }

  /** A function that only computes: no data source, and its response template does nothing. */
  public static PipelineFunction local(String name, VtlTemplate request) {
    return of(name, DataSourceRef.NONE, request, VtlTemplate.EMPTY_OBJECT);
  }
}
