package io.gqlcompile.directives.relations;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.Literal;
import io.gqlcompile.service.ResolvedFields;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The rules that hold for relations of every kind: where they may stand and what they may name. */
final class RelationRules {
  static final RuleId OUTSIDE_MODEL = new RuleId("RelationOutsideModel");
  static final RuleId LIST_FORM = new RuleId("RelationListForm");
  static final RuleId TARGET = new RuleId("RelationTargetNotModel");
  static final RuleId BOTH_FORMS = new RuleId("RelationByFieldsAndReferences");
  static final RuleId UNKNOWN_INDEX = new RuleId("RelationIndexUnknown");
  static final RuleId OVERRIDE = new RuleId("OverrideIndexNameUseless");
  static final RuleId NO_COUNTERPART = new RuleId("BelongsToNothing");
  static final RuleId MUTUAL = new RuleId("VersionedRelationMutual");

  static final RuleId NEVER_FILLED = new RuleId("HasManyFindsNothing");

  private RelationRules() {}

  static List<SchemaRule> of(RelationKind kind) {
    List<SchemaRule> rules = new ArrayList<>();
    rules.add(each(kind, OUTSIDE_MODEL, RelationRules::checkOwner));
    rules.add(each(kind, LIST_FORM, RelationRules::checkList));
    rules.add(each(kind, TARGET, RelationRules::checkTarget));
    rules.add(each(kind, BOTH_FORMS, RelationRules::checkForms));
    rules.add(new CollidingNamesRule());
    rules.addAll(RelationFieldRules.of(kind));
    rules.addAll(ReferenceRules.of(kind));
    rules.add(ResolvedFields.once(kind.directive()));
    switch (kind) {
      case HAS_MANY -> {
        rules.add(each(kind, UNKNOWN_INDEX, RelationRules::checkIndex));
        rules.add(each(kind, NEVER_FILLED, RelationRules::checkFilled));
      }
      case BELONGS_TO -> {
        rules.add(each(kind, OVERRIDE, RelationRules::checkOverride));
        rules.add(each(kind, NO_COUNTERPART, RelationRules::checkCounterpart));
      }
      case HAS_ONE -> {}
    }
    if (kind != RelationKind.BELONGS_TO) {
      rules.add(each(kind, MUTUAL, RelationRules::checkMutual));
    }
    return rules;
  }

  /** A rule over all relations of a kind that the user wrote. */
  static SchemaRule each(RelationKind kind, RuleId id, BiConsumer<CheckContext, Relation> check) {
    return SchemaRule.of(
        id,
        context -> {
          for (Relation relation : Relation.all(context.schema(), kind)) {
            if (!relation.field().hasDirective("manyToMany")) {
              check.accept(context, relation);
            }
          }
        });
  }

  static void report(
      CheckContext context,
      Relation relation,
      RuleId rule,
      SourceLocation where,
      String message,
      String hint) {
    context.report(Diagnostic.error(rule, relation.coordinate(), where, message).withHint(hint));
  }

  private static void checkOwner(CheckContext context, Relation relation) {
    if (!relation.type().hasDirective("model")) {
      report(
          context,
          relation,
          OUTSIDE_MODEL,
          relation.directive().location(),
          name(relation)
              + " relates items of tables, but '"
              + relation.type().name()
              + "' is not a model",
          "put @model on '" + relation.type().name() + "'");
    }
  }

  private static void checkList(CheckContext context, Relation relation) {
    boolean list = relation.field().type().isList();
    boolean many = relation.kind() == RelationKind.HAS_MANY;
    if (list == many) {
      return;
    }
    String message =
        many
            ? "@hasMany gives many items, so its field is a list"
            : name(relation) + " gives one item, so its field is not a list";
    String hint =
        many
            ? "write [" + relation.related() + "], or use @hasOne"
            : "write " + relation.related() + ", or use @hasMany";
    report(context, relation, LIST_FORM, relation.field().type().named().location(), message, hint);
  }

  private static void checkTarget(CheckContext context, Relation relation) {
    String related = relation.related();
    if (!context.schema().hasDirective(related, "model")) {
      boolean isObject = context.schema().object(related).isPresent();
      report(
          context,
          relation,
          TARGET,
          relation.field().type().named().location(),
          "'" + related + "' has no table of its own, so nothing can be related to it",
          isObject ? "put @model on '" + related + "'" : "relate to a type with @model");
    }
  }

