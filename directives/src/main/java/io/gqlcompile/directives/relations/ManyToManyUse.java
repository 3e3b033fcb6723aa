package io.gqlcompile.directives.relations;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One side of a many-to-many relation.
 *
 * @param type the model that has the field
 * @param field the field
 * @param directive the use of the directive
 */
record ManyToManyUse(ObjectDef type, FieldDef field, DirectiveUse directive) {

  /** The sides of each relation by the name of its join model, in the order of the schema. */
  static Map<String, List<ManyToManyUse>> byRelation(SchemaModel schema) {
    Map<String, List<ManyToManyUse>> relations = new LinkedHashMap<>();
    for (TypeDef type : schema.types()) {
      if (!(type instanceof ObjectDef object)) {
        continue;
      }
      for (FieldDef field : object.fields()) {
        Optional<DirectiveUse> use = field.directive("manyToMany");
        if (use.isPresent()) {
          ManyToManyUse side = new ManyToManyUse(object, field, use.get());
          relations.computeIfAbsent(side.relation(), name -> new ArrayList<>()).add(side);
        }
      }
    }
    return relations;
  }

  /** The name of the join model. */
  String relation() {
    return GraphQlNames.graphqlName(Words.upperFirst(rawName()));
  }

  /** The relation's name as written. */
  String rawName() {
    return directive.text("relationName").orElse("");
  }

  /** The type that the field leads to; that of the join model once there is one. */
  String related() {
    return field.type().baseName();
  }

  Coordinate coordinate() {
    return Coordinate.member(type.name(), field.name());
  }
}
