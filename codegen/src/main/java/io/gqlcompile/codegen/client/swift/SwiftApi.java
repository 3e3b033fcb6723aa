package io.gqlcompile.codegen.client.swift;

import io.gqlcompile.codegen.client.operation.DocumentPrinter;
import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.operation.SelectedField;
import io.gqlcompile.codegen.client.operation.SelectionSet;
import io.gqlcompile.codegen.client.operation.TypeCase;
import io.gqlcompile.codegen.client.script.UsedTypes;
import io.gqlcompile.codegen.client.text.Cases;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.codegen.client.text.SwiftWords;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Types for Swift. Selections are structs, shared by all operations that select the same; a union
 * is an enum. In an input, {@code .none} is not sent and {@code .some(nil)} is sent as null.
 */
final class SwiftApi {
  private static final String HEAD =
      """
      //  This file was automatically generated and should not be edited.
      import Foundation

      public protocol GraphQLOperation {
        associatedtype Data: Decodable
        static var document: String { get }
        static var rootField: String { get }
      }

      /// Keeps a value elsewhere, so that a type can be part of itself.
      @propertyWrapper
      public struct Indirect<Value> {
        private var box: [Value]

        public init(wrappedValue: Value) {
          box = [wrappedValue]
        }

        public var wrappedValue: Value {
          get { box[0] }
          set { box = [newValue] }
        }
      }

      """;

  private final SourceText out = new SourceText("  ");
  private final Operations operations;
  private final boolean fragments;
  private final FreeNames names;
  private final List<TypeDef> used;
  private final Set<String> declared = new HashSet<>();
  private final InputRecursion recursion;

  SwiftApi(SchemaModel schema, Operations operations, boolean fragments) {
    this.operations = operations;
    this.fragments = fragments;
    this.names = FreeNames.without(SwiftWords.TYPES);
    this.used =
        UsedTypes.of(schema, operations).stream()
            .filter(type -> type instanceof EnumDef || type instanceof InputDef)
            .toList();
    this.recursion = new InputRecursion(used);
    used.forEach(type -> declared.add(type.name()));
    used.forEach(type -> type(type.name()));
  }

  private String type(String name) {
    return names.of("type", SwiftWords.name(name).equals(name) ? name : name + "_");
  }

  private String selection(SelectionSet set) {
    return names.of("selection", set.fragmentName());
  }

  String print() {
    out.raw(HEAD);
    for (TypeDef type : used) {
      SwiftWords.comment(out, type, type.description());
      if (type instanceof EnumDef e) {
        enumeration(e);
      } else if (type instanceof InputDef input) {
        out.open("public struct " + type(type.name()) + ": Encodable {");
        variables(input.fields(), FreeNames.without(List.of("self")));
        out.close("}").blank();
      }
    }
    operations.selections().forEach(this::declare);
    operations.all().forEach(this::declare);
    return out.toString();
  }

  private void enumeration(EnumDef type) {
    out.open("public enum " + type(type.name()) + ": String, Codable {");
    FreeNames cases = FreeNames.without(List.of("rawValue", "unknownValue"));
    for (EnumValueDef value : type.values()) {
      String name = cases.take(Cases.camel(value.name()));
      String raw = " = " + SwiftWords.quoted(value.name());
      SwiftWords.comment(out, value, value.description());
      out.line("case " + SwiftWords.name(name) + raw);
    }
    out.line("case unknownValue = \"\"").blank();
    out.open("public init(from decoder: Decoder) throws {");
    out.line("let value = try decoder.singleValueContainer().decode(String.self)");
    out.line("self = Self(rawValue: value) ?? .unknownValue").close("}").close("}").blank();
  }

  private void variables(List<InputValueDef> values, FreeNames free) {
    List<String> parameters = new ArrayList<>();
    for (InputValueDef value : values) {
      String name = SwiftWords.name(free.of("value", value.name()));
      boolean isOptional = Operation.isOptional(value);
      String type = input(value.type()) + (isOptional ? "?" : "");
      String held = recursion.isRecursive(value.type()) ? "@Indirect public var " : "public var ";
      SwiftWords.comment(out, value, value.description());
      out.line(held + name + ": " + type);
      parameters.add(name + ": " + type + (isOptional ? " = nil" : ""));
    }
    out.blank().open("public init(" + String.join(", ", parameters) + ") {");
    for (InputValueDef value : values) {
      String name = SwiftWords.name(free.of("value", value.name()));
      out.line("self." + name + " = " + name);
    }
    out.close("}");
    if (!values.isEmpty()) {
      encoding(values, free);
    }
  }

