package io.gqlcompile.project.explain;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.ScalarDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.UnionDef;
import io.gqlcompile.project.explain.TypeView.MemberView;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a type is in the build. */
final class TypeReader {
  private final Explainer explainer;
  private final CompiledApi api;
  private final BuiltResources resources;

  TypeReader(Explainer explainer, CompiledApi api, BuiltResources resources) {
    this.explainer = explainer;
    this.api = api;
    this.resources = resources;
  }

  TypeView read(TypeDef def, AccessView access) {
    Optional<Entity> entity = api.entities().get(def.name());
    Optional<TableView> table =
        entity.map(e -> new TableReader(api, resources).read(e, explainer.readers(e.name())));
    List<OperationView> operations =
        entity.map(e -> explainer.operations(e.name())).orElseGet(() -> ofRoot(def));
    return new TypeView(
        def.name(),
        entity.isPresent() ? "model" : kind(def),
        api.input().type(def.name()).flatMap(TypeDef::description).orElse(""),
        api.input().type(def.name()).map(TypeDef::location).orElse(SourceLocation.NONE),
        members(def),
        table,
        table.map(t -> stacks(def, t, operations)).orElse(List.of()),
        operations,
        explainer.relations(def.name()),
        access,
        entity.isPresent() ? List.of() : usedBy(def.name()));
  }

  private static String kind(TypeDef def) {
    if (def instanceof EnumDef) {
      return "enum";
    } else if (def instanceof InputDef) {
      return "input";
    } else if (def instanceof InterfaceDef) {
      return "interface";
    } else if (def instanceof UnionDef) {
      return "union";
    }
    return def instanceof ScalarDef ? "scalar" : "type";
  }

  private List<OperationView> ofRoot(TypeDef def) {
    List<OperationView> found = new ArrayList<>();
    if (api.schema().roots().contains(def.name()) && def instanceof ObjectDef root) {
      for (FieldDef field : root.fields()) {
        explainer.operation(Coordinate.member(def.name(), field.name())).ifPresent(found::add);
      }
    }
    return found;
  }

  private List<MemberView> members(TypeDef def) {
    List<MemberView> members = new ArrayList<>();
    if (def instanceof CompositeDef composite) {
      Optional<ObjectDef> written = api.input().object(def.name());
      for (FieldDef field : composite.fields()) {
        Optional<FieldDef> own = written.flatMap(type -> type.field(field.name()));
        List<DirectiveUse> uses = own.map(FieldDef::directives).orElse(List.of());
        boolean generated = written.isPresent() && own.isEmpty();
        members.add(member(field.name(), field.type().toSdl(), uses, generated));
      }
    } else if (def instanceof InputDef input) {
      input
          .fields()
          .forEach(f -> members.add(member(f.name(), f.type().toSdl(), List.of(), false)));
    } else if (def instanceof EnumDef enumDef) {
      enumDef.values().forEach(value -> members.add(member(value.name(), "", List.of(), false)));
    } else if (def instanceof UnionDef union) {
      union.members().forEach(type -> members.add(member(type.name(), "", List.of(), false)));
    }
    return members;
  }

  private static MemberView member(
      String name, String type, List<DirectiveUse> uses, boolean generated) {
    return new MemberView(name, type, uses.stream().map(DirectiveUse::toSdl).toList(), generated);
  }

  private List<String> stacks(TypeDef def, TableView table, List<OperationView> operations) {
    Set<String> names = new LinkedHashSet<>();
    names.add(table.stack());
    for (OperationView operation : operations) {
      String[] parts = operation.field().split("\\.");
      resources
          .resolver(Coordinate.member(parts[0], parts[1]))
          .ifPresent(located -> names.add(located.stack()));
    }
    for (MemberView member : members(def)) {
      resources
          .resolver(Coordinate.member(def.name(), member.name()))
          .ifPresent(located -> names.add(located.stack()));
    }
    return List.copyOf(names);
  }

  private List<String> usedBy(String name) {
    List<String> users = new ArrayList<>();
    for (TypeDef type : api.schema().types()) {
      if (type instanceof CompositeDef composite) {
        composite.fields().forEach(field -> addUses(type.name(), field, name, users));
      } else if (type instanceof InputDef input) {
        for (InputValueDef field : input.fields()) {
          if (field.type().baseName().equals(name)) {
            users.add(type.name() + "." + field.name());
          }
        }
      }
    }
    return users;
  }

  private static void addUses(String type, FieldDef field, String name, List<String> users) {
    if (field.type().baseName().equals(name)) {
      users.add(type + "." + field.name());
    }
    for (InputValueDef argument : field.arguments()) {
      if (argument.type().baseName().equals(name)) {
        users.add(Coordinate.argument(type, field.name(), argument.name()).toString());
      }
    }
  }
}
