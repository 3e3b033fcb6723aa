package io.gqlcompile.dev.http;

import io.gqlcompile.dev.graphql.ErrorForm;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Every request: who may come in, and where it goes. */
public final class FrontHandler extends Handler.Abstract {
  private final Host host;
  private final Visitors visitors;
  private final GraphQlHandler graphQl;
  private final ToolHandler tools;

  /**
   * @param name the name that the server listens at
   */
  public FrontHandler(Host host, String name, Clock clock) {
    this.host = host;
    this.visitors = new Visitors(name);
    this.graphQl = new GraphQlHandler(host);
    this.tools = new ToolHandler(host, clock);
  }

  /** Whether a request, of WebSocket too, may come in. */
  public boolean admits(Request request) {
    HttpFields headers = request.getHeaders();
    return visitors.isHere(headers.get(HttpHeader.HOST))
        && visitors.mayUse(headers.get(HttpHeader.ORIGIN));
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!admits(request)) {
      String message = "Requests of other sites are not let in.";
      Reply.json(response, callback, 403, ErrorForm.response("Forbidden", message));
      return true;
    }
    String path = request.getHttpURI().getCanonicalPath();
    if (path.equals("/graphql")) {
      allow(request, response);
      if (request.getMethod().equals("OPTIONS")) {
        Reply.nothing(response, callback, 204);
      } else {
        graphQl.handle(request, response, callback);
      }
    } else if (!isOwn(request)) {
      String message = "This is for the page of this server, on this machine.";
      Reply.json(response, callback, 403, ErrorForm.response("Forbidden", message));
    } else if (path.startsWith("/_dev/")) {
      tools.handle(path, request, response, callback);
    } else if (path.equals("/.well-known/jwks.json")) {
      Reply.json(response, callback, 200, host.key().keySet());
    } else {
      page(path, response, callback);
    }
    return true;
  }

  /** Pages of this machine may use the API, whatever server they come from. */
  private void allow(Request request, Response response) {
    Optional<String> origin = visitors.allowed(request.getHeaders().get(HttpHeader.ORIGIN));
    if (origin.isPresent()) {
      HttpFields.Mutable headers = response.getHeaders();
      headers.put("access-control-allow-origin", origin.get());
      headers.put("vary", "origin");
      headers.put("access-control-allow-methods", "POST, OPTIONS");
      headers.put("access-control-max-age", "600");
      headers.put("access-control-expose-headers", "x-amzn-errortype");
      String wanted = request.getHeaders().get("access-control-request-headers");
      if (wanted != null) {
        headers.put("access-control-allow-headers", wanted);
      }
    }
  }

  private boolean isOwn(Request request) {
    boolean isNear =
        request.getConnectionMetaData().getRemoteSocketAddress() instanceof InetSocketAddress peer
            && peer.getAddress() != null
            && peer.getAddress().isLoopbackAddress();
    HttpFields headers = request.getHeaders();
    boolean isNavigation = "navigate".equals(headers.get("sec-fetch-mode"));
    return isNear
        && (isNavigation && request.getMethod().equals("GET")
            || visitors.isOwnPage(
                headers.get(HttpHeader.ORIGIN),
                headers.get(HttpHeader.HOST),
                headers.get("sec-fetch-site")));
  }

  private static void page(String path, Response response, Callback callback) throws IOException {
    Optional<byte[]> file = Page.file(path);
    if (file.isEmpty()) {
      Reply.json(response, callback, 404, ErrorForm.response("NotFound", "There is no " + path));
      return;
    }
    response
        .getHeaders()
        .put(
            "content-security-policy",
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                + " font-src 'self' data:; frame-ancestors 'none'");
    Reply.bytes(response, callback, 200, Page.type(path), file.get());
  }
}
