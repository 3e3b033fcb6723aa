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
   * Answers one request of a known function; for sources whose answer depends on more than the
   * request.
   *
   * @param request what the request template printed; it may be changed
   * @param use who asks
   */
  default Answer execute(Map<String, Object> request, Use use) {
    return execute(request);
  }

  /**
   * Who asks a data source.
   *
   * @param resolver the resolver that runs
   * @param function the function of it that asks
   * @param arguments the field's arguments, as they are by now
   * @param identity {@code $ctx.identity}; null if the caller has none
   */
  record Use(
      ResolverDef resolver,
      FunctionDef function,
      Map<String, Object> arguments,
      Map<String, Object> identity) {}

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
