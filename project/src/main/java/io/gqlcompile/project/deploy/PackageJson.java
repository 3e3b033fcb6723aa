package io.gqlcompile.project.deploy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;

/** {@code package.json}: what is in a package, for programs. */
final class PackageJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private PackageJson() {}

  static String print(Commands commands, DeployTarget target, Collection<PackagedFile> files) {
    StringWriter text = new StringWriter();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      json.writeStartObject();
      json.writeNumberField("version", 1);
      json.writeStringField("rootKey", target.rootKey());
      json.writeStringField("template", commands.template());
      strings(json, "capabilities", commands.capabilities());
      values(json, commands.parameters().values());
      strings(json, "openParameters", commands.parameters().open());
      files(json, files);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.append('\n').toString();
  }

  private static void strings(JsonGenerator json, String name, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private static void values(JsonGenerator json, Map<String, String> values) throws IOException {
    json.writeObjectFieldStart("parameters");
    for (Map.Entry<String, String> value : values.entrySet()) {
      json.writeStringField(value.getKey(), value.getValue());
    }
    json.writeEndObject();
  }

  private static void files(JsonGenerator json, Collection<PackagedFile> files) throws IOException {
    json.writeArrayFieldStart("files");
    for (PackagedFile file : files) {
      json.writeStartObject();
      json.writeStringField("path", file.source().path());
      json.writeStringField("key", file.key());
      json.writeStringField("sha256", file.sha256());
      json.writeNumberField("bytes", file.bytes());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A parameter as {@code --parameters} takes it, whatever characters its value has. */
  static String parameter(String name, String value) {
    return object(
        json -> {
          json.writeStringField("ParameterKey", name);
          json.writeStringField("ParameterValue", value);
        });
  }

  /** A parameter that keeps its value. */
  static String previous(String name) {
    return object(
        json -> {
          json.writeStringField("ParameterKey", name);
          json.writeBooleanField("UsePreviousValue", true);
        });
  }

  /** Writes members of an object. */
  private interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  private static String object(Members members) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
