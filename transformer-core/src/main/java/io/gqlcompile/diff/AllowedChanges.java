package io.gqlcompile.diff;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The file {@value #NAME} of a build: which changes that destroy or hide data somebody agreed to,
 * in this build and in those that it follows. Builds without such changes have no such file.
 *
 * @param entries in the order in which they were allowed
 */
public record AllowedChanges(List<Entry> entries) {
  /** The path of the file below the build. */
  public static final String NAME = "allowed-changes.json";

  /** Nothing was ever allowed. */
  public static final AllowedChanges NONE = new AllowedChanges(List.of());

  private static final JsonFactory FACTORY = new JsonFactory();

  /**
   * One of them.
   *
   * @param change rule and coordinate
   * @param impact what it does
   * @param message what it is
   * @param reason why it was allowed; empty if nobody said
   */
  public record Entry(String change, String impact, String message, String reason) {}

  /** Keeps its own copy. */
  public AllowedChanges {
    entries = List.copyOf(entries);
  }

  /** The same with more; what is known already is not added again. */
  public AllowedChanges and(List<Consents.Allowed> more) {
    Set<Entry> all = new LinkedHashSet<>(entries);
    for (Consents.Allowed allowed : more) {
      Change change = allowed.change();
      all.add(
          new Entry(
              change.key(), change.impact().name(), change.message(), allowed.reason().orElse("")));
    }
    return new AllowedChanges(List.copyOf(all));
  }

  /** The text of the file. */
  public String print() {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartArray();
      for (Entry entry : entries) {
        json.writeStartObject();
        json.writeStringField("change", entry.change());
        json.writeStringField("impact", entry.impact());
        json.writeStringField("message", entry.message());
        json.writeStringField("reason", entry.reason());
        json.writeEndObject();
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new IllegalStateException("a string writer cannot fail", e);
    }
    return text.append('\n').toString();
  }

  /**
   * Reads what {@link #print} wrote.
   *
   * @throws IOException if the text is no JSON
   */
  public static AllowedChanges read(String text) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (JsonParser json = FACTORY.createParser(text)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.START_OBJECT) {
        entries.add(entry(json));
      }
    }
    return new AllowedChanges(entries);
  }

  private static Entry entry(JsonParser json) throws IOException {
    String[] parts = {"", "", "", ""};
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      int part = List.of("change", "impact", "message", "reason").indexOf(json.currentName());
      String value = json.nextTextValue();
      if (part >= 0 && value != null) {
        parts[part] = value;
      }
    }
    return new Entry(parts[0], parts[1], parts[2], parts[3]);
  }
}
