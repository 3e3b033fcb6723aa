package io.gqlcompile.directives.relations;

import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.ScalarTypes;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules on the fields that a relation names as its key. */
final class RelationFieldRules {
  static final RuleId EMPTY = new RuleId("RelationKeyEmpty");
  static final RuleId UNKNOWN = new RuleId("RelationFieldUnknown");
  static final RuleId TWICE = new RuleId("RelationFieldTwice");
  static final RuleId NOT_SCALAR = new RuleId("RelationFieldNotScalar");
  static final RuleId TYPE = new RuleId("RelationFieldType");
  static final RuleId PARTIAL = new RuleId("RelationKeyPartial");

  private RelationFieldRules() {}

  static List<SchemaRule> of(RelationKind kind) {
    return List.of(
        RelationRules.each(kind, EMPTY, RelationFieldRules::checkEmpty),
        RelationRules.each(kind, UNKNOWN, RelationFieldRules::checkKnown),
        RelationRules.each(kind, TWICE, RelationFieldRules::checkTwice),
        RelationRules.each(kind, NOT_SCALAR, RelationFieldRules::checkScalar),
        RelationRules.each(kind, TYPE, RelationFieldRules::checkTypes),
        RelationRules.each(kind, PARTIAL, RelationFieldRules::checkPartial));
  }

  /** The names as written, whichever form the relation has. */
  static List<Literal> names(Relation relation) {
    String argument = relation.byReferences() ? "references" : "fields";
    return relation.directive().argument(argument).map(Literal::asList).orElse(List.of());
  }

  /** The type whose fields are named: with references by the side that has many, the other one. */
  static Optional<ObjectDef> holder(CheckContext context, Relation relation) {
    boolean onRelated = relation.byReferences() && relation.kind() != RelationKind.BELONGS_TO;
    return onRelated ? context.schema().object(relation.related()) : Optional.of(relation.type());
  }

  private static void checkEmpty(CheckContext context, Relation relation) {
    for (String argument : List.of("fields", "references")) {
      Optional<Literal> list = relation.directive().argument(argument);
      if (list.isPresent() && !list.get().isNull() && list.get().asList().isEmpty()) {
        RelationRules.report(
            context,
            relation,
            EMPTY,
            list.get().location(),
            argument + " names no field",
            "name the fields that hold the key, or leave the argument out");
      }
    }
  }

  private static void checkKnown(CheckContext context, Relation relation) {
    Optional<ObjectDef> holder = holder(context, relation);
    if (holder.isEmpty()) {
      return;
    }
    List<String> fields = holder.get().fields().stream().map(FieldDef::name).toList();
    for (Literal name : names(relation)) {
      Optional<String> text = name.asText();
      if (text.isPresent() && !fields.contains(text.get())) {
        RelationRules.report(
            context,
            relation,
            UNKNOWN,
            name.location(),
            "'" + holder.get().name() + "' has no field '" + text.get() + "'",
            NearestName.of(text.get(), fields)
                .map(n -> "did you mean '" + n + "'?")
                .orElse("the fields are " + String.join(", ", fields)));
      }
    }
  }

  private static void checkTwice(CheckContext context, Relation relation) {
    Set<String> seen = new HashSet<>();
    for (Literal name : names(relation)) {
      Optional<String> text = name.asText();
      if (text.isPresent() && !seen.add(text.get())) {
        RelationRules.report(
            context,
            relation,
            TWICE,
            name.location(),
            "'" + text.get() + "' is named twice",
            "name each field of the key once");
      }
    }
  }

  private static void checkScalar(CheckContext context, Relation relation) {
    Optional<ObjectDef> holder = holder(context, relation);
    for (Literal name : names(relation)) {
      Optional<FieldDef> field = holder.flatMap(type -> name.asText().flatMap(type::field));
      if (field.isPresent() && !isPlain(context, field.get())) {
        RelationRules.report(
            context,
            relation,
            NOT_SCALAR,
            name.location(),
            "'"
                + field.get().name()
                + "' is "
                + field.get().type().toSdl()
                + ", and a key is a scalar or an enum",
            "name a field that holds the key itself, for example an ID");
      }
    }
  }

  private static boolean isPlain(CheckContext context, FieldDef field) {
    String base = field.type().baseName();
    boolean plain = ScalarTypes.baseOf(base).isPresent() || context.schema().isEnum(base);
    return plain && !field.type().isList();
  }

  private static void checkTypes(CheckContext context, Relation relation) {
    if (relation.byReferences()) {
      return;
    }
    Optional<Key> key = targetKey(context, relation);
    if (key.isEmpty()) {
      return;
    }
    List<KeyField> expected = key.get().fields();
    List<Literal> names = names(relation);
    for (int i = 0; i < Math.min(expected.size(), names.size()); i++) {
      checkType(context, relation, names.get(i), expected.get(i));
    }
  }

  private static void checkType(
      CheckContext context, Relation relation, Literal name, KeyField expected) {
    Optional<FieldDef> field =
        name.asText().flatMap(relation.type()::field).filter(f -> isPlain(context, f));
    String wanted = declared(context, relation, expected).baseName();
    if (field.isEmpty() || field.get().type().baseName().equals(wanted)) {
      return;
    }
    RelationRules.report(
        context,
        relation,
        TYPE,
        name.location(),
        "'"
            + field.get().name()
            + "' is "
            + field.get().type().baseName()
            + ", but '"
            + relation.related()
            + "."
            + expected.name()
            + "', which it points at, is "
            + wanted,
        "give both the same type");
  }

  /** An id is a key without being marked as one, and need not be an ID. */
  private static TypeRef declared(CheckContext context, Relation relation, KeyField key) {
    return context
        .schema()
        .object(relation.related())
        .flatMap(related -> related.field(key.name()))
        .map(FieldDef::type)
        .orElse(key.type());
  }

  private static void checkPartial(CheckContext context, Relation relation) {
    Optional<Key> key = targetKey(context, relation);
    int named = names(relation).size();
    if (relation.byReferences() || key.isEmpty() || named < 2) {
      return;
    }
    List<String> whole = key.get().fields().stream().map(KeyField::name).toList();
    if (named != whole.size()) {
      RelationRules.report(
          context,
          relation,
          PARTIAL,
          relation.directive().locationOf("fields"),
          "the key of '"
              + relation
                  .indexName()
                  .map(n -> relation.related() + "." + n)
                  .orElse(relation.related())
              + "' is "
              + String.join(", ", whole)
              + ", so "
              + named
              + " fields cannot point at it",
          "name one field for each of them, or the first only");
    }
  }

  /** The key that named fields point at. */
  private static Optional<Key> targetKey(CheckContext context, Relation relation) {
    Optional<Entity> related = context.entities().get(relation.related());
    if (related.isEmpty()) {
      return Optional.empty();
    }
    if (relation.kind() != RelationKind.HAS_MANY || relation.indexName().isEmpty()) {
      return Optional.of(related.get().key());
    }
    return related.get().index(relation.indexName().get()).map(SecondaryIndex::key);
  }
}
