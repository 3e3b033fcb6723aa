package io.gqlcompile.dev.realtime;

import io.gqlcompile.dev.auth.Refused;
import io.gqlcompile.dev.auth.SignedRequest;
import io.gqlcompile.dev.graphql.Asking;
import io.gqlcompile.dev.graphql.ErrorForm;
import io.gqlcompile.dev.graphql.GraphRequest;
import io.gqlcompile.dev.graphql.RequestContext;
import io.gqlcompile.dev.graphql.ServedApi;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;

/**
 * One client of the real-time protocol.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/real-time-websocket-client.html">AppSync:
 *     building a real-time WebSocket client</a>
 */
public final class RealtimeConnection implements Session.Listener.AutoDemanding {
  /** How long a client waits for a sign of life before it gives up, in milliseconds. */
  static final int TIMEOUT_MILLIS = 300_000;

  private static final int MOST_SUBSCRIPTIONS = 200;
  private static final int UNAUTHORIZED = 401;
  private static final int BAD_REQUEST = 400;
  private static final String PATH = "/graphql";

  private final RealtimeHost host;
  private final Optional<Map<String, Object>> refusal;
  private final Map<String, LiveSubscription> subscriptions = new LinkedHashMap<>();
  private Session session;

  /**
   * A connection.
   *
   * @param refusal why the client is not let in; it is told and sent away
   */
  public RealtimeConnection(RealtimeHost host, Optional<Map<String, Object>> refusal) {
    this.host = host;
    this.refusal = refusal;
  }

  @Override
  public void onWebSocketOpen(Session opened) {
    session = opened;
    if (refusal.isPresent()) {
      send(message("connection_error", null, errors(List.of(refusal.get()))));
      session.close(StatusCode.NORMAL, "unauthorized", Callback.NOOP);
      return;
    }
    host.opened(this);
  }

  @Override
  public void onWebSocketText(String text) {
    Object read;
    try {
      read = Json.read(text);
    } catch (MalformedJson e) {
      read = null;
    }
    Map<?, ?> message = read instanceof Map<?, ?> map ? map : Map.of();
    Object id = message.get("id");
    switch (String.valueOf(message.get("type"))) {
      case "connection_init" -> {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("connectionTimeoutMs", TIMEOUT_MILLIS);
        send(message("connection_ack", null, payload));
        keepAlive();
      }
      case "start" -> start(id, message.get("payload"));
      case "stop" -> stop(String.valueOf(id));
      case "connection_terminate" -> session.close();
      default ->
          fail(id, "UnsupportedOperation", "The message is none of the protocol.", BAD_REQUEST);
    }
  }

  private void start(Object id, Object payload) {
    if (!(id instanceof String name) || name.isEmpty() || !(payload instanceof Map<?, ?> start)) {
      fail(id, "BadRequestException", "A start needs an id and a payload.", BAD_REQUEST);
      return;
    }
    String data = String.valueOf(start.get("data"));
    GraphRequest request = request(data);
    if (request == null) {
      fail(id, "BadRequestException", "The data is no GraphQL request.", BAD_REQUEST);
      return;
    }
    Map<?, ?> extensions = start.get("extensions") instanceof Map<?, ?> map ? map : Map.of();
    Map<?, ?> header = extensions.get("authorization") instanceof Map<?, ?> map ? map : Map.of();
    try {
      SignedRequest signed = SignedRequest.ofMessage(header, PATH, data);
      begin(name, request, host.authenticate(signed, request), signed);
    } catch (Refused e) {
      fail(id, e.type(), e.getMessage(), UNAUTHORIZED);
    }
  }

  private static GraphRequest request(String data) {
    try {
      return Json.read(data) instanceof Map<?, ?> body ? GraphRequest.of(body) : null;
    } catch (MalformedJson e) {
      return null;
    }
  }

  private void begin(String id, GraphRequest request, Asking asking, SignedRequest signed) {
    ServedApi api = host.api();
    RequestContext context = RequestContext.of(asking, host.headers(signed));
    Optional<ServedApi.RootField> field = api.subscriptionField(request);
    boolean isOther = field.isEmpty() && api.kind(request) != ServedApi.Kind.NONE;
    if (isOther) {
      fail(
          id,
          "UnsupportedOperation",
          "Only subscriptions of one field are sent here.",
          BAD_REQUEST);
      return;
    }
    Map<String, Object> response = api.execute(request, context);
    host.traced(request, context, response);
    List<Object> errors = refusals(response, field.isEmpty());
    if (!errors.isEmpty() || context.subscribed() == null) {
      send(message("error", id, errors(errors)));
      return;
    }
    LiveSubscription subscription =
        LiveSubscription.of(
            id,
            this,
            request,
            asking,
            field.orElseThrow().field(),
            context.subscribed(),
            context.effects());
    add(subscription);
  }

  /** What keeps a subscription from beginning; a null that it begins with does not. */
  private static List<Object> refusals(Map<String, Object> response, boolean all) {
    List<Object> refusals = new ArrayList<>();
    if (response.get("errors") instanceof List<?> errors) {
      for (Object error : errors) {
        if (all || ((Map<?, ?>) error).containsKey("errorType")) {
          refusals.add(error);
        }
      }
    }
    return refusals;
  }

  private void add(LiveSubscription subscription) {
    LiveSubscription before;
    synchronized (subscriptions) {
      if (subscriptions.size() >= MOST_SUBSCRIPTIONS) {
        fail(
            subscription.id(),
            "MaxSubscriptionsReachedError",
            "Max number of " + MOST_SUBSCRIPTIONS + " subscriptions reached",
            BAD_REQUEST);
        return;
      }
      before = subscriptions.put(subscription.id(), subscription);
    }
    if (before != null) {
      host.hub().remove(before);
    }
    send(message("start_ack", subscription.id(), null));
    host.hub().add(subscription);
  }

  private void stop(String id) {
    LiveSubscription subscription;
    synchronized (subscriptions) {
      subscription = subscriptions.remove(id);
    }
    if (subscription != null) {
      host.hub().remove(subscription);
    }
    send(message("complete", id, null));
  }

  /** Sends an event. */
  void deliver(LiveSubscription subscription, Map<String, Object> response) {
    send(message("data", subscription.id(), response));
  }

  /** Ends a subscription that was invalidated. */
  void end(LiveSubscription subscription) {
    stop(subscription.id());
  }

  /** Shows that the server is there. */
  public void keepAlive() {
    send(message("ka", null, null));
  }

  private void fail(Object id, String type, String text, int code) {
    Map<String, Object> error = ErrorForm.plain(type, text);
    error.put("errorCode", code);
    send(message("error", id, errors(List.of(error))));
  }

  private static Map<String, Object> errors(List<?> errors) {
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("errors", errors);
    return payload;
  }

  private static Map<String, Object> message(String type, Object id, Map<String, Object> payload) {
    Map<String, Object> message = new LinkedHashMap<>();
    if (id != null) {
      message.put("id", id);
    }
    message.put("type", type);
    if (payload != null) {
      message.put("payload", payload);
    }
    return message;
  }

  private void send(Map<String, Object> message) {
    String text = Json.write(message);
    synchronized (this) {
      if (session != null && session.isOpen()) {
        session.sendText(text, Callback.NOOP);
      }
    }
  }

  @Override
  public void onWebSocketClose(int statusCode, String reason) {
    synchronized (subscriptions) {
      subscriptions.values().forEach(host.hub()::remove);
      subscriptions.clear();
    }
    host.closed(this);
  }

  @Override
  public void onWebSocketError(Throwable cause) {
    // The close that follows cleans up.
  }
}
