package runtime;

import java.util.List;
import java.util.Set;

/** The service refused an operation, or a part of it. */
public final class GraphQlException extends ApiException {
  private static final long serialVersionUID = 1L;
  private static final Set<String> REFUSALS =
      Set.of(
          "Unauthorized",
          "UnauthorizedException",
          "AccessDeniedException",
          "UnrecognizedClientException",
          "InvalidSignatureException",
          "IncompleteSignatureException",
          "MissingAuthenticationTokenException",
          "ExpiredTokenException");

  private final transient List<GraphQlError> errors;
  private final transient Object data;

  GraphQlException(List<GraphQlError> errors, Object data) {
    super(errors.isEmpty() ? "no answer" : errors.get(0).message(), null);
    this.errors = List.copyOf(errors);
    this.data = data;
  }

  /** What is wrong; at least one entry. */
  public List<GraphQlError> errors() {
    return errors;
  }

  /** What came in spite of it, as maps, lists, strings, numbers and booleans; or null. */
  public Object data() {
    return data;
  }

  /** Whether the caller may not do it, or the service does not believe who it is. */
  public boolean isUnauthorized() {
    return errors.stream().anyMatch(e -> e.errorType() != null && REFUSALS.contains(e.errorType()));
  }

  /** Whether a condition did not hold, as for an item that is there already. */
  public boolean isConditionFailed() {
    return has("DynamoDB:ConditionalCheckFailedException")
        || has("ConditionalCheckFailedException");
  }

  /** Whether somebody else changed the item in between, for models with conflict detection. */
  public boolean isConflict() {
    return has("ConflictUnhandled");
  }

  private boolean has(String type) {
    return errors.stream().anyMatch(e -> type.equals(e.errorType()));
  }
}
