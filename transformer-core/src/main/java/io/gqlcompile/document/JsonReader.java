package io.gqlcompile.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads JSON into values that know their places. */
public final class JsonReader {
  private static final Pattern UNKNOWN_WORD = Pattern.compile("Unrecognized token '([^']*)'");

  private final SourceFile file;
  private final JsonParser parser;

  private JsonReader(SourceFile file, JsonParser parser) {
    this.file = file;
    this.parser = parser;
  }

  /**
   * Reads a whole file.
   *
   * @throws MalformedDocument if it is not JSON
   */
  public static Json parse(SourceFile file) throws MalformedDocument {
    try (JsonParser parser = new JsonFactory().createParser(file.text())) {
      return new JsonReader(file, parser).document();
    } catch (JsonProcessingException e) {
      throw new MalformedDocument(place(file, e), sentence(e));
    } catch (IOException e) {
      throw new MalformedDocument(new SourceLocation(file, 0, 0), e.getMessage());
    }
  }

  private Json document() throws IOException, MalformedDocument {
    if (parser.nextToken() == null) {
      throw new MalformedDocument(new SourceLocation(file, 0, 0), "The file is empty.");
    }
    Json value = value();
    if (parser.nextToken() != null) {
      throw new MalformedDocument(here(), "There is more after the end of the value.");
    }
    return value;
  }

  private Json value() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> members();
      case START_ARRAY -> elements();
      case VALUE_STRING -> text();
      case VALUE_TRUE -> new Json.Bool(here(), true);
      case VALUE_FALSE -> new Json.Bool(here(), false);
      case VALUE_NULL -> new Json.Null(here());
      default -> number();
    };
  }

  private Json text() throws IOException {
    String value = parser.getText();
    return new Json.Text(here(), value);
  }

  private Json number() throws IOException {
    String digits = parser.getText();
    SourceLocation start = here();
    return new Json.Num(new SourceLocation(file, start.offset(), digits.length()), digits);
  }

  private Json members() throws IOException {
    SourceLocation at = here();
    List<Json.Member> members = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      SourceLocation nameAt = here();
      parser.nextToken();
      members.add(new Json.Member(name, nameAt, value()));
    }
    return new Json.Members(at, members);
  }

  private Json elements() throws IOException {
    SourceLocation at = here();
    List<Json> elements = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value());
    }
    return new Json.Elements(at, elements);
  }

  /** The place of the current token: all of it if it is on one line by nature, else its start. */
  private SourceLocation here() {
    int start = offset(parser.currentTokenLocation());
    int length =
        switch (parser.currentToken()) {
          case FIELD_NAME, VALUE_STRING -> quotedLength(start);
          case VALUE_TRUE, VALUE_NULL -> 4;
          case VALUE_FALSE -> 5;
          default -> 1;
        };
    return new SourceLocation(file, start, Math.min(length, file.text().length() - start));
  }

  private int quotedLength(int start) {
    String text = file.text();
    int at = start + 1;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    return at + 1 - start;
  }

  private int offset(JsonLocation at) {
    return (int) Math.max(0, Math.min(at.getCharOffset(), file.text().length()));
  }

  private static SourceLocation place(SourceFile file, JsonProcessingException failure) {
    int end = file.text().length();
    if (failure instanceof JsonEOFException) {
      return new SourceLocation(file, end, 0);
    }
    JsonLocation at = failure.getLocation();
    int offset = at == null ? 0 : (int) Math.max(0, Math.min(at.getCharOffset(), end));
    Matcher word = UNKNOWN_WORD.matcher(failure.getOriginalMessage());
    // For a word the parser tells its end, for a character its place.
    if (word.lookingAt()
        && file.text().startsWith(word.group(1), offset - word.group(1).length())) {
      return new SourceLocation(file, offset - word.group(1).length(), word.group(1).length());
    }
    return new SourceLocation(file, offset, Math.min(1, end - offset));
  }

  private static String sentence(JsonProcessingException failure) {
    String message =
        failure.getOriginalMessage().split("\n| \\(start marker|: was expecting \\(")[0];
    return "This is not JSON: " + message + ".";
  }
}
