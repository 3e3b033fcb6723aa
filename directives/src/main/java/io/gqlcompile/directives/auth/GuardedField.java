package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.Role;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.SchemaModel;
import java.util.ArrayList;
import java.util.List;

/**
 * A generated root field of a model, and who can use it.
 *
 * @param root the root type
 * @param name the field
 * @param roles the roles that may reach it
 */
record GuardedField(String root, String name, List<Role> roles) {

  /** All of a model; subscriptions only if they are guarded. */
  static List<GuardedField> of(Entity entity, AccessMatrix matrix, SchemaModel schema) {
    List<GuardedField> all = new ArrayList<>();
    String query = schema.roots().query();
    String mutation = schema.roots().mutation();
    add(all, query, entity.fields(Operation.GET), matrix.roles(AccessOperation.GET));
    add(all, query, entity.fields(Operation.LIST), matrix.roles(AccessOperation.LIST));
    add(all, query, entity.fields(Operation.SYNC), matrix.roles(AccessOperation.SYNC));
    add(all, mutation, entity.fields(Operation.CREATE), matrix.roles(AccessOperation.CREATE));
    add(all, mutation, entity.fields(Operation.UPDATE), matrix.roles(AccessOperation.UPDATE));
    add(all, mutation, entity.fields(Operation.DELETE), matrix.fullRoles(AccessOperation.DELETE));
    for (SecondaryIndex index : entity.indexes()) {
      List<String> field = index.queryField().map(List::of).orElse(List.of());
      add(all, query, field, matrix.roles(AccessOperation.LIST));
      add(all, query, field, matrix.roles(AccessOperation.GET));
    }
    add(all, query, entity.fields(Operation.SEARCH), matrix.roles(AccessOperation.SEARCH));
    if (entity.guarded()) {
      String subscription = schema.roots().subscription();
      List<Role> listeners = matrix.roles(AccessOperation.LISTEN);
      add(all, subscription, entity.fields(Operation.ON_CREATE), listeners);
      add(all, subscription, entity.fields(Operation.ON_UPDATE), listeners);
      add(all, subscription, entity.fields(Operation.ON_DELETE), listeners);
    }
    return all;
  }

  /** Whether somebody can be told of changes, and only whom the rules let in. */
  static boolean isHeard(Entity entity) {
    boolean hasSubscriptions =
        entity.has(Operation.ON_CREATE)
            || entity.has(Operation.ON_UPDATE)
            || entity.has(Operation.ON_DELETE);
    return entity.guarded() && hasSubscriptions;
  }

  private static void add(
      List<GuardedField> into, String root, List<String> names, List<Role> roles) {
    for (String name : names) {
      into.add(new GuardedField(root, name, roles));
    }
  }
}