  private static void checkForms(CheckContext context, Relation relation) {
    Optional<Literal> fields = relation.directive().argument("fields").filter(f -> !f.isNull());
    if (relation.byReferences() && fields.isPresent()) {
      report(
          context,
          relation,
          BOTH_FORMS,
          relation.directive().locationOf("fields"),
          "fields and references are two ways to say where the key is",
          "keep references, which works with @belongsTo on the other side");
    }
  }

  private static void checkIndex(CheckContext context, Relation relation) {
    Optional<Entity> related = context.entities().get(relation.related());
    Optional<String> name = relation.indexName();
    if (related.isEmpty() || name.isEmpty() || relation.byReferences()) {
      return;
    }
    List<String> names = new ArrayList<>();
    for (SecondaryIndex index : related.get().indexes()) {
      boolean declared = !index.name().startsWith("gsi-");
      if (declared) {
        names.add(index.name());
      }
    }
    if (names.contains(name.get())) {
      return;
    }
    String known =
        names.isEmpty()
            ? "'" + relation.related() + "' has no @index"
            : "the indexes are " + String.join(", ", names);
    report(
        context,
        relation,
        UNKNOWN_INDEX,
        relation.directive().locationOf("indexName"),
        "'" + relation.related() + "' has no index '" + name.get() + "'",
        NearestName.of(name.get(), names).map(n -> "did you mean '" + n + "'?").orElse(known));
  }

  /** Deployed projects have this index; only references store its condensed sort attribute. */
  private static void checkFilled(CheckContext context, Relation relation) {
    boolean implicit = relation.isImplicit() && relation.indexName().isEmpty();
    Optional<Entity> own = context.entities().get(relation.type().name());
    boolean whole = context.settings().is(Flag.RESPECT_PRIMARY_KEY_IN_RELATIONS);
    if (!implicit || !whole || own.isEmpty() || own.get().key().sort().size() < 2) {
      return;
    }
    context.report(
        Diagnostic.warning(
                NEVER_FILLED,
                relation.coordinate(),
                relation.directive().location(),
                "items are found by an attribute that no mutation writes, because the key of '"
                    + relation.type().name()
                    + "' has several sort fields")
            .withHint("write references on both sides"));
  }

  private static void checkOverride(CheckContext context, Relation relation) {
    boolean given = relation.directive().argument("overrideIndexName").isPresent();
    if (given && !relation.byReferences()) {
      report(
          context,
          relation,
          OVERRIDE,
          relation.directive().locationOf("overrideIndexName"),
          "overrideIndexName names the index over references, and there are none",
          "add references, or leave overrideIndexName out");
    }
  }

  private static void checkCounterpart(CheckContext context, Relation relation) {
    boolean modelled = context.entities().contains(relation.related());
    if (!modelled || relation.byReferences()) {
      return;
    }
    ForeignKeys keys = new ForeignKeys(context.schema(), context.entities(), context.settings());
    if (keys.counterpart(relation).isEmpty()) {
      report(
          context,
          relation,
          NO_COUNTERPART,
          relation.directive().location(),
          "@belongsTo is the way back of a relation, but '"
              + relation.related()
              + "' has none to '"
              + relation.type().name()
              + "'",
          "add a field with @hasOne or @hasMany to '"
              + relation.related()
              + "', or use @hasOne here");
    }
  }

  private static void checkMutual(CheckContext context, Relation relation) {
    boolean other = !relation.related().equals(relation.type().name());
    if (!context.settings().isVersioned() || !other) {
      return;
    }
    ForeignKeys keys = new ForeignKeys(context.schema(), context.entities(), context.settings());
    Optional<Relation> back = keys.counterpart(relation);
    if (back.isPresent() && !back.get().field().hasDirective("manyToMany")) {
      report(
          context,
          relation,
          MUTUAL,
          relation.directive().location(),
          "'"
              + relation.type().name()
              + "' and '"
              + relation.related()
              + "' each have the other,"
              + " which clients that work offline cannot put in an order",
          "use @belongsTo on one side");
    }
  }

  static String name(Relation relation) {
    return "@" + relation.kind().directive();
  }
}
