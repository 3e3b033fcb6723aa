package io.gqlcompile.dev.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLException;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.emulator.api.ResolverRunner;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** One build, ready to execute requests. Safe for use by several threads. */
public final class ServedApi {
  private final Deployment deployment;
  private final AccessModes modes;
  private final GraphQLSchema schema;
  private final Documents documents;
  private final GraphQL graphQl;

  /**
   * Of a deployment.
   *
   * @param environment {@code $ctx.env}
   * @throws IllegalArgumentException if the schema is none; the message says why
   */
  public ServedApi(Deployment deployment, ResolverRunner runner, Map<String, String> environment) {
    this.deployment = deployment;
    this.modes = AccessModes.of(deployment);
    this.schema = schema(deployment, modes, runner, environment);
    this.documents = new Documents(schema);
    this.graphQl =
        GraphQL.newGraphQL(schema)
            // A subscription is executed once to begin with, and once for each event.
            .subscriptionExecutionStrategy(new AsyncExecutionStrategy())
            .preparsedDocumentProvider(
                (input, parse) -> CompletableFuture.completedFuture(documents.entry(input)))
            .build();
  }

  private static GraphQLSchema schema(
      Deployment deployment,
      AccessModes modes,
      ResolverRunner runner,
      Map<String, String> environment) {
    try {
      return ServedSchema.of(deployment, modes, runner, environment);
    } catch (GraphQLException e) {
      throw new IllegalArgumentException("the schema cannot be served: " + e.getMessage(), e);
    }
  }

  /** The deployment that it serves. */
  public Deployment deployment() {
    return deployment;
  }

  /** The authorization modes. */
  public AccessModes modes() {
    return modes;
  }

  /** What an operation is. */
  public enum Kind {
    QUERY,
    MUTATION,
    SUBSCRIPTION,
    /** A text that is no valid document, or has no such operation. */
    NONE
  }

  /** What a request asks for. */
  public Kind kind(GraphRequest request) {
    return operation(request)
        .map(operation -> Kind.valueOf(operation.getOperation().name()))
        .orElse(Kind.NONE);
  }

  private Optional<OperationDefinition> operation(GraphRequest request) {
    PreparsedDocumentEntry entry = documents.entry(input(request).build());
    return entry.hasErrors()
        ? Optional.empty()
        : Documents.operation(entry.getDocument(), request.operationName());
  }

  private static ExecutionInput.Builder input(GraphRequest request) {
    return ExecutionInput.newExecutionInput()
        .query(request.query())
        .operationName(request.operationName())
        .variables(request.variables());
  }

  /** Executes; whatever is wrong with the request is in the response. */
  public Map<String, Object> execute(GraphRequest request, RequestContext context) {
    ExecutionInput input =
        input(request)
            .graphQLContext(builder -> builder.put(RequestContext.class, context))
            .build();
    return response(graphQl.execute(input));
  }

  private static Map<String, Object> response(ExecutionResult result) {
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("data", result.getData());
    if (!result.getErrors().isEmpty()) {
      response.put("errors", ErrorForm.all(result.getErrors()));
    }
    return response;
  }

  /**
   * Executes the selection of a subscription on what a mutation published.
   *
   * @param payload the mutation's result, by field names
   */
  public Map<String, Object> deliver(GraphRequest request, Asking asking, Object payload) {
    return execute(request, RequestContext.ofEvent(asking, payload));
  }

  /**
   * The one root field of a subscription.
   *
   * @param field its name
   * @param responseKey its name in the response
   */
  public record RootField(String field, String responseKey) {}

  /** The root field of a subscription that is valid. */
  public Optional<RootField> subscriptionField(GraphRequest request) {
    return operation(request)
        .filter(o -> o.getOperation() == OperationDefinition.Operation.SUBSCRIPTION)
        .map(o -> o.getSelectionSet().getSelectionsOfType(Field.class))
        .filter(fields -> fields.size() == 1)
        .map(fields -> new RootField(fields.get(0).getName(), fields.get(0).getResultKey()));
  }

  /** The fields of the type that a subscription delivers. */
  public Set<String> payloadFields(String subscription) {
    GraphQLObjectType type = schema.getSubscriptionType();
    GraphQLFieldDefinition field = type == null ? null : type.getFieldDefinition(subscription);
    Set<String> names = new LinkedHashSet<>();
    if (field != null
        && graphql.schema.GraphQLTypeUtil.unwrapAll(field.getType())
            instanceof GraphQLObjectType payload) {
      payload.getFieldDefinitions().forEach(member -> names.add(member.getName()));
    }
    return names;
  }

  /** Whether a subscription follows a mutation. */
  public boolean follows(String subscription, String mutation) {
    GraphQLObjectType type = schema.getSubscriptionType();
    GraphQLFieldDefinition field = type == null ? null : type.getFieldDefinition(subscription);
    return field != null
        && field.hasAppliedDirective("aws_subscribe")
        && field.getAppliedDirective("aws_subscribe").getArgument("mutations").getValue()
            instanceof List<?> mutations
        && mutations.contains(mutation);
  }

  /**
   * A mutation that succeeded.
   *
   * @param field its name
   * @param payload its result, by field names
   */
  public record Published(String field, Object payload) {}

  /** What a mutation's response publishes: every root field that is not null. */
  public List<Published> published(GraphRequest request, Map<String, Object> response) {
    if (!(response.get("data") instanceof Map<?, ?> data)) {
      return List.of();
    }
    Document document = documents.entry(input(request).build()).getDocument();
    Map<String, FragmentDefinition> fragments = Documents.fragments(document);
    List<Published> published = new ArrayList<>();
    for (Field field : roots(operation(request).orElseThrow())) {
      Object value = data.get(field.getResultKey());
      if (value != null) {
        Object payload = Selection.unaliased(value, field.getSelectionSet(), fragments);
        published.add(new Published(field.getName(), payload));
      }
    }
    return published;
  }

  private static List<Field> roots(OperationDefinition operation) {
    return operation.getSelectionSet().getSelectionsOfType(Field.class);
  }
}
