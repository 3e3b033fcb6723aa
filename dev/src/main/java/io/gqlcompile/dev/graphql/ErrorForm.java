package io.gqlcompile.dev.graphql;

import graphql.GraphQLError;
import graphql.execution.NonNullableFieldWasNullError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form that AppSync gives to errors in a response. */
public final class ErrorForm {
  /** What graphql-java says of a null where none may be: the type, and the type it is in. */
  private static final Pattern NULL =
      Pattern.compile("The non-nullable type is '(.*)' within parent type '(.*)'", Pattern.DOTALL);

  /** What graphql-java puts before the description of an invalid document. */
  private static final Pattern INVALID =
      Pattern.compile("Validation error \\(([A-Za-z]+)(?:@\\[(.*?)\\])?\\) : (.*)", Pattern.DOTALL);

  private ErrorForm() {}

  /** A single error that has no place in a document. */
  public static Map<String, Object> plain(String type, String message) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("errorType", type);
    error.put("message", message);
    return error;
  }

  /** A response that is an error and nothing else. */
  public static Map<String, Object> response(String type, String message) {
    List<Object> errors = new ArrayList<>();
    errors.add(plain(type, message));
    Map<String, Object> response = new LinkedHashMap<>();
    response.put("errors", errors);
    return response;
  }

  static List<Object> all(List<? extends GraphQLError> errors) {
    List<Object> all = new ArrayList<>();
    errors.forEach(error -> all.add(of(error)));
    return all;
  }

  static Map<String, Object> of(GraphQLError error) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("path", error.getPath());
    if (error instanceof FieldFault fault) {
      map.put("data", fault.error().data());
      map.put("errorType", fault.error().type());
      map.put("errorInfo", fault.error().errorInfo());
    }
    map.put("locations", error instanceof NonNullableFieldWasNullError ? null : locations(error));
    map.put("message", message(error));
    return map;
  }

  private static String message(GraphQLError error) {
    String message = String.valueOf(error.getMessage());
    if (error instanceof FieldFault) {
      return error.getMessage();
    }
    if (error instanceof NonNullableFieldWasNullError) {
      Matcher found = NULL.matcher(message);
      return found.find()
          ? "Cannot return null for non-nullable type: '"
              + found.group(1)
              + "' within parent '"
              + found.group(2)
              + "' ("
              + path(error.getPath())
              + ")"
          : message;
    }
    Matcher invalid = INVALID.matcher(message);
    if (error instanceof ValidationError && invalid.matches()) {
      String at = invalid.group(2) == null ? "" : " @ '" + invalid.group(2) + "'";
      return "Validation error of type " + invalid.group(1) + ": " + invalid.group(3) + at;
    }
    return message;
  }

  private static String path(List<Object> path) {
    StringBuilder text = new StringBuilder();
    for (Object step : path == null ? List.of() : path) {
      text.append(step instanceof Integer ? "[" + step + "]" : "/" + step);
    }
    return text.toString();
  }

  private static List<Object> locations(GraphQLError error) {
    if (error.getLocations() == null || error.getLocations().isEmpty()) {
      return null;
    }
    List<Object> locations = new ArrayList<>();
    for (SourceLocation location : error.getLocations()) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put("line", location.getLine());
      map.put("column", location.getColumn());
      map.put("sourceName", null);
      locations.add(map);
    }
    return locations;
  }
}
