package runtime;

/** The service was not reached, or did not answer in GraphQL. */
public sealed class TransportException extends ApiException permits ConnectionLostException {
  private static final long serialVersionUID = 1L;

  private final int status;

  TransportException(String message, int status, Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** The status of the HTTP answer; 0 if there was none. */
  public int status() {
    return status;
  }
}
