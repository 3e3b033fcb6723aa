package io.gqlcompile.directives.relations;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One relation field, decoded.
 *
 * @param kind its form
 * @param type the type that has the field
 * @param field the field
 * @param directive the use of the directive
 */
record Relation(RelationKind kind, ObjectDef type, FieldDef field, DirectiveUse directive) {
  private static final int DEFAULT_LIMIT = 100;

  /** All relations of a kind, in the order of the schema. */
  static List<Relation> all(SchemaModel schema, RelationKind kind) {
    return schema.view(All.class, s -> new All(new EnumMap<>(RelationKind.class))).of(schema, kind);
  }

  /** What was found, by kind. */
  private record All(Map<RelationKind, List<Relation>> byKind) {
    List<Relation> of(SchemaModel schema, RelationKind kind) {
      return byKind.computeIfAbsent(kind, k -> find(schema, k));
    }
  }

  private static List<Relation> find(SchemaModel schema, RelationKind kind) {
    List<Relation> relations = new ArrayList<>();
    for (TypeDef type : schema.types()) {
      if (type instanceof ObjectDef object) {
        for (FieldDef field : object.fields()) {
          field
              .directive(kind.directive())
              .ifPresent(use -> relations.add(new Relation(kind, object, field, use)));
        }
      }
    }
    return relations;
  }

  /** The relation that a field is, if it is one of the given kinds. */
  static Optional<Relation> of(ObjectDef type, FieldDef field, RelationKind... kinds) {
    for (RelationKind kind : kinds) {
      Optional<DirectiveUse> use = field.directive(kind.directive());
      if (use.isPresent()) {
        return Optional.of(new Relation(kind, type, field, use.get()));
      }
    }
    return Optional.empty();
  }

  /** The name of the related type. */
  String related() {
    return field.type().baseName();
  }

  /** The fields that the user named as the key; empty if they are implicit. */
  List<String> fields() {
    return directive.texts("fields");
  }

  /** The fields of the other side that mirror the primary key; empty without that form. */
  List<String> references() {
    return directive.texts("references");
  }

  /** Whether the relation is by {@code references}. */
  boolean byReferences() {
    return directive.argument("references").filter(l -> !l.isNull()).isPresent();
  }

  /** Whether the user named no fields and no references. */
  boolean isImplicit() {
    return !byReferences() && fields().isEmpty();
  }

  /** The index of the related model that is to be read. */
  Optional<String> indexName() {
    return directive.text("indexName");
  }

  /** How many items a page has if the caller does not say. */
  int limit() {
    Optional<Literal> limit = directive.argument("limit");
    if (limit.isPresent() && limit.get() instanceof Literal.Int number) {
      return Integer.parseInt(number.digits());
    }
    return DEFAULT_LIMIT;
  }

  Coordinate coordinate() {
    return Coordinate.member(type.name(), field.name());
  }
}
