package io.gqlcompile.dev.realtime;

import io.gqlcompile.dev.auth.Refused;
import io.gqlcompile.dev.auth.SignedRequest;
import io.gqlcompile.dev.graphql.Asking;
import io.gqlcompile.dev.graphql.GraphRequest;
import io.gqlcompile.dev.graphql.RequestContext;
import io.gqlcompile.dev.graphql.ServedApi;
import java.util.Map;

/** What a connection needs of the server. */
public interface RealtimeHost {

  /** What is served now. */
  ServedApi api();

  /** Who waits for events. */
  SubscriptionHub hub();

  /** Who sends a message. */
  Asking authenticate(SignedRequest request, GraphRequest graph) throws Refused;

  /** The headers that templates see. */
  Map<String, Object> headers(SignedRequest request);

  /** Keeps how a subscription began. */
  void traced(GraphRequest request, RequestContext context, Map<String, Object> response);

  /** A connection is there. */
  void opened(RealtimeConnection connection);

  /** A connection is gone. */
  void closed(RealtimeConnection connection);
}
