package runtime;

/** A running subscription. */
public interface Subscription extends AutoCloseable {
  /** Ends it. Nothing comes after that. */
  @Override
  void close();
}
