package io.gqlcompile.emulator.vtl;

/** {@code $extensions}: each call is recorded as an {@link Effect} and prints nothing. */
public final class ExtensionsScope {
  private final Recorder recorder;

  ExtensionsScope(Recorder recorder) {
    this.recorder = recorder;
  }

  /** Filters the events of this subscription. */
  public String setSubscriptionFilter(Object filter) {
    recorder.effect("setSubscriptionFilter", filter);
    return "";
  }

  /** Says which invalidation ends this subscription. */
  public String setSubscriptionInvalidationFilter(Object filter) {
    recorder.effect("setSubscriptionInvalidationFilter", filter);
    return "";
  }

  /** Ends subscriptions whose invalidation filter matches. */
  public String invalidateSubscriptions(Object invalidation) {
    recorder.effect("invalidateSubscriptions", invalidation);
    return "";
  }

  /** Drops all cached values of a field. */
  public String evictFromApiCache(Object typeName, Object fieldName) {
    recorder.effect("evictFromApiCache", typeName, fieldName);
    return "";
  }

  /** Drops one cached value of a field. */
  public String evictFromApiCache(Object typeName, Object fieldName, Object keys) {
    recorder.effect("evictFromApiCache", typeName, fieldName, keys);
    return "";
  }
}
