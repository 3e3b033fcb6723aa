package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeRef;
import java.util.Optional;

/** Which operations give a list in pages. */
record JvmPaging(SchemaModel schema) {
  /** The type of a page's entries; empty if there are no pages, or they are not selected. */
  Optional<TypeRef> entry(Operation operation) {
    Optional<ObjectDef> connection = schema.object(operation.field().type().baseName());
    boolean isPaged =
        connection.isPresent()
            && !operation.field().type().isList()
            && isString(connection.get().field("nextToken").map(FieldDef::type))
            && operation.variables().stream()
                .anyMatch(v -> v.name().equals("nextToken") && isString(Optional.of(v.type())));
    boolean selectsItems =
        operation.selection().isPresent()
            && operation.selection().get().fields().stream()
                .anyMatch(f -> f.responseName().equals("items"));
    if (!isPaged || !selectsItems) {
      return Optional.empty();
    }
    return connection
        .get()
        .field("items")
        .map(field -> field.type().nullable())
        .flatMap(t -> t instanceof TypeRef.ListOf list ? Optional.of(list.of()) : Optional.empty());
  }

  private static boolean isString(Optional<TypeRef> type) {
    return type.filter(t -> !t.isList() && t.baseName().equals("String")).isPresent();
  }
}
