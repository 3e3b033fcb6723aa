package io.gqlcompile.emulator.dynamodb;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import io.gqlcompile.emulator.json.TypedValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key after which the next page starts, as a text that a client hands back unread. */
final class PageToken {
  private PageToken() {}

  /** The token of a key; null if there is no further page. */
  static String of(Map<String, AttributeValue> key) {
    if (key == null || key.isEmpty()) {
      return null;
    }
    String json = Json.write(TypedValue.values(Attributes.plain(key)));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  /** The key of a token; null if there is no token. */
  static Map<String, AttributeValue> key(Object token) {
    if (token == null) {
      return null;
    }
    try {
      byte[] json = Base64.getUrlDecoder().decode(token.toString());
      return Attributes.of(Json.read(new String(json, StandardCharsets.UTF_8)));
    } catch (IllegalArgumentException | MalformedJson e) {
      throw new BadRequest("Invalid pagination token given.");
    }
  }
}
