package io.gqlcompile.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.source.SourceLocation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Changes as a SARIF log with one run.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class ChangeSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Raised when the same finding gets another fingerprint. */
  private static final String FINGERPRINT = "gqlCompileChange/v1";

  private final JsonGenerator json;
  private final Path folder;
  private final List<RuleId> rules = new ArrayList<>();
  private final Map<String, Integer> told = new HashMap<>();

  private ChangeSarif(JsonGenerator json, Path folder) {
    this.json = json;
    this.folder = folder;
  }

  /**
   * Prints a SARIF log.
   *
   * @param folder where the command runs; files below it are named relative to it
   * @throws IOException if the stream does not take it
   */
  public static void print(OutputStream to, ChangeSet changes, Path folder) throws IOException {
    ChangeJson.print(to, json -> new ChangeSarif(json, folder).log(changes));
  }

  private void log(ChangeSet changes) throws IOException {
    changes.changes().stream().map(Change::rule).distinct().forEach(rules::add);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    // Columns count as SourceLocation does.
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Change change : changes.changes()) {
      result(change);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool() throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "gql-compile");
    json.writeStringField("informationUri", "https://gql-compile.dev");
    json.writeArrayFieldStart("rules");
    for (RuleId rule : rules) {
      rule(rule);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(RuleId rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    json.writeStringField("name", rule.id());
    json.writeStringField("helpUri", rule.docsUrl());
    String help = ChangeRuleTexts.of(rule);
    if (!help.isEmpty()) {
      int end = help.indexOf(". ");
      message("shortDescription", end < 0 ? help : help.substring(0, end + 1));
      message("fullDescription", help);
      message("help", help + " See " + rule.docsUrl());
    }
    json.writeEndObject();
  }

  private void message(String name, String text) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void result(Change change) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", change.rule().id());
    json.writeNumberField("ruleIndex", rules.indexOf(change.rule()));
    json.writeStringField("level", ChangeJson.level(change));
    message("message", change.impact().words() + ": " + ChangeJson.text(change));
    SourceLocation at = change.after().isKnown() ? change.after() : change.before();
    if (at.isKnown()) {
      json.writeArrayFieldStart("locations");
      location(at, change, "");
      json.writeEndArray();
    }
    boolean both = change.before().isKnown() && change.after().isKnown();
    if (both) {
      json.writeArrayFieldStart("relatedLocations");
      location(change.before(), change, "before");
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, fingerprint(change));
    json.writeEndObject();
    properties(change);
    json.writeEndObject();
  }

  /** The same in the next run, wherever the lines went. */
  private String fingerprint(Change change) {
    String own = change.key() + "|" + change.subject();
    int number = told.merge(own, 1, Integer::sum);
    return number == 1 ? own : own + "|" + number;
  }

  private void properties(Change change) throws IOException {
    Impact impact = change.impact();
    json.writeObjectFieldStart("properties");
    json.writeStringField("impact", impact.name());
    json.writeStringField("coordinate", change.coordinate().toString());
    json.writeStringField("subject", change.subject());
    if (impact.needsConsent()) {
      json.writeStringField("allow", change.key());
    }
    json.writeEndObject();
  }

  private void location(SourceLocation at, Change change, String words) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", FileNames.uri(at.file().name(), folder));
    json.writeEndObject();
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", at.line());
    json.writeNumberField("startColumn", at.column());
    json.writeEndObject();
    json.writeEndObject();
    if (!words.isEmpty()) {
      message("message", words);
    }
    if (!change.coordinate().isNone()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", change.coordinate().toString());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
