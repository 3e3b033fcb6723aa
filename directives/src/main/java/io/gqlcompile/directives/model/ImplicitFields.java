package io.gqlcompile.directives.model;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** The fields that every model has: an id and two time stamps, unless they are declared. */
final class ImplicitFields {
  private ImplicitFields() {}

  static ObjectDef add(ObjectDef declared, Entity entity) {
    List<FieldDef> fields = new ArrayList<>(declared.fields());
    if (declared.field("id").isEmpty()) {
      fields.add(FieldDef.of("id", TypeRef.of("ID").nonNull()));
    }
    entity.createdAt().ifPresent(name -> addStamp(fields, name));
    entity.updatedAt().ifPresent(name -> addStamp(fields, name));
    return declared.withFields(fields);
  }

  private static void addStamp(List<FieldDef> fields, String name) {
    for (FieldDef field : fields) {
      if (field.name().equals(name)) {
        return;
      }
    }
    fields.add(FieldDef.of(name, TypeRef.of("AWSDateTime").nonNull()));
  }
}
