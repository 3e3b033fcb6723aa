package io.gqlcompile.directives.keys;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Fields of a key are arguments of queries, beside arguments that every list has. */
final class KeyArgumentRule {
  static final RuleId ID = new RuleId("KeyArgumentTaken");

  private static final Set<String> OF_LISTS =
      Set.of("filter", "limit", "nextToken", "sortDirection");

  private KeyArgumentRule() {}

  /** The rule for lists by the keys of tables. */
  static SchemaRule ofPrimaryKeys() {
    return SchemaRule.of(ID, context -> check(context, KeyArgumentRule::ofList));
  }

  /** The rule for queries by indexes. */
  static SchemaRule ofIndexes() {
    return SchemaRule.of(ID, context -> check(context, KeyArgumentRule::ofQueries));
  }

  private static void check(CheckContext context, Function<Entity, Set<String>> arguments) {
    for (Entity entity : context.entities().all()) {
      arguments.apply(entity).stream()
          .filter(OF_LISTS::contains)
          .forEach(argument -> report(context, entity, argument));
    }
  }

  private static Set<String> ofList(Entity entity) {
    boolean listed = entity.explicitKey() && entity.has(Operation.LIST);
    return listed ? new LinkedHashSet<>(arguments(entity.key())) : Set.of();
  }

  private static Set<String> ofQueries(Entity entity) {
    Set<String> arguments = new LinkedHashSet<>();
    for (SecondaryIndex index : entity.indexes()) {
      if (index.queryField().isPresent()) {
        arguments.addAll(arguments(index.key()));
      }
    }
    return arguments;
  }

  /** Several sort fields share one argument, whose name is made of all of theirs. */
  private static List<String> arguments(Key key) {
    String partition = key.partition().name();
    List<KeyField> sort = key.sort();
    return sort.size() == 1 ? List.of(partition, sort.get(0).name()) : List.of(partition);
  }

  private static void report(CheckContext context, Entity entity, String argument) {
    Optional<FieldDef> field =
        context.schema().object(entity.name()).flatMap(type -> type.field(argument));
    context.report(
        Diagnostic.error(
                ID,
                Coordinate.member(entity.name(), argument),
                field.map(FieldDef::location).orElse(entity.location()),
                "queries by this key would have two arguments called '" + argument + "'")
            .withHint("give the field another name"));
  }
}
