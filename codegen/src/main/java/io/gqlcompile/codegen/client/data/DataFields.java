package io.gqlcompile.codegen.client.data;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.ScalarDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.ScalarTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Models with the fields that are written or managed, before relations are looked at. */
final class DataFields {
  private final CompiledApi api;

  DataFields(CompiledApi api) {
    this.api = api;
  }

  DataModel nonModel(ObjectDef type) {
    return new DataModel(
        type.name(), written(type), List.of(), false, List.of(), type.directives());
  }

  DataModel model(ObjectDef type) {
    Entity entity = api.entities().get(type.name()).orElseThrow();
    List<DataField> fields = written(type);
    List<String> key = entity.key().fields().stream().map(KeyField::name).toList();
    if (fields.stream().noneMatch(f -> f.name().equals("id")) && key.contains("id")) {
      fields.add(0, scalar("id", TypeRef.of("ID").nonNull(), false));
    }
    fields.replaceAll(f -> f.name().equals("id") && key.contains("id") ? required(f) : f);
    fields.sort((a, b) -> Boolean.compare(b.name().equals("id"), a.name().equals("id")));
    for (Optional<String> stamp : List.of(entity.createdAt(), entity.updatedAt())) {
      if (stamp.isPresent() && fields.stream().noneMatch(f -> f.name().equals(stamp.get()))) {
        fields.add(scalar(stamp.get(), TypeRef.of("AWSDateTime"), true));
      }
    }
    return new DataModel(
        type.name(), fields, key, entity.explicitKey(), indexes(type, key), type.directives());
  }

  private static DataField required(DataField field) {
    return new DataField(
        field.name(), field.type().nonNull(), field.kind(), field.readOnly(), Optional.empty());
  }

  private static DataField scalar(String name, TypeRef type, boolean readOnly) {
    return new DataField(name, type, DataField.Kind.SCALAR, readOnly, Optional.empty());
  }

  private List<DataField> written(ObjectDef type) {
    List<DataField> fields = new ArrayList<>();
    for (FieldDef field : type.fields()) {
      Optional<DataField.Kind> kind = kind(field.type().baseName());
      boolean isLost = kind.filter(k -> k == DataField.Kind.MODEL).isPresent() && !relates(field);
      if (kind.isPresent() && !isLost) {
        fields.add(new DataField(field.name(), field.type(), kind.get(), false, Optional.empty()));
      }
    }
    return fields;
  }

  private static boolean relates(FieldDef field) {
    return field.hasDirective("hasOne")
        || field.hasDirective("hasMany")
        || field.hasDirective("belongsTo");
  }

  /** What a type's name stands for; empty for interfaces and unions, which models cannot hold. */
  Optional<DataField.Kind> kind(String name) {
    if (api.entities().contains(name)) {
      return Optional.of(DataField.Kind.MODEL);
    }
    Optional<TypeDef> type = api.input().type(name);
    if (type.isEmpty() || type.get() instanceof ScalarDef || ScalarTypes.isBuiltIn(name)) {
      return Optional.of(DataField.Kind.SCALAR);
    }
    if (type.get() instanceof EnumDef) {
      return Optional.of(DataField.Kind.ENUM);
    }
    if (type.get() instanceof InputDef) {
      return Optional.of(DataField.Kind.INPUT);
    }
    return type.get() instanceof ObjectDef
        ? Optional.of(DataField.Kind.NON_MODEL)
        : Optional.empty();
  }

  private static List<DataIndex> indexes(ObjectDef type, List<String> key) {
    List<DataIndex> indexes = new ArrayList<>();
    for (FieldDef field : type.fields()) {
      if (field.hasDirective("primaryKey")) {
        indexes.add(0, new DataIndex(Optional.empty(), Optional.empty(), key));
      }
      for (DirectiveUse use : field.directives("index")) {
        List<String> fields = new ArrayList<>(List.of(field.name()));
        fields.addAll(use.texts("sortKeyFields"));
        String name =
            use.text("name").orElseGet(() -> GraphQlNames.indexQueryField(type.name(), fields));
        indexes.add(new DataIndex(Optional.of(name), use.text("queryField"), fields));
      }
    }
    return indexes;
  }
}
