package io.gqlcompile.internal.validate;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.model.UnionDef;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * The name of something in a type.
 *
 * @param name the name
 * @param location where it is written
 */
record MemberName(String name, SourceLocation location) {

  /** The fields or enum values of a type. */
  static List<MemberName> of(TypeDef type) {
    List<MemberName> names = new ArrayList<>();
    if (type instanceof CompositeDef composite) {
      for (FieldDef field : composite.fields()) {
        names.add(new MemberName(field.name(), field.location()));
      }
    } else if (type instanceof InputDef input) {
      for (InputValueDef field : input.fields()) {
        names.add(new MemberName(field.name(), field.location()));
      }
    } else if (type instanceof EnumDef values) {
      for (EnumValueDef value : values.values()) {
        names.add(new MemberName(value.name(), value.location()));
      }
    }
    return names;
  }

  /** The types that an object implements or a union consists of. */
  static List<MemberName> ofTypes(TypeDef type) {
    List<TypeRef.Named> types = List.of();
    if (type instanceof CompositeDef composite) {
      types = composite.interfaces();
    } else if (type instanceof UnionDef union) {
      types = union.members();
    }
    List<MemberName> names = new ArrayList<>();
    for (TypeRef.Named named : types) {
      names.add(new MemberName(named.name(), named.location()));
    }
    return names;
  }
}
