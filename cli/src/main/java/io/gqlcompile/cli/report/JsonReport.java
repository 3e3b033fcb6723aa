package io.gqlcompile.cli.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.gqlcompile.artifact.ArtifactSink;
import io.gqlcompile.budget.Budget;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.source.SourceLocation;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Prints the outcome of a run as one JSON object on one line.
 *
 * <p>Lines and columns count from 1, columns in UTF-16 code units as editors do; {@code endLine}
 * and {@code endColumn} point behind the last character. What has no place has {@code null} there.
 */
public final class JsonReport {
  /** Rises when a member changes its meaning or goes away; new members do not count. */
  private static final int VERSION = 1;

  private JsonReport() {}

  /**
   * Prints.
   *
   * @param stored what was done with the build; empty if nothing was written
   * @param budget what the build uses of each quota; empty if it is not asked for
   * @throws IOException if the stream does not take it
   */
  public static void print(
      OutputStream to,
      List<Diagnostic> diagnostics,
      Optional<ArtifactSink.Report> stored,
      Optional<Budget> budget)
      throws IOException {
    JsonFactory factory =
        JsonFactory.builder().disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES).build();
    try (JsonGenerator json = factory.createGenerator(to)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      json.writeArrayFieldStart("diagnostics");
      for (Diagnostic diagnostic : diagnostics) {
        write(json, diagnostic);
      }
      json.writeEndArray();
      writeSummary(json, Tally.of(diagnostics), stored);
      if (budget.isPresent()) {
        BudgetReport.write(json, budget.get());
      }
      json.writeEndObject();
      json.writeRaw('\n');
    }
  }

  private static void write(JsonGenerator json, Diagnostic diagnostic) throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", diagnostic.rule().id());
    json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
    writeText(
        json,
        "coordinate",
        diagnostic.coordinate().isNone() ? null : diagnostic.coordinate().toString());
    writePlace(json, diagnostic.location());
    json.writeStringField("message", diagnostic.message());
    writeText(json, "hint", diagnostic.hint().orElse(null));
    json.writeArrayFieldStart("related");
    for (Diagnostic.Related related : diagnostic.related()) {
      json.writeStartObject();
      writePlace(json, related.location());
      json.writeStringField("message", related.message());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("docs", diagnostic.rule().docsUrl());
    json.writeEndObject();
  }

  private static void writePlace(JsonGenerator json, SourceLocation at) throws IOException {
    if (!at.isKnown()) {
      for (String name : List.of("file", "line", "column", "endLine", "endColumn")) {
        json.writeNullField(name);
      }
      return;
    }
    int end = Math.min(at.offset() + at.length(), at.file().text().length());
    json.writeStringField("file", at.file().name());
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
    json.writeNumberField("endLine", at.file().line(end));
    json.writeNumberField("endColumn", at.file().column(end));
  }

  private static void writeText(JsonGenerator json, String name, String text) throws IOException {
    if (text == null) {
      json.writeNullField(name);
      return;
    }
    json.writeStringField(name, text);
  }

  private static void writeSummary(
      JsonGenerator json, Tally tally, Optional<ArtifactSink.Report> stored) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("errors", tally.errors());
    json.writeNumberField("dangers", tally.dangers());
    json.writeNumberField("warnings", tally.warnings());
    json.writeNumberField("notes", tally.notes());
    if (stored.isPresent()) {
      json.writeNumberField("written", stored.get().written().size());
      json.writeNumberField("unchanged", stored.get().unchanged());
      json.writeNumberField("removed", stored.get().removed().size());
    }
    json.writeEndObject();
  }
}
