package io.gqlcompile.codegen.cloudformation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.stack.CfnValue;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The one writer of JSON: two spaces of indent, small values on one line, {@code \n} at the end.
 */
final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;
  private final Layout layout;

  private JsonText(JsonGenerator out, Layout layout) {
    this.out = out;
    this.layout = layout;
  }

  /** Something that writes; it may throw what the writer throws. */
  interface Content {
    void write(JsonText json) throws IOException;
  }

  static String of(Content content) {
    StringWriter text = new StringWriter(8192);
    Layout layout = new Layout();
    try (JsonGenerator generator = FACTORY.createGenerator(text)) {
      generator.setPrettyPrinter(layout);
      content.write(new JsonText(generator, layout));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  void begin() throws IOException {
    out.writeStartObject();
  }

  void end() throws IOException {
    out.writeEndObject();
  }

  void beginList() throws IOException {
    out.writeStartArray();
  }

  void endList() throws IOException {
    out.writeEndArray();
  }

  void name(String name) throws IOException {
    out.writeFieldName(name);
  }

  void text(String value) throws IOException {
    out.writeString(value);
  }

  void field(String name, String value) throws IOException {
    out.writeStringField(name, value);
  }

  /** Writes a string, a number or a boolean. */
  void scalar(CfnValue value) throws IOException {
    if (value instanceof CfnValue.Num number) {
      out.writeNumber(number.value());
    } else if (value instanceof CfnValue.Bool flag) {
      out.writeBoolean(flag.value());
    } else {
      out.writeString(((CfnValue.Text) value).value());
    }
  }

  /** Writes what was read. */
  void value(Json value) throws IOException {
    JsonWriter.write(out, value);
  }

  /** Writes an object on one line, for example a {@code Ref}. */
  void inline(Content content) throws IOException {
    layout.beginInline();
    content.write(this);
    layout.endInline();
  }
}
