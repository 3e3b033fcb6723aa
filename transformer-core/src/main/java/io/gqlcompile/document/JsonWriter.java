package io.gqlcompile.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Prints values that were read: two spaces of indent, {@code \n} at the end. */
public final class JsonWriter {
  private JsonWriter() {}

  /** The text of a value. */
  public static String print(Json value) {
    StringWriter text = new StringWriter();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter layout =
        new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent);
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.setPrettyPrinter(layout);
      write(out, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  /**
   * Writes a value into a text that somebody else has begun.
   *
   * @throws IOException if the generator does
   */
  public static void write(JsonGenerator out, Json value) throws IOException {
    if (value instanceof Json.Members object) {
      out.writeStartObject();
      for (Json.Member member : object.members()) {
        out.writeFieldName(member.name());
        write(out, member.value());
      }
      out.writeEndObject();
    } else if (value instanceof Json.Elements list) {
      out.writeStartArray();
      for (Json element : list.elements()) {
        write(out, element);
      }
      out.writeEndArray();
    } else if (value instanceof Json.Text text) {
      out.writeString(text.value());
    } else if (value instanceof Json.Bool bool) {
      out.writeBoolean(bool.value());
    } else if (value instanceof Json.Num number) {
      out.writeNumber(number.digits());
    } else {
      out.writeNull();
    }
  }
}
