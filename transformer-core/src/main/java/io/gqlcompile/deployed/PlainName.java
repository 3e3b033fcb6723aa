package io.gqlcompile.deployed;

import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonReader;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value of a template as one text, whichever functions it is put together with: {@code
 * Post-${GraphQLAPI.ApiId}-${env}}. An API of Amplify has an environment, so conditions on that are
 * taken for true.
 */
public final class PlainName {
  private static final String HAS_ENVIRONMENT = "HasEnvironmentParameter";

  private PlainName() {}

  /**
   * The text.
   *
   * @param json compact JSON; empty for nothing
   * @return empty for nothing
   */
  public static String of(String json) {
    if (json.isEmpty()) {
      return "";
    }
    try {
      return text(JsonReader.parse(new SourceFile("", json)));
    } catch (MalformedDocument e) {
      return json;
    }
  }

  private static String text(Json value) {
    if (value instanceof Json.Text text) {
      return text.value();
    }
    if (value instanceof Json.Members members && members.members().size() == 1) {
      Json.Member member = members.members().get(0);
      return function(member.name(), member.value()).orElseGet(() -> compact(value));
    }
    return compact(value);
  }

  private static Optional<String> function(String name, Json argument) {
    List<Json> parts = argument instanceof Json.Elements list ? list.elements() : List.of(argument);
    return switch (name) {
      case "Ref" ->
          Optional.of(text(argument).equals("AWS::NoValue") ? "" : "${" + text(argument) + "}");
      case "Fn::GetAtt" -> Optional.of("${" + String.join(".", texts(parts)) + "}");
      case "Fn::Join" -> parts.size() == 2 ? join(parts) : Optional.empty();
      case "Fn::If" -> parts.size() == 3 ? Optional.of(choice(parts)) : Optional.empty();
      case "Fn::ImportValue" -> Optional.of("${import " + text(argument) + "}");
      default -> Optional.empty();
    };
  }

  private static Optional<String> join(List<Json> parts) {
    return parts.get(1) instanceof Json.Elements list
        ? Optional.of(String.join(text(parts.get(0)), texts(list.elements())))
        : Optional.empty();
  }

  private static String choice(List<Json> parts) {
    String condition = text(parts.get(0));
    return condition.equals(HAS_ENVIRONMENT)
        ? text(parts.get(1))
        : "if(" + String.join(",", texts(parts)) + ")";
  }

  private static List<String> texts(List<Json> values) {
    List<String> texts = new ArrayList<>();
    values.forEach(value -> texts.add(text(value)));
    return texts;
  }

  private static String compact(Json value) {
    return JsonWriter.print(value).replaceAll("\\s+", " ").strip();
  }
}
