package io.gqlcompile.dev.graphql;

import io.gqlcompile.emulator.api.Caller;
import io.gqlcompile.emulator.api.Trace;
import io.gqlcompile.emulator.vtl.Effect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What one request carries through all its fields, and what they leave behind. */
public final class RequestContext {
  /** AppSync ends a request after this time. */
  private static final long LIMIT_NANOS = 30_000_000_000L;

  private final Asking asking;
  private final Map<String, Object> headers;
  private final boolean isEvent;
  private final Object payload;
  private final long start = System.nanoTime();
  private volatile Map<String, Object> subscribed;
  private final List<Step> steps = Collections.synchronizedList(new ArrayList<>());

  private RequestContext(
      Asking asking, Map<String, Object> headers, boolean isEvent, Object payload) {
    this.asking = asking;
    this.headers = headers;
    this.isEvent = isEvent;
    this.payload = payload;
  }

  /**
   * A field that a resolver ran for.
   *
   * @param path where in the response
   * @param field its coordinate
   * @param trace what happened
   * @param nanos how long it took
   */
  public record Step(List<Object> path, String field, Trace trace, long nanos) {}

  /** Of a request that runs resolvers. */
  public static RequestContext of(Asking asking, Map<String, Object> headers) {
    return new RequestContext(asking, new LinkedHashMap<>(headers), false, null);
  }

  /** Of the delivery of an event: values come from what was published, resolvers do not run. */
  static RequestContext ofEvent(Asking asking, Object payload) {
    return new RequestContext(asking, Map.of(), true, payload);
  }

  /** Who asks. */
  public Caller caller() {
    return asking.caller();
  }

  boolean isDenied(String type, String field) {
    return asking.denied().contains(type + "." + field);
  }

  Map<String, Object> headers() {
    return headers;
  }

  boolean isEvent() {
    return isEvent;
  }

  Object payload() {
    return payload;
  }

  boolean isLate() {
    return System.nanoTime() - start > LIMIT_NANOS;
  }

  void began(Map<String, Object> arguments) {
    subscribed = new LinkedHashMap<>(arguments);
  }

  /** The arguments of the subscription that began; null if none was let in. */
  public Map<String, Object> subscribed() {
    return subscribed;
  }

  void add(Step step) {
    steps.add(step);
  }

  /** Which resolvers ran, in order. */
  public List<Step> steps() {
    synchronized (steps) {
      return List.copyOf(steps);
    }
  }

  /** What the templates asked of {@code $extensions}, in order. */
  public List<Effect> effects() {
    List<Effect> effects = new ArrayList<>();
    steps().forEach(step -> effects.addAll(step.trace().effects()));
    return effects;
  }

  /** How long ago it started, in nanoseconds. */
  public long nanos() {
    return System.nanoTime() - start;
  }
}
