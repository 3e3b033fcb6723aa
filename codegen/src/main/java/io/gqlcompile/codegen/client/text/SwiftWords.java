package io.gqlcompile.codegen.client.text;

import io.gqlcompile.model.Directed;
import java.util.List;
import java.util.Optional;

/** Words of Swift that need back-ticks, and text in its literals. */
public final class SwiftWords {
  private static final List<String> KEYWORDS =
      List.of(
          ("_ Any Self as associatedtype break case catch class continue default defer deinit do"
                  + " else enum extension fallthrough false fileprivate for func guard if import in"
                  + " init inout internal is let nil open operator precedencegroup private protocol"
                  + " public repeat rethrows return self static struct subscript super switch throw"
                  + " throws true try typealias var where while Type Protocol async await actor some"
                  + " any")
              .split(" "));

  /** Types of Swift, Foundation and Amplify that generated code uses. */
  public static final List<String> TYPES =
      List.of(
          ("Any AnyObject Self Type Protocol String Int Double Bool Array Dictionary Optional Set"
                  + " Codable Decodable Encodable Hashable Equatable Data Decoder Encoder CodingKey"
                  + " CodingKeys Model List Temporal Embeddable EnumPersistable ModelKey ModelRegistry"
                  + " AmplifyModels AmplifyModelRegistration ModelIdentifiable ModelIdentifier"
                  + " ModelIdentifierFormat DefaultModelIdentifier UUID Amplify Foundation"
                  + " GraphQLOperation GraphQLNull GraphQLVariable Indirect Never Void Error")
              .split(" "));

  private SwiftWords() {}

  /** A name, in back-ticks if it is a keyword. */
  public static String name(String name) {
    return KEYWORDS.contains(name) ? "`" + name + "`" : name;
  }

  /** A string literal. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c == 0x7f) {
        out.append("\\u{").append(Integer.toHexString(c)).append('}');
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** A documentation comment, if there is something to say. */
  public static void comment(SourceText out, Directed part, Optional<String> description) {
    Documentation.withDeprecation(part, description)
        .ifPresent(text -> text.lines().forEach(line -> out.line(("/// " + line).stripTrailing())));
  }
}
