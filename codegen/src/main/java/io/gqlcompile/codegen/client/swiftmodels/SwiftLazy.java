package io.gqlcompile.codegen.client.swiftmodels;

import io.gqlcompile.codegen.client.data.Association;
import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.codegen.client.text.SwiftWords;
import java.util.List;
import java.util.Locale;

/**
 * What a model has if relations are read when they are needed: references, their accessors, coding,
 * and paths for selections. Amplify reads all models of an app so, or none.
 */
final class SwiftLazy {
  private final SourceText out;
  private final DataModel model;
  private final SwiftNames names;

  SwiftLazy(SourceText out, DataModel model, SwiftNames names) {
    this.out = out;
    this.model = model;
    this.names = names;
  }

  /** The stored reference. Amplify finds it by the underscore. */
  static String reference(DataField field) {
    return "_" + field.name();
  }

  private String type(DataField field) {
    return "LazyReference<" + names.type(field.typeName()) + ">";
  }

  void property(DataField field) {
    out.line("internal var " + reference(field) + ": " + type(field));
    String name = SwiftWords.name(field.name());
    out.open("public var " + name + ": " + names.property(field) + " {");
    out.open("get async throws {");
    String read = field.isRequired() ? ".require()" : ".get()";
    out.line("try await " + reference(field) + read).close("}").close("}");
  }

  void setter(DataField field) {
    String upper = field.name().substring(0, 1).toUpperCase(Locale.ROOT);
    String method = "set" + upper + field.name().substring(1);
    String initial = field.isRequired() ? "" : " = nil";
    String parameter = "_ newValue: " + names.property(field) + initial;
    out.blank().open("public mutating func " + method + "(" + parameter + ") {");
    out.line("self." + reference(field) + " = LazyReference(newValue)").close("}");
  }

  void coding(List<DataField> fields) {
    out.blank().open("public init(from decoder: Decoder) throws {");
    out.line("let values = try decoder.container(keyedBy: CodingKeys.self)");
    fields.forEach(this::decode);
    out.close("}").blank().open("public func encode(to encoder: Encoder) throws {");
    out.line("var values = encoder.container(keyedBy: CodingKeys.self)");
    for (DataField field : fields) {
      boolean isOne = SwiftRecursion.isOne(field);
      String value = isOne ? reference(field) : SwiftWords.name(field.name());
      String encode = isOne || isPlain(field) ? "encode" : "encodeIfPresent";
      out.line("try values." + encode + "(self." + value + ", forKey: " + key(field) + ")");
    }
    out.close("}");
  }

  private void decode(DataField field) {
    String key = "forKey: " + key(field) + ")";
    if (SwiftRecursion.isOne(field)) {
      String decoded = "try values.decodeIfPresent(" + type(field) + ".self, " + key;
      String none = " ?? LazyReference(identifiers: nil)";
      out.line("self." + reference(field) + " = " + decoded + none);
      return;
    }
    String property = names.property(field);
    String decode = isPlain(field) ? "decode(" : "decodeIfPresent(";
    String type = isPlain(field) ? property : property.substring(0, property.length() - 1);
    String name = SwiftWords.name(field.name());
    out.line("self." + name + " = try values." + decode + type + ".self, " + key);
  }

  private static boolean isPlain(DataField field) {
    return field.isRequired() && !field.is(Association.Kind.HAS_MANY);
  }

  private static String key(DataField field) {
    return "CodingKeys." + SwiftWords.name(field.name());
  }

  /** In the extension of the model: its root path. */
  void root() {
    String type = names.type(model.name());
    out.blank().line("public class Path: ModelPath<" + type + "> {}").blank();
    out.line("public static var rootPath: PropertyContainerPath? { Path() }");
  }

  /** An extension of paths. */
  void paths(List<DataField> fields) {
    String type = names.type(model.name());
    out.blank().open("extension ModelPath where ModelType == " + type + " {");
    for (DataField field : fields) {
      String text = SwiftWords.quoted(field.name());
      String name = SwiftWords.name(field.name());
      if (field.association().isPresent()) {
        String other = names.type(field.typeName());
        String many = field.is(Association.Kind.HAS_MANY) ? ", isCollection: true" : "";
        out.open("public var " + name + ": ModelPath<" + other + "> {");
        out.line(other + ".Path(name: " + text + many + ", parent: self)").close("}");
      } else if (field.kind() == DataField.Kind.SCALAR) {
        String scalar = names.base(field);
        out.open("public var " + name + ": FieldPath<" + scalar + "> {");
        out.line("self." + method(scalar) + "(" + text + ")").close("}");
      }
    }
    out.close("}");
  }

  private static String method(String scalar) {
    return switch (scalar) {
      case "Temporal.DateTime" -> "datetime";
      case "Temporal.Date" -> "date";
      case "Temporal.Time" -> "time";
      default -> scalar.toLowerCase(Locale.ROOT);
    };
  }
}
