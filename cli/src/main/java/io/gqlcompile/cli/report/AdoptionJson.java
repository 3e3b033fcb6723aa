package io.gqlcompile.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gqlcompile.adopt.Adoption;
import io.gqlcompile.adopt.Finding;
import io.gqlcompile.adopt.Place;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;

/** What a build does to the one that is deployed, as JSON of our own. */
public final class AdoptionJson {
  private static final int VERSION = 1;

  private AdoptionJson() {}

  /**
   * Prints one JSON object on one line.
   *
   * @param tables the names of tables by the names of models
   * @throws IOException if the stream does not take it
   */
  public static void print(OutputStream to, Adoption adoption, Map<String, String> tables)
      throws IOException {
    ChangeJson.print(to, json -> write(json, adoption, tables));
  }

  private static void write(JsonGenerator json, Adoption adoption, Map<String, String> tables)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    json.writeBooleanField("safe", adoption.isSafe());
    json.writeArrayFieldStart("findings");
    for (Finding finding : adoption.findings()) {
      write(json, finding);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("tables");
    for (Map.Entry<String, String> table : tables.entrySet()) {
      json.writeStringField(table.getKey(), table.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Finding finding) throws IOException {
    json.writeStartObject();
    json.writeStringField("effect", finding.effect().name());
    json.writeStringField("risk", finding.risk().name());
    json.writeStringField("type", finding.type());
    place(json, "before", finding.before());
    place(json, "after", finding.after());
    json.writeStringField("name", finding.name());
    json.writeStringField("reason", finding.reason());
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, String name, Optional<Place> place)
      throws IOException {
    if (place.isEmpty()) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    json.writeStringField("stack", place.get().stack());
    json.writeStringField("logicalId", place.get().logicalId());
    json.writeEndObject();
  }
}
