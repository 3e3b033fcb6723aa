package io.gqlcompile.codegen.client.script;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.ScalarDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.UnionDef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The types that operations take or can lead to. */
public final class UsedTypes {
  private final SchemaModel schema;
  private final Operations operations;
  private final Set<TypeDef> found = new LinkedHashSet<>();
  private final Deque<TypeDef> open = new ArrayDeque<>();

  private UsedTypes(SchemaModel schema, Operations operations) {
    this.schema = schema;
    this.operations = operations;
  }

  /** All types but scalars and root types, in the order of their first use. */
  public static List<TypeDef> of(SchemaModel schema, Operations operations) {
    UsedTypes used = new UsedTypes(schema, operations);
    for (Operation operation : operations.all()) {
      operation.variables().forEach(v -> used.use(v.type().baseName()));
      used.use(operation.field().type().baseName());
      used.drain();
    }
    return List.copyOf(used.found);
  }

  private void use(String name) {
    Optional<TypeDef> type = schema.type(name);
    if (type.isPresent() && !(type.get() instanceof ScalarDef) && found.add(type.get())) {
      open.add(type.get());
    }
  }

  private void drain() {
    while (!open.isEmpty()) {
      TypeDef type = open.poll();
      if (type instanceof InputDef input) {
        input.fields().forEach(f -> use(f.type().baseName()));
      } else if (type instanceof CompositeDef composite) {
        composite.fields().forEach(this::use);
      }
      if (!(type instanceof ObjectDef)
          && (type instanceof CompositeDef || type instanceof UnionDef)) {
        operations.possible(type.name()).forEach(p -> use(p.name()));
      }
    }
  }

  private void use(FieldDef field) {
    use(field.type().baseName());
  }
}
