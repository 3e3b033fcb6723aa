package io.gqlcompile.dev.http;

import io.gqlcompile.emulator.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Writes answers. */
final class Reply {
  private static final String JSON = "application/json;charset=UTF-8";

  private Reply() {}

  static void json(Response response, Callback callback, int status, Object value) {
    bytes(response, callback, status, JSON, Json.write(value).getBytes(StandardCharsets.UTF_8));
  }

  static void bytes(Response response, Callback callback, int status, String type, byte[] body) {
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
    response.getHeaders().put("x-content-type-options", "nosniff");
    response.write(true, ByteBuffer.wrap(body), callback);
  }

  static void nothing(Response response, Callback callback, int status) {
    response.setStatus(status);
    response.write(true, ByteBuffer.allocate(0), callback);
  }
}
