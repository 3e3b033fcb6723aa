package io.gqlcompile.dev.source;

import io.gqlcompile.emulator.api.DataSource;
import java.util.List;
import java.util.Map;

/** A data source that is a Lambda function. A batch is sent as a batch of one. */
final class LambdaSource implements DataSource {
  private final LocalFunctions functions;
  private final String arn;

  LambdaSource(LocalFunctions functions, String arn) {
    this.functions = functions;
    this.arn = arn;
  }

  @Override
  public Answer execute(Map<String, Object> request) {
    Object payload = request.get("payload");
    try {
      if ("BatchInvoke".equals(request.get("operation"))) {
        return one(functions.invoke(arn, java.util.Arrays.asList(payload)));
      }
      Object answer = functions.invoke(arn, payload);
      return "Event".equals(request.get("invocationType")) ? Answer.of(null) : Answer.of(answer);
    } catch (FunctionFailure e) {
      return Answer.failed(e.type(), e.getMessage());
    }
  }

  /** The answer to a batch of one: a value, or an object with {@code data} and an error. */
  private static Answer one(Object answers) {
    if (!(answers instanceof List<?> list) || list.size() != 1) {
      return Answer.failed(
          LocalFunctions.UNHANDLED, "A batch must be answered with a list of the same size.");
    }
    if (list.get(0) instanceof Map<?, ?> map && map.get("errorMessage") != null) {
      Object type = map.get("errorType");
      return Answer.failed(
          type == null ? LocalFunctions.UNHANDLED : type.toString(),
          map.get("errorMessage").toString());
    }
    return Answer.of(
        list.get(0) instanceof Map<?, ?> map && map.containsKey("data") && map.size() <= 3
            ? map.get("data")
            : list.get(0));
  }
}
