package io.gqlcompile.dev.auth;

import io.gqlcompile.dev.graphql.Asking;
import io.gqlcompile.dev.graphql.GraphRequest;
import io.gqlcompile.emulator.api.Caller;
import io.gqlcompile.emulator.json.Json;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A Lambda function that judges tokens. Its answers are kept by token for the time that the API, or
 * the answer itself, says; a change of the API forgets them.
 *
 * @see <a href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html">AppSync:
 *     AWS_LAMBDA authorization</a>
 */
final class Authorizer {
  private final String pattern;
  private static final int MOST_ANSWERS = 1000;

  private final UnaryOperator<Object> function;
  private final long seconds;
  private final Clock clock;
  private final Map<String, Kept> answers = new LinkedHashMap<>();

  private record Kept(Map<?, ?> answer, Instant until) {}

  /**
   * @param pattern what tokens must match; empty for anything
   * @param seconds how long answers are kept that say nothing of it
   * @param function answers an event; throws what it likes
   */
  Authorizer(String pattern, long seconds, UnaryOperator<Object> function, Clock clock) {
    this.pattern = pattern;
    this.seconds = seconds;
    this.function = function;
    this.clock = clock;
  }

  Asking judge(SignedRequest request, String token, GraphRequest graph) throws Refused {
    if (!fits(token)) {
      throw Refused.unauthorized("You are not authorized to make this call.");
    }
    Map<?, ?> map = answer(request, token, graph);
    if (!Boolean.TRUE.equals(map.get("isAuthorized"))) {
      throw Refused.unauthorized("You are not authorized to make this call.");
    }
    Map<String, Object> context =
        map.get("resolverContext") instanceof Map<?, ?> given ? Json.copyOf(given) : Map.of();
    return new Asking(new Caller.Lambda(context), denied(map.get("deniedFields")));
  }

  private Map<?, ?> answer(SignedRequest request, String token, GraphRequest graph) throws Refused {
    synchronized (answers) {
      Kept kept = answers.get(token);
      if (kept != null && clock.instant().isBefore(kept.until())) {
        return kept.answer();
      }
    }
    Map<?, ?> answer = asked(request, token, graph);
    long life = answer.get("ttlOverride") instanceof Number own ? own.longValue() : seconds;
    synchronized (answers) {
      answers.remove(token);
      if (answers.size() == MOST_ANSWERS) {
        answers.remove(answers.keySet().iterator().next());
      }
      answers.put(token, new Kept(answer, clock.instant().plusSeconds(Math.max(0, life))));
    }
    return answer;
  }

  private Map<?, ?> asked(SignedRequest request, String token, GraphRequest graph) throws Refused {
    try {
      return function.apply(event(request, token, graph)) instanceof Map<?, ?> map ? map : Map.of();
    } catch (RuntimeException e) {
      throw Refused.unauthorized("The authorizer failed: " + e.getMessage());
    }
  }

  private boolean fits(String token) {
    try {
      return pattern.isEmpty() || Pattern.compile(pattern).matcher(token).find();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /** Fields are named {@code Type.field}, or by an ARN that ends in {@code types/T/fields/f}. */
  private static Set<String> denied(Object fields) {
    Set<String> denied = new LinkedHashSet<>();
    if (fields instanceof List<?> list) {
      for (Object field : list) {
        String text = String.valueOf(field);
        int types = text.indexOf("/types/");
        denied.add(
            types < 0 ? text : text.substring(types + "/types/".length()).replace("/fields/", "."));
      }
    }
    return denied;
  }

  private static Map<String, Object> event(
      SignedRequest request, String token, GraphRequest graph) {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("apiId", "local");
    context.put("accountId", "123456789012");
    context.put("requestId", UUID.randomUUID().toString());
    context.put("queryString", graph.query());
    context.put("operationName", graph.operationName());
    context.put("variables", graph.variables());
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("authorizationToken", token);
    event.put("requestContext", context);
    event.put("requestHeaders", request.headers());
    return event;
  }
}
