package io.gqlcompile.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.diff.Consents;
import io.gqlcompile.source.SourceLocation;
import java.io.IOException;
import java.io.OutputStream;

/** Changes for programs, as JSON of our own. */
public final class ChangeJson {
  private static final int VERSION = 1;
  private final JsonGenerator json;

  private ChangeJson(JsonGenerator json) {
    this.json = json;
  }

  /** What writes one value. */
  interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  /** Writes one line. */
  static void print(OutputStream to, Body body) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();
    try (JsonGenerator json = factory.createGenerator(to)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      body.write(json);
      json.writeRaw('\n');
    }
  }

  /**
   * Prints one JSON object on one line.
   *
   * @throws IOException if the stream does not take it
   */
  public static void json(OutputStream to, ChangeSet changes, Consents.Verdict verdict)
      throws IOException {
    print(to, json -> new ChangeJson(json).writeAll(changes, verdict));
  }

  private void writeAll(ChangeSet changes, Consents.Verdict verdict) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeArrayFieldStart("changes");
    for (Change change : changes.changes()) {
      write(change, verdict.refused().contains(change));
    }
    json.writeEndArray();
    json.writeBooleanField("refused", verdict.isRefused());
    json.writeEndObject();
  }

  private void write(Change change, boolean refused) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", change.rule().id());
    json.writeStringField("impact", change.impact().name());
    json.writeStringField("coordinate", change.coordinate().toString());
    place("before", change.before());
    place("after", change.after());
    json.writeStringField("subject", change.subject());
    json.writeStringField("message", change.message());
    if (change.lost().isPresent()) {
      json.writeStringField("lost", change.lost().get());
    }
    if (change.hint().isPresent()) {
      json.writeStringField("hint", change.hint().get());
    }
    json.writeBooleanField("refused", refused);
    json.writeStringField("docs", change.rule().docsUrl());
    json.writeEndObject();
  }

  private void place(String name, SourceLocation at) throws IOException {
    if (!at.isKnown()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("file", at.file().name());
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
    json.writeEndObject();
  }

  static String level(Change change) {
    return switch (change.impact().severity()) {
      case NOTE -> "note";
      case WARNING -> "warning";
      case DANGER, ERROR -> "error";
    };
  }

  static String text(Change change) {
    return change.message()
        + change.lost().map(lost -> "; lost: " + lost).orElse("")
        + change.hint().map(hint -> "; hint: " + hint).orElse("");
  }
}
