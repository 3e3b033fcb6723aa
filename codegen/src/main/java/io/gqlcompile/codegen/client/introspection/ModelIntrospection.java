package io.gqlcompile.codegen.client.introspection;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataJson;
import io.gqlcompile.codegen.client.data.DataMetadata;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.document.Json;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.ScalarTypes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Models, enums, and the root fields that the user wrote. */
public final class ModelIntrospection {
  private final CompiledApi api;

  private ModelIntrospection(CompiledApi api) {
    this.api = api;
  }

  /** The whole file as a value. */
  public static Json of(CompiledApi api) {
    return new ModelIntrospection(api).root(DataSchema.of(api));
  }

  private Json root(DataSchema data) {
    Map<String, Json> models = new LinkedHashMap<>();
    data.models().forEach(m -> models.put(m.name(), DataJson.object(model(m))));
    Map<String, Json> enums = new LinkedHashMap<>();
    data.enums().forEach(e -> enums.put(e.name(), DataMetadata.enumeration(e)));
    Map<String, Json> nonModels = new LinkedHashMap<>();
    data.nonModels()
        .forEach(m -> nonModels.put(m.name(), DataJson.object(DataMetadata.nonModel(m))));
    Map<String, Json> root = new LinkedHashMap<>();
    root.put("version", DataJson.number(1));
    root.put("models", DataJson.object(models));
    root.put("enums", DataJson.object(enums));
    root.put("nonModels", DataJson.object(nonModels));
    put(root, "queries", rootFields(api.input().roots().query()));
    put(root, "mutations", rootFields(api.input().roots().mutation()));
    put(root, "subscriptions", rootFields(api.input().roots().subscription()));
    put(root, "inputs", inputs());
    return DataJson.object(root);
  }

  private static void put(Map<String, Json> root, String name, Map<String, Json> members) {
    if (!members.isEmpty()) {
      root.put(name, DataJson.object(members));
    }
  }

  private static Map<String, Json> model(DataModel model) {
    Map<String, Json> members = DataMetadata.model(model);
    Map<String, Json> key = new LinkedHashMap<>();
    DataModel.Identity identity = model.identity();
    boolean isCustom =
        identity == DataModel.Identity.CUSTOM || identity == DataModel.Identity.COMPOSITE;
    key.put("isCustomPrimaryKey", DataJson.flag(isCustom));
    key.put("primaryKeyFieldName", DataJson.text(model.primaryKey().get(0)));
    key.put(
        "sortKeyFieldNames",
        DataJson.texts(model.primaryKey().subList(1, model.primaryKey().size())));
    members.put("primaryKeyInfo", DataJson.object(key));
    return members;
  }

  private Map<String, Json> rootFields(String type) {
    Map<String, Json> fields = new LinkedHashMap<>();
    List<FieldDef> written = api.input().object(type).map(ObjectDef::fields).orElse(List.of());
    for (FieldDef field : written) {
      Optional<DataField.Kind> kind = kind(field.type().baseName());
      if (kind.isEmpty()) {
        continue;
      }
      Map<String, Json> members = value(field.name(), field.type(), kind.get());
      Map<String, Json> arguments = values(field.arguments());
      put(members, "arguments", arguments);
      fields.put(field.name(), DataJson.object(members));
    }
    return fields;
  }

  private Map<String, Json> values(List<InputValueDef> values) {
    Map<String, Json> members = new LinkedHashMap<>();
    for (InputValueDef value : values) {
      kind(value.type().baseName())
          .ifPresent(
              kind ->
                  members.put(
                      value.name(), DataJson.object(value(value.name(), value.type(), kind))));
    }
    return members;
  }

  private static Map<String, Json> value(String name, TypeRef type, DataField.Kind kind) {
    DataField field = new DataField(name, type, kind, false, Optional.empty());
    Map<String, Json> members = DataMetadata.typed(field);
    if (field.isList()) {
      members.put("isArrayNullable", DataJson.flag(!field.isRequired()));
    }
    return members;
  }

  private Optional<DataField.Kind> kind(String name) {
    Optional<TypeDef> type = api.input().type(name);
    if (type.isEmpty() || ScalarTypes.isBuiltIn(name)) {
      return Optional.of(DataField.Kind.SCALAR);
    }
    if (type.get() instanceof ObjectDef) {
      return Optional.of(
          api.entities().contains(name) ? DataField.Kind.MODEL : DataField.Kind.NON_MODEL);
    }
    if (type.get() instanceof InputDef) {
      return Optional.of(DataField.Kind.INPUT);
    }
    return type.get() instanceof EnumDef ? Optional.of(DataField.Kind.ENUM) : Optional.empty();
  }

  private Map<String, Json> inputs() {
    Map<String, Json> inputs = new LinkedHashMap<>();
    for (TypeDef type : api.input().types()) {
      if (type instanceof InputDef input) {
        Map<String, Json> members = new LinkedHashMap<>();
        members.put("name", DataJson.text(type.name()));
        members.put("attributes", DataJson.object(values(input.fields())));
        inputs.put(type.name(), DataJson.object(members));
      }
    }
    return inputs;
  }
}
