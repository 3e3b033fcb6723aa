package io.gqlcompile.dev.realtime;

import io.gqlcompile.dev.graphql.GraphRequest;
import io.gqlcompile.dev.graphql.RequestContext;
import io.gqlcompile.dev.graphql.ServedApi;
import io.gqlcompile.emulator.vtl.Effect;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everybody who waits for events, and what they are told. */
public final class SubscriptionHub {
  private static final String INVALIDATE = "invalidateSubscriptions";

  private final Set<LiveSubscription> live = new LinkedHashSet<>();

  void add(LiveSubscription subscription) {
    synchronized (live) {
      live.add(subscription);
    }
  }

  void remove(LiveSubscription subscription) {
    synchronized (live) {
      live.remove(subscription);
    }
  }

  /** How many subscriptions there are. */
  public int size() {
    synchronized (live) {
      return live.size();
    }
  }

  private List<LiveSubscription> all() {
    synchronized (live) {
      return new ArrayList<>(live);
    }
  }

  /**
   * Tells of a mutation that was executed.
   *
   * @param response what its client is told
   * @param context what its resolvers left behind
   */
  public void published(
      ServedApi api, GraphRequest request, Map<String, Object> response, RequestContext context) {
    for (ServedApi.Published mutation : api.published(request, response)) {
      for (LiveSubscription subscription : all()) {
        if (api.follows(subscription.field(), mutation.field())
            && subscription.hears(mutation.payload(), api.payloadFields(subscription.field()))) {
          subscription
              .connection()
              .deliver(
                  subscription,
                  api.deliver(subscription.request(), subscription.asking(), mutation.payload()));
        }
      }
    }
    for (Effect effect : context.effects()) {
      if (effect.name().equals(INVALIDATE) && effect.arguments().get(0) instanceof Map<?, ?> map) {
        invalidate(String.valueOf(map.get("subscriptionField")), map.get("payload"));
      }
    }
  }

  private void invalidate(String field, Object payload) {
    for (LiveSubscription subscription : all()) {
      if (subscription.field().equals(field) && subscription.isEndedBy(payload)) {
        subscription.connection().end(subscription);
      }
    }
  }
}
