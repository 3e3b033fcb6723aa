package io.gqlcompile.codegen.client.swiftmodels;

import io.gqlcompile.codegen.client.data.Association;
import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.SwiftWords;

/** Names and types in Swift. */
final class SwiftNames {
  private final FreeNames types = FreeNames.ofFiles(SwiftWords.TYPES);

  SwiftNames(DataSchema schema) {
    schema.models().forEach(m -> type(m.name()));
    schema.nonModels().forEach(m -> type(m.name()));
    schema.enums().forEach(e -> type(e.name()));
  }

  /** A type; never a keyword. */
  String type(String name) {
    return types.of("type", SwiftWords.name(name).equals(name) ? name : name + "_");
  }

  /** The type of a property, optional if the field is. */
  String property(DataField field) {
    if (field.is(Association.Kind.HAS_MANY)) {
      return "List<" + type(field.typeName()) + ">?";
    }
    String base = base(field);
    String element = field.isElementRequired() ? base : base + "?";
    String value = field.isList() ? "[" + element + "]" : base;
    return field.isRequired() ? value : value + "?";
  }

  /** The type without lists and question marks. */
  String base(DataField field) {
    return switch (field.kind()) {
      case MODEL, NON_MODEL, ENUM -> type(field.typeName());
      case SCALAR, INPUT ->
          switch (field.typeName()) {
            case "Int", "AWSTimestamp" -> "Int";
            case "Float" -> "Double";
            case "Boolean" -> "Bool";
            case "AWSDate" -> "Temporal.Date";
            case "AWSTime" -> "Temporal.Time";
            case "AWSDateTime" -> "Temporal.DateTime";
            default -> "String";
          };
    };
  }
}
