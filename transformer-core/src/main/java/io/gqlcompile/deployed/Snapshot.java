package io.gqlcompile.deployed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.settings.SettingsReader;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * What an API was compiled from, as the file {@value #NAME} of a build.
 *
 * @param sources the schema; its files have names relative to the folder that they share, and bare
 *     names where they share none
 * @param settings what was set beside it, as far as a comparison needs it: who may do what,
 *     versions, where resources stand. What users wrote beside the schema is in the templates only
 */
public record Snapshot(List<SourceFile> sources, Settings settings) {
  /** The path of the file below a build. */
  public static final String NAME = "snapshot.json";

  private static final int VERSION = 1;
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Keeps its own copy. */
  public Snapshot {
    sources = List.copyOf(sources);
  }

  /** The text of the file. */
  public String print() {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
      json.writeStartObject();
      json.writeNumberField("version", VERSION);
      SnapshotSettings.write(json, settings);
      writeSources(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("a string writer cannot fail", e);
    }
    return text.append('\n').toString();
  }

  private void writeSources(JsonGenerator json) throws IOException {
    Iterator<String> names = SourceNames.of(sources).iterator();
    json.writeArrayFieldStart("sources");
    for (SourceFile source : sources) {
      json.writeStartObject();
      json.writeStringField("name", names.next());
      json.writeStringField("text", source.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * Reads what {@link #print} wrote.
   *
   * @throws IOException if the text is anything else; the message says where
   */
  public static Snapshot read(String text) throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    String settings = "{}";
    try (JsonParser json = FACTORY.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("a snapshot is a JSON object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        switch (name) {
          case "settings" -> settings = copy(json);
          case "sources" -> readSources(json, sources);
          default -> json.skipChildren();
        }
      }
    }
    SourceFile file = new SourceFile(NAME, settings);
    return new Snapshot(sources, SettingsReader.read(file, Settings.DEFAULT).settings());
  }

  private static String copy(JsonParser json) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = FACTORY.createGenerator(text)) {
      copy.copyCurrentStructure(json);
    }
    return text.toString();
  }

  private static void readSources(JsonParser json, List<SourceFile> into) throws IOException {
    while (json.nextToken() == JsonToken.START_OBJECT) {
      String name = "";
      String text = "";
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        boolean isName = json.currentName().equals("name");
        json.nextToken();
        if (isName) {
          name = json.getText();
        } else {
          text = json.getText();
        }
      }
      into.add(new SourceFile(name, text));
    }
  }
}
