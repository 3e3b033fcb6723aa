package io.gqlcompile.directives.relations;

import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rules of relations by references: fields of one side that mirror the other's primary key. */
final class ReferenceRules {
  static final RuleId INDEX_NAME = new RuleId("ReferencesWithIndexName");
  static final RuleId COUNT = new RuleId("ReferencesCount");
  static final RuleId TYPE = new RuleId("ReferencesType");
  static final RuleId REQUIRED = new RuleId("ReferencesRelationRequired");
  static final RuleId NULLABILITY = new RuleId("ReferencesNullability");
  static final RuleId ONE_WAY = new RuleId("ReferencesOneWay");
  static final RuleId INDEX_TAKEN = new RuleId("ReferencesIndexTaken");

  private ReferenceRules() {}

  static List<SchemaRule> of(RelationKind kind) {
    return List.of(
        rule(kind, INDEX_NAME, ReferenceRules::checkIndexName),
        rule(kind, COUNT, ReferenceRules::checkCount),
        rule(kind, TYPE, ReferenceRules::checkTypes),
        rule(kind, REQUIRED, ReferenceRules::checkRequired),
        rule(kind, NULLABILITY, ReferenceRules::checkNullability),
        rule(kind, ONE_WAY, ReferenceRules::checkWayBack),
        rule(kind, INDEX_TAKEN, ReferenceRules::checkIndexTaken));
  }

  private interface Check {
    void on(CheckContext context, Relation relation);
  }

  private static SchemaRule rule(RelationKind kind, RuleId id, Check check) {
    return RelationRules.each(
        kind,
        id,
        (context, relation) -> {
          boolean modelled = context.entities().contains(relation.related());
          if (relation.byReferences() && modelled && !relation.references().isEmpty()) {
            check.on(context, relation);
          }
        });
  }

  private static boolean isWayBack(Relation relation) {
    return relation.kind() == RelationKind.BELONGS_TO;
  }

  /** The model whose primary key the references mirror. */
  private static Optional<Entity> primary(CheckContext context, Relation relation) {
    String name = isWayBack(relation) ? relation.related() : relation.type().name();
    return context.entities().get(name);
  }

  private static void checkIndexName(CheckContext context, Relation relation) {
    if (relation.indexName().isPresent()) {
      RelationRules.report(
          context,
          relation,
          INDEX_NAME,
          relation.directive().locationOf("indexName"),
          "a relation by references has an index of its own",
          "leave indexName out; @belongsTo(overrideIndexName:) names that index");
    }
  }

  private static void checkCount(CheckContext context, Relation relation) {
    Optional<Entity> primary = primary(context, relation);
    if (primary.isEmpty()) {
      return;
    }
    List<String> key = primary.get().key().fields().stream().map(KeyField::name).toList();
    if (key.size() != relation.references().size()) {
      RelationRules.report(
          context,
          relation,
          COUNT,
          relation.directive().locationOf("references"),
          "the primary key of '"
              + primary.get().name()
              + "' is "
              + String.join(", ", key)
              + ", which cannot be mirrored by "
              + String.join(", ", relation.references()),
          "name one reference for each of " + String.join(", ", key) + ", in this order");
    }
  }

  private static void checkTypes(CheckContext context, Relation relation) {
    Optional<Entity> primary = primary(context, relation);
    Optional<ObjectDef> holder = RelationFieldRules.holder(context, relation);
    if (primary.isEmpty() || holder.isEmpty()) {
      return;
    }
    List<KeyField> key = primary.get().key().fields();
    List<Literal> names = RelationFieldRules.names(relation);
    for (int i = 0; i < Math.min(key.size(), names.size()); i++) {
      Optional<FieldDef> field = names.get(i).asText().flatMap(holder.get()::field);
      String wanted = key.get(i).type().baseName();
      if (field.isPresent() && !alike(field.get().type().baseName(), wanted)) {
        RelationRules.report(
            context,
            relation,
            TYPE,
            names.get(i).location(),
            "'"
                + holder.get().name()
                + "."
                + field.get().name()
                + "' is "
                + field.get().type().baseName()
                + ", but '"
                + primary.get().name()
                + "."
                + key.get(i).name()
                + "', which it mirrors, is "
                + wanted,
            "give both the same type");
      }
    }
  }

