package io.gqlcompile.project;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.gqlcompile.settings.SettingDef;
import io.gqlcompile.settings.SettingsCatalog;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The JSON schema of {@code gql-compile.yaml}, for editors. */
public final class SettingsSchema {
  private final JsonGenerator out;

  private SettingsSchema(JsonGenerator out) {
    this.out = out;
  }

  /** The schema, in draft 7; ends with a line feed. */
  public static String print() {
    StringWriter text = new StringWriter();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
      out.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indent));
      new SettingsSchema(out).root();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private void root() throws IOException {
    List<SettingDef> keys = new ArrayList<>(SettingsCatalog.project());
    keys.addAll(SettingsCatalog.settings());
    out.writeStartObject();
    out.writeStringField("$schema", "http://json-schema.org/draft-07/schema#");
    out.writeStringField("title", "gql-compile.yaml");
    members(keys);
    out.writeEndObject();
  }

  private void members(List<SettingDef> keys) throws IOException {
    out.writeStringField("type", "object");
    out.writeObjectFieldStart("properties");
    for (SettingDef key : keys) {
      out.writeObjectFieldStart(key.name());
      out.writeStringField("description", key.meaning());
      value(key);
      out.writeEndObject();
    }
    out.writeEndObject();
    out.writeBooleanField("additionalProperties", false);
  }

  private void value(SettingDef key) throws IOException {
    switch (key.kind()) {
      case FLAG -> {
        out.writeStringField("type", "boolean");
        out.writeBooleanField("default", key.otherwise().equals("true"));
      }
      case TEXT -> text();
      case CHOICE -> choice(key);
      case CHOICES -> {
        out.writeStringField("type", "array");
        out.writeObjectFieldStart("items");
        choice(key);
        out.writeEndObject();
      }
      case TEXTS -> list(this::text);
      case OBJECTS -> list(() -> members(key.members()));
      case NUMBER -> {
        out.writeStringField("type", "integer");
        out.writeNumberField("minimum", 0);
      }
      case PATHS -> {
        out.writeArrayFieldStart("type");
        out.writeString("string");
        out.writeString("array");
        out.writeEndArray();
        out.writeObjectFieldStart("items");
        text();
        out.writeEndObject();
      }
      case OBJECT -> members(key.members());
      case BY_NAME -> byName(() -> members(key.members()));
      case TEXT_BY_NAME -> byName(this::text);
      case ANY_BY_NAME -> out.writeStringField("type", "object");
    }
  }

  private void list(Content entry) throws IOException {
    out.writeStringField("type", "array");
    out.writeObjectFieldStart("items");
    entry.write();
    out.writeEndObject();
  }

  private void text() throws IOException {
    out.writeStringField("type", "string");
    out.writeNumberField("minLength", 1);
  }

  private void choice(SettingDef key) throws IOException {
    out.writeArrayFieldStart("enum");
    for (String value : key.values()) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  private interface Content {
    void write() throws IOException;
  }

  private void byName(Content content) throws IOException {
    out.writeStringField("type", "object");
    out.writeObjectFieldStart("additionalProperties");
    content.write();
    out.writeEndObject();
  }
}
