package io.gqlcompile.emulator.vtl;

/**
 * An entry of the {@code errors} of a GraphQL response.
 *
 * @param message what the client reads; may be null if the template gave null
 * @param type AppSync's {@code errorType}; null if none was given
 * @param data AppSync's {@code data} of the error; null if none
 * @param errorInfo AppSync's {@code errorInfo}; null if none
 */
public record GraphError(String message, String type, Object data, Object errorInfo) {
  /** The type of an error that AppSync finds in a template or in what it printed. */
  public static final String MAPPING_TEMPLATE = "MappingTemplate";

  /** An error without data and information. */
  public static GraphError of(String type, String message) {
    return new GraphError(message, type, null, null);
  }
}
