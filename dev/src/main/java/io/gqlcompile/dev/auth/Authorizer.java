package io.gqlcompile.dev.auth;

import io.gqlcompile.dev.graphql.Asking;
import io.gqlcompile.dev.graphql.GraphRequest;
import io.gqlcompile.emulator.api.Caller;
import io.gqlcompile.emulator.json.Json;
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
 * A Lambda function that judges tokens. Its answers are not kept: a change of it counts at once.
 *
 * @see <a href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html">AppSync:
 *     AWS_LAMBDA authorization</a>
 */
final class Authorizer {
  private final String pattern;
  private final UnaryOperator<Object> function;

  /**
   * @param pattern what tokens must match; empty for anything
   * @param function answers an event; throws what it likes
   */
  Authorizer(String pattern, UnaryOperator<Object> function) {
    this.pattern = pattern;
    this.function = function;
  }

  Asking judge(SignedRequest request, String token, GraphRequest graph) throws Refused {
    if (!fits(token)) {
      throw Refused.unauthorized("You are not authorized to make this call.");
    }
    Object answer;
    try {
      answer = function.apply(event(request, token, graph));
    } catch (RuntimeException e) {
      throw Refused.unauthorized("The authorizer failed: " + e.getMessage());
    }
    if (!(answer instanceof Map<?, ?> map) || !Boolean.TRUE.equals(map.get("isAuthorized"))) {
      throw Refused.unauthorized("You are not authorized to make this call.");
    }
    Map<String, Object> context =
        map.get("resolverContext") instanceof Map<?, ?> given ? Json.copyOf(given) : Map.of();
    return new Asking(new Caller.Lambda(context), denied(map.get("deniedFields")));
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
