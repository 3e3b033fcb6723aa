package io.gqlcompile.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.source.SourceLocation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as a SARIF log with one run.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>
 */
public final class SarifLog {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** Raised when the same finding gets another fingerprint. */
  private static final String FINGERPRINT = "gqlCompileFinding/v1";

  private final JsonGenerator json;
  private final Path folder;
  private final List<RuleId> rules = new ArrayList<>();
  private final Map<String, Integer> told = new HashMap<>();

  private SarifLog(JsonGenerator json, Path folder) {
    this.json = json;
    this.folder = folder;
  }

  /**
   * Prints a SARIF log.
   *
   * @param folder where the command runs; files below it are named relative to it
   * @throws IOException if the stream does not take it
   */
  public static void print(OutputStream to, List<Annotation> findings, Path folder)
      throws IOException {
    ChangeJson.print(to, json -> new SarifLog(json, folder).log(findings));
  }

  private void log(List<Annotation> findings) throws IOException {
    findings.stream().map(Annotation::rule).distinct().forEach(rules::add);
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool();
    // Columns count as SourceLocation does.
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    for (Annotation finding : findings) {
      result(finding);
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
    String help = RuleTexts.of(rule);
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

  private void result(Annotation finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
    json.writeStringField("level", finding.level());
    message("message", finding.text());
    List<Diagnostic.Related> places = new ArrayList<>(finding.related());
    if (finding.location().isKnown()) {
      places.add(0, new Diagnostic.Related(finding.location(), ""));
    }
    if (!places.isEmpty()) {
      json.writeArrayFieldStart("locations");
      location(places.get(0).location(), finding, "");
      json.writeEndArray();
    }
    if (places.size() > 1) {
      json.writeArrayFieldStart("relatedLocations");
      for (Diagnostic.Related related : places.subList(1, places.size())) {
        location(related.location(), finding, related.message());
      }
      json.writeEndArray();
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, fingerprint(finding));
    json.writeEndObject();
    properties(finding);
    json.writeEndObject();
  }

  /** The same in the next run, wherever the lines went. */
  private String fingerprint(Annotation finding) {
    int number = told.merge(finding.key(), 1, Integer::sum);
    return number == 1 ? finding.key() : finding.key() + "|" + number;
  }

  private void properties(Annotation finding) throws IOException {
    if (finding.properties().isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("properties");
    for (Map.Entry<String, String> property : finding.properties().entrySet()) {
      json.writeStringField(property.getKey(), property.getValue());
    }
    json.writeEndObject();
  }

  private void location(SourceLocation at, Annotation finding, String words) throws IOException {
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
    if (!finding.coordinate().isNone()) {
      json.writeArrayFieldStart("logicalLocations");
      json.writeStartObject();
      json.writeStringField("fullyQualifiedName", finding.coordinate().toString());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
