package io.gqlcompile.directives.keys;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The rules of {@code @primaryKey}. */
final class PrimaryKeyRules {
  static final RuleId TWICE = new RuleId("PrimaryKeyTwice");
  static final RuleId NULLABLE = new RuleId("PrimaryKeyNullable");

  private PrimaryKeyRules() {}

  static List<SchemaRule> all() {
    List<SchemaRule> rules = new ArrayList<>(KeyRules.of("primaryKey"));
    rules.add(SchemaRule.of(TWICE, PrimaryKeyRules::checkTwice));
    rules.add(SchemaRule.of(NULLABLE, PrimaryKeyRules::checkNullable));
    rules.add(KeyArgumentRule.ofPrimaryKeys());
    return rules;
  }

  private static void checkTwice(CheckContext context) {
    Map<String, KeyUse> first = new HashMap<>();
    for (KeyUse use : KeyUse.all(context, "primaryKey")) {
      KeyUse other = first.putIfAbsent(use.type().name(), use);
      if (other != null) {
        context.report(
            Diagnostic.error(
                    TWICE,
                    use.coordinate(),
                    use.directive().location(),
                    "'" + use.type().name() + "' has a primary key already")
                .withHint(
                    "for a key of several fields name the others in sortKeyFields; for another way"
                        + " to look items up use @index")
                .withRelated(other.directive().location(), "the first one is here"));
      }
    }
  }

  private static void checkNullable(CheckContext context) {
    for (KeyUse use : KeyUse.all(context, "primaryKey")) {
      check(context, use, use.field(), use.field().location());
      for (Literal literal : use.sortKeyFields()) {
        literal
            .asText()
            .filter(name -> !name.equals(use.field().name()))
            .flatMap(use.type()::field)
            .ifPresent(field -> check(context, use, field, literal.location()));
      }
    }
  }

  private static void check(
      CheckContext context, KeyUse use, FieldDef field, SourceLocation where) {
    if (field.type().isNonNull()) {
      return;
    }
    String better = field.name() + ": " + field.type().toSdl() + "!";
    context.report(
        Diagnostic.error(
                NULLABLE,
                Coordinate.member(use.type().name(), field.name()),
                where,
                "'" + field.name() + "' is part of the primary key, so every item must have it")
            .withHint("make it non-null: " + better)
            .withRelated(field.location(), "declared here"));
  }
}
