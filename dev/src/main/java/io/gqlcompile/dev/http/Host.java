package io.gqlcompile.dev.http;

import io.gqlcompile.dev.auth.Authenticator;
import io.gqlcompile.dev.auth.SigningKey;
import io.gqlcompile.dev.graphql.ServedApi;
import io.gqlcompile.dev.realtime.SubscriptionHub;
import io.gqlcompile.emulator.dynamodb.TableStore;
import java.util.Map;
import java.util.Optional;

/** What the handlers need of the server. */
public interface Host {

  /**
   * A build that is served.
   *
   * @param api executes
   * @param authenticator says who asks
   */
  record Serving(ServedApi api, Authenticator authenticator) {}

  /** What is served now; empty before the first good build. */
  Optional<Serving> serving();

  /** Who waits for events. */
  SubscriptionHub hub();

  /** The tables. */
  TableStore tables();

  /** What the last requests did. */
  TraceLog traces();

  /** The key that signs tokens. */
  SigningKey key();

  /** How things stand, as plain JSON. */
  Map<String, Object> status();
}
