package io.gqlcompile.directives.model;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.ArrayList;
import java.util.List;

/**
 * Names of operations, index queries and time stamps must be names that fields can have. Searches
 * have a rule of their own.
 */
final class GeneratedNameRule implements SchemaRule {
  static final RuleId ID = new RuleId("GeneratedNameForm");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckContext context) {
    for (Entity entity : context.entities().all()) {
      for (String name : names(entity)) {
        if (name.isEmpty() || !name.equals(GraphQlNames.graphqlName(name))) {
          report(context, entity, name);
        }
      }
    }
  }

  private static List<String> names(Entity entity) {
    List<String> names = new ArrayList<>();
    entity
        .operations()
        .forEach(
            (operation, fields) -> {
              if (operation != Operation.SEARCH) {
                names.addAll(fields);
              }
            });
    for (SecondaryIndex index : entity.indexes()) {
      index.queryField().ifPresent(names::add);
    }
    entity.createdAt().ifPresent(names::add);
    entity.updatedAt().ifPresent(names::add);
    return names;
  }

  private static void report(CheckContext context, Entity entity, String name) {
    context.report(
        Diagnostic.error(
                ID,
                Coordinate.type(entity.name()),
                entity.location(),
                "no field of the API can be called '" + name + "'")
            .withHint("use letters, digits and underscores, no digit first"));
  }
}
