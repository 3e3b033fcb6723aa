package io.gqlcompile.emulator.vtl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a template sees as {@code $ctx}. Arguments, stash, source and results are handed over as
 * they are, not copied: a template may change them, and the next template sees the change.
 *
 * @param mode how the caller was authorized
 * @param identity {@code $ctx.identity}; null for an API key
 * @param arguments {@code $ctx.args}, changeable
 * @param source {@code $ctx.source}; null for a root field
 * @param stash {@code $ctx.stash}, changeable
 * @param result {@code $ctx.result}, the answer of the data source; null if none
 * @param previous {@code $ctx.prev.result}; null if none
 * @param error {@code $ctx.error}; null if the data source did not fail
 * @param headers {@code $ctx.request.headers}
 * @param info {@code $ctx.info}
 * @param env {@code $ctx.env}, the environment variables of the API
 * @param outErrors {@code $ctx.outErrors}, the errors appended so far
 */
public record TemplateContext(
    AuthMode mode,
    Map<String, Object> identity,
    Map<String, Object> arguments,
    Map<String, Object> source,
    Map<String, Object> stash,
    Object result,
    Object previous,
    GraphError error,
    Map<String, Object> headers,
    FieldInfo info,
    Map<String, String> env,
    List<GraphError> outErrors) {

  /** Checks what may not be null. */
  public TemplateContext {
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(arguments, "arguments");
    Objects.requireNonNull(stash, "stash");
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(info, "info");
    Objects.requireNonNull(env, "env");
    Objects.requireNonNull(outErrors, "outErrors");
  }

  /** A context for a caller with an API key, with empty arguments and an empty stash. */
  public static TemplateContext of(FieldInfo info) {
    return new TemplateContext(
        AuthMode.API_KEY,
        null,
        new LinkedHashMap<>(),
        null,
        new LinkedHashMap<>(),
        null,
        null,
        null,
        Map.of(),
        info,
        Map.of(),
        List.of());
  }

  /** The same context with other arguments. */
  public TemplateContext withArguments(Map<String, Object> other) {
    return new TemplateContext(
        mode, identity, other, source, stash, result, previous, error, headers, info, env,
        outErrors);
  }

  /** The same context for another caller. */
  public TemplateContext withCaller(AuthMode otherMode, Map<String, Object> otherIdentity) {
    return new TemplateContext(
        otherMode,
        otherIdentity,
        arguments,
        source,
        stash,
        result,
        previous,
        error,
        headers,
        info,
        env,
        outErrors);
  }

  /** The same context with another source. */
  public TemplateContext withSource(Map<String, Object> other) {
    return new TemplateContext(
        mode, identity, arguments, other, stash, result, previous, error, headers, info, env,
        outErrors);
  }

  /** The same context after a step: what it gave, what the step before gave, and how it failed. */
  public TemplateContext withResult(Object newResult, Object newPrevious, GraphError newError) {
    return new TemplateContext(
        mode,
        identity,
        arguments,
        source,
        stash,
        newResult,
        newPrevious,
        newError,
        headers,
        info,
        env,
        outErrors);
  }

  /** The same context with other errors appended so far. */
  public TemplateContext withOutErrors(List<GraphError> other) {
    return new TemplateContext(
        mode, identity, arguments, source, stash, result, previous, error, headers, info, env,
        other);
  }

  Map<String, Object> asMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("arguments", arguments);
    map.put("args", arguments);
    map.put("identity", identity);
    map.put("source", source);
    map.put("result", result);
    map.put("prev", single("result", previous));
    map.put("stash", stash);
    map.put("error", error == null ? null : asMap(error));
    Map<String, Object> request = single("headers", new LinkedHashMap<>(headers));
    request.put("domainName", null);
    map.put("request", request);
    map.put("info", info.asMap());
    map.put("env", new LinkedHashMap<>(env));
    List<Object> errors = new ArrayList<>();
    outErrors.forEach(e -> errors.add(asMap(e)));
    map.put("outErrors", errors);
    return map;
  }

  private static Map<String, Object> single(String key, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }

  private static Map<String, Object> asMap(GraphError error) {
    Map<String, Object> map = single("message", error.message());
    map.put("type", error.type());
    if (error.data() != null) {
      map.put("data", error.data());
    }
    if (error.errorInfo() != null) {
      map.put("errorInfo", error.errorInfo());
    }
    return map;
  }
}
