package io.gqlcompile.codegen.cloudformation;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.stack.CfnValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The one writer of JSON: two spaces of indent, small values on one line, {@code \n} at the end.
 */
final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8).build();

  /** What the stack of a model with some relations and rules takes. */
  private static final int USUAL_BYTES = 40_000;

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

  /** What is written, in UTF-8. */
  static byte[] of(Content content) {
    ByteArrayOutputStream text = new ByteArrayOutputStream(USUAL_BYTES);
    Layout layout = new Layout();
    try (JsonGenerator generator = FACTORY.createGenerator(text, JsonEncoding.UTF8)) {
      generator.setPrettyPrinter(layout);
      content.write(new JsonText(generator, layout));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    text.write('\n');
    return text.toByteArray();
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
