package io.gqlcompile.codegen.cloudformation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** Lays JSON out: one entry a line, unless an object is written inline. */
final class Layout implements PrettyPrinter {
  private static final String SPACES = " ".repeat(120);

  private int inline;
  private boolean inlineNext;
  private int depth;

  /** Lays the object that is written next out on one line; {@link #endInline} must follow it. */
  void beginInline() {
    inlineNext = true;
  }

  /** Ends what the last open {@link #beginInline} began. */
  void endInline() {
    inline--;
  }

  @Override
  public void writeRootValueSeparator(JsonGenerator out) {}

  @Override
  public void writeStartObject(JsonGenerator out) throws IOException {
    out.writeRaw('{');
    depth++;
    if (inlineNext) {
      inline++;
      inlineNext = false;
    }
  }

  @Override
  public void writeEndObject(JsonGenerator out, int entries) throws IOException {
    depth--;
    if (entries > 0) {
      line(out);
    }
    out.writeRaw('}');
  }

  @Override
  public void writeObjectEntrySeparator(JsonGenerator out) throws IOException {
    separator(out);
  }

  @Override
  public void writeObjectFieldValueSeparator(JsonGenerator out) throws IOException {
    out.writeRaw(": ");
  }

  @Override
  public void writeStartArray(JsonGenerator out) throws IOException {
    out.writeRaw('[');
    depth++;
  }

  @Override
  public void writeEndArray(JsonGenerator out, int values) throws IOException {
    depth--;
    if (values > 0) {
      line(out);
    }
    out.writeRaw(']');
  }

  @Override
  public void writeArrayValueSeparator(JsonGenerator out) throws IOException {
    separator(out);
  }

  @Override
  public void beforeArrayValues(JsonGenerator out) throws IOException {
    line(out);
  }

  @Override
  public void beforeObjectEntries(JsonGenerator out) throws IOException {
    line(out);
  }

  private void separator(JsonGenerator out) throws IOException {
    out.writeRaw(',');
    if (inline > 0) {
      out.writeRaw(' ');
    } else {
      line(out);
    }
  }

  private void line(JsonGenerator out) throws IOException {
    if (inline == 0) {
      out.writeRaw('\n');
      out.writeRaw(SPACES, 0, Math.min(2 * depth, SPACES.length()));
    }
  }
}
