package io.gqlcompile.codegen.client.swiftmodels;

import io.gqlcompile.codegen.client.data.Association;
import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.SwiftWords;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names and types in Swift. */
final class SwiftNames {
  /** What a type's name would mean something else beside. */
  private static final List<String> MEMBERS =
      List.of(
          ("schema keys rule modelName identifier rootPath defineSchema model from toJSON encode"
                  + " decode hash self init")
              .split(" "));

  private final FreeNames types = FreeNames.ofFiles(SwiftWords.TYPES);
  private final Set<String> members = new HashSet<>(MEMBERS);
  private final Set<String> classes;
  private final boolean lazy;

  SwiftNames(DataSchema schema) {
    this.lazy = SwiftRecursion.isIn(schema);
    this.classes = Set.copyOf(SwiftRecursion.nonModels(schema));
    schema.models().forEach(m -> m.fields().forEach(f -> members.add(f.name())));
    schema.nonModels().forEach(m -> m.fields().forEach(f -> members.add(f.name())));
    schema.models().forEach(m -> type(m.name()));
    schema.nonModels().forEach(m -> type(m.name()));
    schema.enums().forEach(e -> type(e.name()));
  }

  /** A type; never a keyword, nor the name of a field, which would hide it. */
  String type(String name) {
    boolean isFree = SwiftWords.name(name).equals(name) && !members.contains(name);
    return types.of("type", isFree ? name : name + "_");
  }

  /** Whether models read their relations when they are needed. */
  boolean isLazy() {
    return lazy;
  }

  /** Whether a type is a class, as a struct cannot hold itself. */
  boolean isClass(DataModel type) {
    return classes.contains(type.name());
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
