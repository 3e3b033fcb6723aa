package runtime;

/** Why an operation has no answer. */
public abstract sealed class ApiException extends RuntimeException
    permits GraphQlException, TransportException {
  private static final long serialVersionUID = 1L;

  ApiException(String message, Throwable cause) {
    super(message, cause);
  }
}
