package io.gqlcompile.directives.relations;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.service.ResolvedFields;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of {@code @manyToMany}. */
final class ManyToManyRules {
  static final RuleId OUTSIDE_MODEL = new RuleId("ManyToManyOutsideModel");
  static final RuleId LIST = new RuleId("ManyToManyNeedsList");
  static final RuleId SIDES = new RuleId("ManyToManySides");
  static final RuleId TARGET = new RuleId("ManyToManyTarget");
  static final RuleId NAME_TAKEN = new RuleId("ManyToManyNameTaken");
  static final RuleId SAME_TYPE = new RuleId("ManyToManyOfOneType");
  static final RuleId MAPPED_SORT_KEY = new RuleId("ManyToManyMappedSortKey");

  private ManyToManyRules() {}

  static List<SchemaRule> all() {
    return List.of(
        side(OUTSIDE_MODEL, ManyToManyRules::checkOwner),
        side(LIST, ManyToManyRules::checkList),
        relation(SIDES, ManyToManyRules::checkSides),
        relation(TARGET, ManyToManyRules::checkTargets),
        relation(NAME_TAKEN, ManyToManyRules::checkName),
        relation(SAME_TYPE, ManyToManyRules::checkSameType),
        side(MAPPED_SORT_KEY, ManyToManyRules::checkMapped),
        ResolvedFields.once("manyToMany"));
  }

  private interface SideCheck {
    void on(CheckContext context, ManyToManyUse side);
  }

  private interface RelationCheck {
    void on(CheckContext context, String name, List<ManyToManyUse> sides);
  }

  private static SchemaRule side(RuleId id, SideCheck check) {
    return SchemaRule.of(
        id,
        context ->
            ManyToManyUse.byRelation(context.schema())
                .values()
                .forEach(sides -> sides.forEach(side -> check.on(context, side))));
  }

  private static SchemaRule relation(RuleId id, RelationCheck check) {
    return SchemaRule.of(
        id,
        context -> {
          for (Map.Entry<String, List<ManyToManyUse>> relation :
              ManyToManyUse.byRelation(context.schema()).entrySet()) {
            check.on(context, relation.getKey(), relation.getValue());
          }
        });
  }

  private static void report(
      CheckContext context,
      RuleId rule,
      ManyToManyUse side,
      SourceLocation where,
      String message,
      String hint) {
    context.report(Diagnostic.error(rule, side.coordinate(), where, message).withHint(hint));
  }

  private static void checkOwner(CheckContext context, ManyToManyUse side) {
    if (!side.type().hasDirective("model")) {
      report(
          context,
          OUTSIDE_MODEL,
          side,
          side.directive().location(),
          "@manyToMany relates items of tables, but '" + side.type().name() + "' is not a model",
          "put @model on '" + side.type().name() + "'");
    }
  }

  private static void checkList(CheckContext context, ManyToManyUse side) {
    if (!side.field().type().isList()) {
      report(
          context,
          LIST,
          side,
          side.field().type().named().location(),
          "@manyToMany gives many items, so its field is a list",
          "write [" + side.field().type().baseName() + "]");
    }
  }

  private static void checkSides(CheckContext context, String name, List<ManyToManyUse> sides) {
    if (sides.size() == 2) {
      return;
    }
    for (ManyToManyUse side : sides) {
      report(
          context,
          SIDES,
          side,
          side.directive().locationOf("relationName"),
          "the relation '"
              + name
              + "' has "
              + sides.size()
              + (sides.size() == 1 ? " side" : " sides")
              + " instead of two",
          sides.size() == 1
              ? "put @manyToMany with the same relationName on a list in '"
                  + side.field().type().baseName()
                  + "'"
              : "give each pair of fields a relationName of its own");
    }
  }

  private static void checkTargets(CheckContext context, String name, List<ManyToManyUse> sides) {
    if (sides.size() != 2) {
      return;
    }
    checkTarget(context, name, sides.get(0), sides.get(1));
    checkTarget(context, name, sides.get(1), sides.get(0));
  }

  private static void checkTarget(
      CheckContext context, String name, ManyToManyUse side, ManyToManyUse other) {
    String target = side.field().type().baseName();
    boolean joined = side.field().hasDirective("hasMany") && target.equals(name);
    boolean matches = joined || target.equals(other.type().name());
    if (!matches) {
      report(
          context,
          TARGET,
          side,
          side.field().type().named().location(),
          "the other side of '"
              + name
              + "' is in '"
              + other.type().name()
              + "', but this one gives '"
              + target
              + "'",
          "write [" + other.type().name() + "]");
    }
  }

  private static void checkName(CheckContext context, String name, List<ManyToManyUse> sides) {
    Optional<TypeDef> type = context.schema().type(name);
    boolean own =
        type.isPresent()
            && sides.stream().anyMatch(s -> s.directive().location().equals(type.get().location()));
    if (type.isPresent() && !own) {
      ManyToManyUse side = sides.get(0);
      context.report(
          Diagnostic.error(
                  NAME_TAKEN,
                  side.coordinate(),
                  side.directive().locationOf("relationName"),
                  "the relation needs a model called '"
                      + name
                      + "', and the schema has a type of"
                      + " that name")
              .withHint("choose another relationName")
              .withRelated(type.get().location(), "the type is here"));
    }
    if (name.isEmpty()) {
      ManyToManyUse side = sides.get(0);
      report(
          context,
          NAME_TAKEN,
          side,
          side.directive().locationOf("relationName"),
          "'" + side.rawName() + "' cannot be made into the name of a model",
          "use letters, digits and underscores");
    }
  }

  private static void checkSameType(CheckContext context, String name, List<ManyToManyUse> sides) {
    boolean same =
        sides.size() == 2 && sides.get(0).type().name().equals(sides.get(1).type().name());
    if (same) {
      ManyToManyUse side = sides.get(1);
      report(
          context,
          SAME_TYPE,
          side,
          side.directive().location(),
          "both sides of '"
              + name
              + "' are in '"
              + side.type().name()
              + "', so its join model could"
              + " not tell them apart",
          "write the join model yourself: a type with two @belongsTo");
    }
  }

  private static void checkMapped(CheckContext context, ManyToManyUse side) {
    boolean mapped = side.type().hasDirective("mapsTo");
    boolean sorted =
        context
            .entities()
            .get(side.type().name())
            .filter(entity -> !entity.key().sort().isEmpty())
            .isPresent();
    if (mapped && sorted) {
      report(
          context,
          MAPPED_SORT_KEY,
          side,
          side.directive().location(),
          "the sort key of '"
              + side.type().name()
              + "' has no older name that a join model could"
              + " keep",
          "leave out @mapsTo, or write the join model yourself");
    }
  }
}
