package io.gqlcompile.lsp.feature;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.lsp.symbol.Symbol;
import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.workspace.View;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.ResourceNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What a rename does to names that the compiler makes of the renamed one. */
final class Moves {
  private static final Map<Operation, UnaryOperator<String>> OPERATIONS = operations();

  private static final List<UnaryOperator<String>> RESOLVERS =
      List.of(
          ResourceNames::getResolver,
          ResourceNames::listResolver,
          ResourceNames::syncResolver,
          ResourceNames::searchResolver,
          ResourceNames::createResolver,
          ResourceNames::updateResolver,
          ResourceNames::deleteResolver);

  /** Resolvers are named after these, whatever a schema calls its root types. */
  private static final RootTypes ROOTS = RootTypes.DEFAULT;

  private final Map<String, String> types = new LinkedHashMap<>();
  private final Map<Coordinate, Coordinate> members = new LinkedHashMap<>();
  private final Map<String, String> resources = new LinkedHashMap<>();

  private Moves() {}

  private static Map<Operation, UnaryOperator<String>> operations() {
    Map<Operation, UnaryOperator<String>> names = new LinkedHashMap<>();
    names.put(Operation.GET, GraphQlNames::getQuery);
    names.put(Operation.LIST, GraphQlNames::listQuery);
    names.put(Operation.SYNC, GraphQlNames::syncQuery);
    names.put(Operation.SEARCH, GraphQlNames::searchQuery);
    names.put(Operation.CREATE, GraphQlNames::createMutation);
    names.put(Operation.UPDATE, GraphQlNames::updateMutation);
    names.put(Operation.DELETE, GraphQlNames::deleteMutation);
    names.put(Operation.ON_CREATE, GraphQlNames::onCreateSubscription);
    names.put(Operation.ON_UPDATE, GraphQlNames::onUpdateSubscription);
    names.put(Operation.ON_DELETE, GraphQlNames::onDeleteSubscription);
    return names;
  }

  /**
   * What follows from giving symbols another name.
   *
   * @param family what is renamed
   */
  static Moves of(View view, Set<Symbol> family, String name) {
    Moves moves = new Moves();
    for (Symbol symbol : family) {
      if (symbol instanceof Symbol.Member member) {
        moves.member(member.type(), member.name(), name);
      } else if (symbol instanceof Symbol.Relation) {
        moves.model(view, symbol.name(), name);
      } else if (symbol instanceof Symbol.Type) {
        moves.type(view, symbol.name(), name);
      }
    }
    return moves;
  }

  private void member(String type, String old, String now) {
    members.put(Coordinate.member(type, old), Coordinate.member(type, now));
    resources.put(ResourceNames.resolver(type, old), ResourceNames.resolver(type, now));
  }

  private void type(View view, String old, String now) {
    if (view.table().type(old).filter(Definition::isModel).isPresent()) {
      model(view, old, now);
      return;
    }
    types.put(old, now);
    fields(view, old, now);
  }

  private void fields(View view, String old, String now) {
    for (var field : view.table().members(old)) {
      String name = field.name().text();
      resources.put(ResourceNames.resolver(old, name), ResourceNames.resolver(now, name));
    }
  }

  private void model(View view, String old, String now) {
    types.put(old, now);
    fields(view, old, now);
    for (UnaryOperator<String> resolver : RESOLVERS) {
      resources.put(resolver.apply(old), resolver.apply(now));
    }
    Optional<Entity> entity = view.compiled().flatMap(api -> api.entities().get(old));
    OPERATIONS.forEach(
        (operation, naming) -> {
          String usual = naming.apply(old);
          if (entity.isEmpty() || entity.get().fields(operation).contains(usual)) {
            member(operation.root(ROOTS), usual, naming.apply(now));
          }
        });
    entity.ifPresent(known -> indexes(known, now));
  }

  private void indexes(Entity entity, String now) {
    for (SecondaryIndex index : entity.indexes()) {
      List<String> fields = new ArrayList<>();
      index.key().fields().forEach(field -> fields.add(field.name()));
      String usual = GraphQlNames.indexQueryField(entity.name(), fields);
      if (index.queryField().filter(usual::equals).isPresent()) {
        member(ROOTS.query(), usual, GraphQlNames.indexQueryField(now, fields));
      }
    }
  }

  /** The types with other names, old to new. */
  Map<String, String> types() {
    return types;
  }

  /** Fields with other names, old to new; those of a renamed type are not among them. */
  Map<Coordinate, Coordinate> members() {
    return members;
  }

  /** Logical ids of resolvers, old to new. */
  Map<String, String> resources() {
    return resources;
  }

  /** What a type or field is called now. */
  Coordinate of(Coordinate old) {
    Coordinate moved = members.getOrDefault(old, old);
    String type = types.getOrDefault(moved.type(), moved.type());
    return new Coordinate(type, moved.member(), moved.argument());
  }
}