  /** Not the one that the compiler makes: it would not tell null from nothing. */
  private void encoding(List<InputValueDef> values, FreeNames free) {
    out.blank();
    out.open("enum CodingKeys: String, CodingKey {");
    for (InputValueDef value : values) {
      String name = SwiftWords.name(free.of("value", value.name()));
      out.line("case " + name + " = " + SwiftWords.quoted(value.name()));
    }
    out.close("}").blank();
    out.open("public func encode(to encoder: Encoder) throws {");
    out.line("var container = encoder.container(keyedBy: CodingKeys.self)");
    for (InputValueDef value : values) {
      String name = SwiftWords.name(free.of("value", value.name()));
      String key = ", forKey: ." + name + ")";
      if (Operation.isOptional(value)) {
        String encode = "try container.encode(value" + key;
        out.line("if let value = self." + name + " { " + encode + " }");
      } else {
        out.line("try container.encode(self." + name + key);
      }
    }
    out.close("}");
  }

  private String input(TypeRef type) {
    return around(type, base(type.baseName()));
  }

  private String base(String name) {
    return switch (name) {
      case "Int", "AWSTimestamp" -> "Int";
      case "Float" -> "Double";
      case "Boolean" -> "Bool";
      default -> declared.contains(name) ? type(name) : "String";
    };
  }

  private static String around(TypeRef type, String base) {
    if (type instanceof TypeRef.NonNull n) {
      return core(n.of(), base);
    }
    return core(type, base) + "?";
  }

  private static String core(TypeRef type, String base) {
    return type instanceof TypeRef.ListOf l ? "[" + around(l.of(), base) + "]" : base;
  }

  /** A struct cannot hold itself, but each of these holds only selections of less depth. */
  private void declare(SelectionSet set) {
    if (!set.isAbstract()) {
      out.open("public struct " + selection(set) + ": Decodable {");
      properties(set.fields());
      out.close("}").blank();
      return;
    }
    out.open("public enum " + selection(set) + ": Decodable {");
    FreeNames cases = FreeNames.without(List.of("unknownType"));
    FreeNames structs = FreeNames.without(SwiftWords.TYPES);
    for (TypeCase typeCase : set.cases()) {
      String struct = structs.of("case", "As" + typeCase.type().name());
      out.line("case " + swiftCase(cases, typeCase) + "(" + struct + ")");
    }
    out.line("case unknownType(String)").blank();
    for (TypeCase typeCase : set.cases()) {
      out.open(
          "public struct " + structs.of("case", "As" + typeCase.type().name()) + ": Decodable {");
      properties(set.fieldsOf(typeCase));
      out.close("}").blank();
    }
    out.open("private enum TypeKeys: String, CodingKey {").line("case typename = \"__typename\"");
    out.close("}").blank();
    out.open("public init(from decoder: Decoder) throws {");
    out.line("let container = try decoder.container(keyedBy: TypeKeys.self)");
    out.line("let typename = try container.decode(String.self, forKey: .typename)");
    out.line("switch typename {");
    for (TypeCase typeCase : set.cases()) {
      String struct = structs.of("case", "As" + typeCase.type().name());
      out.line("case " + SwiftWords.quoted(typeCase.type().name()) + ":");
      out.line("  self = ." + swiftCase(cases, typeCase) + "(try " + struct + "(from: decoder))");
    }
    out.line("default:").line("  self = .unknownType(typename)").line("}").close("}");
    out.close("}").blank();
  }

  private static String swiftCase(FreeNames cases, TypeCase typeCase) {
    return SwiftWords.name(
        cases.of("name " + typeCase.type().name(), Cases.camel(typeCase.type().name())));
  }

  private void properties(List<SelectedField> fields) {
    for (SelectedField field : fields) {
      String base =
          field
              .selection()
              .map(this::selection)
              .orElseGet(() -> base(field.field().type().baseName()));
      String type = around(field.field().type(), base);
      SwiftWords.comment(out, field.field(), field.field().description());
      out.line("public let " + SwiftWords.name(field.responseName()) + ": " + type);
    }
  }

  private void declare(Operation operation) {
    String name = names.of("operation", operation.name() + operation.kind().title());
    out.open("public struct " + name + ": GraphQLOperation, Encodable {");
    StringBuilder text = new StringBuilder(new DocumentPrinter(fragments).print(operation, 0));
    if (fragments && operation.selection().isPresent()) {
      DocumentPrinter printer = new DocumentPrinter(true);
      for (SelectionSet set : Operations.selections(operation.selection().get())) {
        text.append(printer.fragment(set));
      }
    }
    out.line("public static let document = " + SwiftWords.quoted(text.toString()));
    out.line("public static let rootField = " + SwiftWords.quoted(operation.field().name()));
    out.blank().open("public struct Data: Decodable {");
    properties(
        List.of(
            new SelectedField(operation.field().name(), operation.field(), operation.selection())));
    out.close("}").blank();
    variables(
        operation.variables(),
        FreeNames.without(List.of("document", "rootField", "encode", "self")));
    out.close("}").blank();
  }
}
