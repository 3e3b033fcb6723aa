package io.gqlcompile.diff.rules;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.model.UnionDef;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types that requests can meet through what is in both schemas. */
final class ReachableTypes {
  private final SchemaModel before;
  private final SchemaModel after;
  private final Map<String, TypeDef> found = new LinkedHashMap<>();
  private final Deque<TypeDef> waiting = new ArrayDeque<>();

  private ReachableTypes(SchemaModel before, SchemaModel after) {
    this.before = before;
    this.after = after;
  }

  /** Their old definitions, from the root types on; none if both schemas are the same object. */
  static Collection<TypeDef> of(SchemaModel before, SchemaModel after) {
    if (before == after) {
      return List.of();
    }
    ReachableTypes types = new ReachableTypes(before, after);
    List<String> roots = new ArrayList<>();
    roots.add(before.roots().query());
    roots.add(before.roots().mutation());
    roots.add(before.roots().subscription());
    roots.forEach(types::add);
    while (!types.waiting.isEmpty()) {
      types.follow(types.waiting.poll());
    }
    return types.found.values();
  }

  private void add(String name) {
    Optional<TypeDef> type = before.type(name);
    if (type.isPresent() && found.putIfAbsent(name, type.get()) == null) {
      waiting.add(type.get());
    }
  }

  private void follow(TypeDef type) {
    if (type instanceof UnionDef union) {
      union.members().forEach(member -> add(member.name()));
    }
    if (type instanceof CompositeDef old && after.type(type.name()).isPresent()) {
      old.interfaces().forEach(implemented -> add(implemented.name()));
      followFields(old);
    }
    if (type instanceof InputDef old && after.input(type.name()).isPresent()) {
      for (InputValueDef field : old.fields()) {
        boolean stays =
            InputComparison.field(after.input(type.name()).get(), field.name()).isPresent();
        add(stays, field.type());
      }
    }
  }

  private void followFields(CompositeDef old) {
    if (!(after.type(old.name()).get() instanceof CompositeDef now)) {
      return;
    }
    for (FieldDef field : old.fields()) {
      Optional<FieldDef> same = now.field(field.name());
      add(same.isPresent(), field.type());
      if (same.isPresent()) {
        field.arguments().forEach(a -> add(same.get().argument(a.name()).isPresent(), a.type()));
      }
    }
  }

  private void add(boolean stays, TypeRef type) {
    if (stays) {
      add(type.baseName());
    }
  }
}
