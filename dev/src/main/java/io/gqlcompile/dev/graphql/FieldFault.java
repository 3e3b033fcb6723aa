package io.gqlcompile.dev.graphql;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import io.gqlcompile.emulator.vtl.GraphError;
import java.util.List;

/** An error of a field, with what AppSync tells beside its message. */
final class FieldFault implements GraphQLError {
  private static final long serialVersionUID = 1L;

  private final transient GraphError error;
  private final transient List<Object> path;
  private final transient SourceLocation location;

  FieldFault(GraphError error, DataFetchingEnvironment at) {
    this.error = error;
    this.path = at.getExecutionStepInfo().getPath().toList();
    this.location = at.getField().getSourceLocation();
  }

  GraphError error() {
    return error;
  }

  @Override
  public String getMessage() {
    return error.message();
  }

  @Override
  public List<SourceLocation> getLocations() {
    return location == null ? List.of() : List.of(location);
  }

  @Override
  public ErrorClassification getErrorType() {
    return ErrorType.DataFetchingException;
  }

  @Override
  public List<Object> getPath() {
    return path;
  }
}
