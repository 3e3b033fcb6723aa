package io.gqlcompile.project.policy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts statements into as few documents as a managed policy's quota allows. */
final class PolicyDocuments {
  /**
   * How many characters other than white space a managed policy takes. Source:
   * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
   */
  static final int MOST = 6144;

  private static final JsonFactory FACTORY = new JsonFactory();

  private PolicyDocuments() {}

  /** The documents, each as JSON. */
  static List<String> of(List<Statement> statements) {
    List<List<Statement>> documents = new ArrayList<>();
    for (Statement statement : statements) {
      for (Statement part : parts(statement)) {
        place(part, documents);
      }
    }
    return documents.stream().map(document -> print(document, true)).toList();
  }

  /** In the first document that has room for it. */
  private static void place(Statement statement, List<List<Statement>> documents) {
    for (List<Statement> document : documents) {
      List<Statement> longer = new ArrayList<>(document);
      longer.add(statement);
      if (size(longer) <= MOST) {
        document.add(statement);
        return;
      }
    }
    documents.add(new ArrayList<>(List.of(statement)));
  }

  /** A statement that is too long for a document becomes several, each for some resources. */
  private static List<Statement> parts(Statement statement) {
    if (size(List.of(statement)) <= MOST) {
      return List.of(statement);
    }
    List<Statement> parts = new ArrayList<>();
    List<String> some = new ArrayList<>();
    for (String resource : statement.resources()) {
      some.add(resource);
      boolean isFull = size(List.of(statement.on(statement.sid() + "00", some))) > MOST;
      if (isFull && some.size() > 1) {
        some.remove(some.size() - 1);
        parts.add(statement.on(statement.sid() + (parts.size() + 1), List.copyOf(some)));
        some.clear();
        some.add(resource);
      }
    }
    parts.add(statement.on(statement.sid() + (parts.size() + 1), List.copyOf(some)));
    return parts;
  }

  private static int size(List<Statement> statements) {
    return print(statements, false).length();
  }

  private static String print(List<Statement> statements, boolean isForPeople) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      if (isForPeople) {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        json.setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      }
      json.writeStartObject();
      json.writeStringField("Version", "2012-10-17");
      json.writeArrayFieldStart("Statement");
      for (Statement statement : statements) {
        write(json, statement);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return isForPeople ? text.append('\n').toString() : text.toString();
  }

  private static void write(JsonGenerator json, Statement statement) throws IOException {
    json.writeStartObject();
    json.writeStringField("Sid", statement.sid());
    json.writeStringField("Effect", "Allow");
    strings(json, "Action", statement.actions());
    strings(json, "Resource", statement.resources());
    if (!statement.conditions().isEmpty()) {
      json.writeObjectFieldStart("Condition");
      for (Map.Entry<String, List<String>> condition : statement.conditions().entrySet()) {
        String[] words = condition.getKey().split(" ");
        json.writeObjectFieldStart(words[0]);
        strings(json, words[1], condition.getValue());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static void strings(JsonGenerator json, String name, List<String> values)
      throws IOException {
    if (values.size() == 1) {
      json.writeStringField(name, values.get(0));
      return;
    }
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
