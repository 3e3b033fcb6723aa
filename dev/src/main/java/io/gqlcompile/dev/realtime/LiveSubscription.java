package io.gqlcompile.dev.realtime;

import io.gqlcompile.dev.graphql.Asking;
import io.gqlcompile.dev.graphql.GraphRequest;
import io.gqlcompile.emulator.vtl.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who waits for events.
 *
 * @param id the client's name for it
 * @param connection where events go
 * @param request what is selected of them
 * @param asking who waits
 * @param field the subscription's field
 * @param arguments its arguments, as the client gave them
 * @param filters filters that the resolver set; each must pass
 * @param endings filters of invalidations; one that passes ends it
 */
record LiveSubscription(
    String id,
    RealtimeConnection connection,
    GraphRequest request,
    Asking asking,
    String field,
    Map<String, Object> arguments,
    List<Object> filters,
    List<Object> endings) {

  /** With what its resolver asked for. */
  static LiveSubscription of(
      String id,
      RealtimeConnection connection,
      GraphRequest request,
      Asking asking,
      String field,
      Map<String, Object> arguments,
      List<Effect> effects) {
    List<Object> filters = new ArrayList<>();
    List<Object> endings = new ArrayList<>();
    for (Effect effect : effects) {
      if (effect.name().equals("setSubscriptionFilter")) {
        filters.add(effect.arguments().get(0));
      } else if (effect.name().equals("setSubscriptionInvalidationFilter")) {
        endings.add(effect.arguments().get(0));
      }
    }
    return new LiveSubscription(
        id, connection, request, asking, field, arguments, filters, endings);
  }

  /**
   * Whether an event is for it.
   *
   * @param payload the mutation's result, by field names
   * @param fields the fields that a payload may have; other arguments are for the resolver alone
   */
  boolean hears(Object payload, Set<String> fields) {
    for (Map.Entry<String, Object> argument : arguments.entrySet()) {
      if (fields.contains(argument.getKey())
          && !EventFilter.same(
              EventFilter.value(payload, argument.getKey()), argument.getValue())) {
        return false;
      }
    }
    return filters.stream().allMatch(filter -> EventFilter.passes(filter, payload));
  }

  /** Whether an invalidation ends it. */
  boolean isEndedBy(Object payload) {
    return endings.stream().anyMatch(filter -> EventFilter.passes(filter, payload));
  }
}
