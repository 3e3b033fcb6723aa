package io.gqlcompile.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** Whether a text is one JSON value. */
public final class JsonSyntax {
  private JsonSyntax() {}

  /** Whether a text is one JSON value and nothing after it. */
  public static boolean isValid(String text) {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      return parser.nextToken() == null;
    } catch (IOException e) {
      return false;
    }
  }
}
