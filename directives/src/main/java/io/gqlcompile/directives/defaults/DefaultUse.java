package io.gqlcompile.directives.defaults;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One {@code @default} where it stands.
 *
 * @param schema the schema that it is part of
 * @param type the name of the type around the field
 * @param field the field that it is on
 * @param directive the use itself
 */
record DefaultUse(SchemaModel schema, String type, FieldDef field, DirectiveUse directive) {

  /** All uses in a schema, in its order. */
  static List<DefaultUse> all(SchemaModel schema) {
    List<DefaultUse> uses = new ArrayList<>();
    for (TypeDef type : schema.types()) {
      if (type instanceof CompositeDef composite) {
        uses.addAll(of(schema, composite));
      }
    }
    return uses;
  }

  /** All uses in a type, in its order. */
  static List<DefaultUse> of(SchemaModel schema, CompositeDef type) {
    List<DefaultUse> uses = new ArrayList<>();
    for (FieldDef field : type.fields()) {
      field
          .directive("default")
          .ifPresent(use -> uses.add(new DefaultUse(schema, type.name(), field, use)));
    }
    return uses;
  }

  Coordinate coordinate() {
    return Coordinate.member(type, field.name());
  }

  boolean isOnModel() {
    return schema.hasDirective(type, "model");
  }

  /** The value as written; empty if it is missing or null. */
  Optional<String> value() {
    return directive.text("value");
  }

  String scalar() {
    return field.type().baseName();
  }

  /** The field's type if that is an enum and no list. */
  Optional<EnumDef> enumType() {
    return field.type().isList() ? Optional.empty() : schema.enumType(scalar());
  }

  /** Whether the field is of a scalar type and no list. */
  boolean isScalar() {
    return !field.type().isList() && ScalarValue.isKnown(scalar());
  }

  /** What the value means to the field; empty if it means nothing to it. */
  Optional<ScalarValue> meaning() {
    if (enumType().isPresent()) {
      return value().filter(enumType().get()::hasValue).map(ScalarValue::text);
    }
    return isScalar() ? value().flatMap(text -> ScalarValue.of(scalar(), text)) : Optional.empty();
  }
}
