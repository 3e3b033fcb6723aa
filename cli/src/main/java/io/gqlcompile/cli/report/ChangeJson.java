package io.gqlcompile.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.diff.Consents;
import io.gqlcompile.source.SourceLocation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Changes for programs: JSON of our own, and SARIF 2.1.0. */
public final class ChangeJson {
  private static final int VERSION = 1;
  private static final String SARIF_SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;

  private ChangeJson(JsonGenerator json) {
    this.json = json;
  }

  private interface Body {
    void write(ChangeJson to) throws IOException;
  }

  private static void print(OutputStream to, Body body) throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();
    try (JsonGenerator json = factory.createGenerator(to)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      body.write(new ChangeJson(json));
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
    print(to, writer -> writer.writeAll(changes, verdict));
  }

  /**
   * Prints a SARIF log with one run.
   *
   * @throws IOException if the stream does not take it
   */
  public static void sarif(OutputStream to, ChangeSet changes) throws IOException {
    print(to, writer -> writer.writeLog(changes));
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

  private void writeLog(ChangeSet changes) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SARIF_SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    writeTool(changes);
    // Columns count as SourceLocation does.
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Change change : changes.changes()) {
      writeResult(change);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeTool(ChangeSet changes) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "gql-compile");
    json.writeStringField("informationUri", "https://gql-compile.dev");
    json.writeArrayFieldStart("rules");
    Set<String> told = new LinkedHashSet<>();
    for (Change change : changes.changes()) {
      if (told.add(change.rule().id())) {
        json.writeStartObject();
        json.writeStringField("id", change.rule().id());
        json.writeStringField("helpUri", change.rule().docsUrl());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeResult(Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", change.rule().id());
    json.writeStringField("level", level(change));
    json.writeObjectFieldStart("message");
    json.writeStringField("text", text(change));
    json.writeEndObject();
    SourceLocation at = change.after().isKnown() ? change.after() : change.before();
    if (at.isKnown()) {
      json.writeArrayFieldStart("locations");
      location(at);
      json.writeEndArray();
    }
    boolean both = change.before().isKnown() && change.after().isKnown();
    if (both) {
      json.writeArrayFieldStart("relatedLocations");
      location(change.before());
      json.writeEndArray();
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("impact", change.impact().name());
    json.writeStringField("coordinate", change.coordinate().toString());
    json.writeEndObject();
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

  private void location(SourceLocation at) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(at.file().name()));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", at.line());
    json.writeNumberField("startColumn", at.column());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Characters that a relative reference cannot have are escaped (RFC 3986, sections 2.1, 4.2). */
  private static String uri(String name) {
    StringBuilder uri = new StringBuilder();
    for (byte b : name.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
      boolean plain =
          b >= 'a' && b <= 'z'
              || b >= 'A' && b <= 'Z'
              || b >= '0' && b <= '9'
              || "-._~/".indexOf(b) >= 0;
      uri.append(plain ? Character.toString(b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    return uri.toString();
  }
}
