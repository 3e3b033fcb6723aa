package io.gqlcompile.emulator.api;

import io.gqlcompile.emulator.vtl.GraphError;
import java.util.Map;

/** Where the request of a function goes. */
@FunctionalInterface
public interface DataSource {
  /**
   * Answers one request. A fault of the source is part of the answer, not an exception.
   *
   * @param request what the request template printed; it may be changed
   */
  Answer execute(Map<String, Object> request);

  /**
   * What a data source answers.
   *
   * @param result {@code $ctx.result}; null for none
   * @param error {@code $ctx.error}; null if all went well
   */
  record Answer(Object result, GraphError error) {
    /** An answer without fault. */
    public static Answer of(Object result) {
      return new Answer(result, null);
    }

    /** An answer that is a fault. */
    public static Answer failed(String type, String message) {
      return new Answer(null, GraphError.of(type, message));
    }
  }

  /** Hands the payload of a request on, as AppSync's NONE data source does. */
  static Answer none(Map<String, Object> request) {
    return Answer.of(request.get("payload"));
  }
}