  /** IDs and strings are stored alike. */
  private static boolean alike(String a, String b) {
    boolean texts =
        (a.equals("ID") || a.equals("String")) && (b.equals("ID") || b.equals("String"));
    return texts || a.equals(b);
  }

  private static void checkRequired(CheckContext context, Relation relation) {
    TypeRef type = relation.field().type();
    boolean element = type.nullable() instanceof TypeRef.ListOf list && list.of().isNonNull();
    if (!type.isNonNull() && !element) {
      return;
    }
    String better = type.isList() ? "[" + relation.related() + "]" : relation.related();
    RelationRules.report(
        context,
        relation,
        REQUIRED,
        type.named().location(),
        "the related item may be absent, so '" + type.toSdl() + "' promises too much",
        "write " + relation.field().name() + ": " + better);
  }

  private static void checkNullability(CheckContext context, Relation relation) {
    Optional<ObjectDef> holder = RelationFieldRules.holder(context, relation);
    if (holder.isEmpty()) {
      return;
    }
    List<String> required = new ArrayList<>();
    List<String> optional = new ArrayList<>();
    for (String name : relation.references()) {
      holder
          .get()
          .field(name)
          .ifPresent(f -> (f.type().isNonNull() ? required : optional).add(name));
    }
    if (!required.isEmpty() && !optional.isEmpty()) {
      RelationRules.report(
          context,
          relation,
          NULLABILITY,
          relation.directive().locationOf("references"),
          "of the references "
              + String.join(", ", required)
              + " must be there and "
              + String.join(", ", optional)
              + " may be absent",
          "make all of them non-null, or none");
    }
  }

  private static void checkWayBack(CheckContext context, Relation relation) {
    ObjectDef related = context.schema().object(relation.related()).orElseThrow();
    for (FieldDef field : related.fields()) {
      Optional<Relation> back =
          isWayBack(relation)
              ? Relation.of(related, field, RelationKind.HAS_ONE, RelationKind.HAS_MANY)
              : Relation.of(related, field, RelationKind.BELONGS_TO);
      boolean matches =
          back.isPresent()
              && back.get().related().equals(relation.type().name())
              && back.get().references().equals(relation.references());
      if (matches) {
        return;
      }
    }
    String wanted = isWayBack(relation) ? "@hasOne or @hasMany" : "@belongsTo";
    RelationRules.report(
        context,
        relation,
        ONE_WAY,
        relation.directive().location(),
        "a relation by references has two sides, and '"
            + related.name()
            + "' has no field with "
            + wanted
            + " to '"
            + relation.type().name()
            + "' by the same references",
        "add one with references: [" + quoted(relation.references()) + "]");
  }

  private static String quoted(List<String> names) {
    return "\"" + String.join("\", \"", names) + "\"";
  }

  private static void checkIndexTaken(CheckContext context, Relation relation) {
    if (isWayBack(relation)) {
      return;
    }
    ObjectDef related = context.schema().object(relation.related()).orElseThrow();
    String name = RelationEntities.referencesIndexName(related, relation);
    boolean taken = false;
    for (FieldDef field : related.fields()) {
      taken |=
          field.directives("index").stream()
              .anyMatch(use -> use.text("name").filter(name::equals).isPresent());
    }
    if (taken) {
      RelationRules.report(
          context,
          relation,
          INDEX_TAKEN,
          relation.directive().location(),
          "the index of this relation is called '"
              + name
              + "', and '"
              + related.name()
              + "' has an @index of that name",
          "rename the @index");
    }
  }
}
