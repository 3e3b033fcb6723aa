package runtime;

/**
 * The connection of a subscription ended, or nothing came over it for longer than the service
 * promised. What happens until somebody subscribes again is never told.
 */
public final class ConnectionLostException extends TransportException {
  private static final long serialVersionUID = 1L;

  ConnectionLostException(String message, Throwable cause) {
    super(message, 0, cause);
  }
}
