package runtime;

/** A value of an enum. */
public interface Wire {
  /** Its name in GraphQL. */
  String wireName();
}
