package io.gqlcompile.codegen.client.data;

import io.gqlcompile.document.Json;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Models as the JSON that Amplify's libraries read. */
public final class DataMetadata {
  private DataMetadata() {}

  /** A model. */
  public static Map<String, Json> model(DataModel model) {
    Map<String, Json> members = nonModel(model);
    members.put("syncable", DataJson.flag(true));
    members.put("pluralName", DataJson.text(model.pluralName()));
    members.put("attributes", DataJson.list(attributes(model)));
    return members;
  }

  /** An object without a table. */
  public static Map<String, Json> nonModel(DataModel model) {
    Map<String, Json> fields = new LinkedHashMap<>();
    model.fields().forEach(f -> fields.put(f.name(), DataJson.object(field(f))));
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("name", DataJson.text(model.name()));
    members.put("fields", DataJson.object(fields));
    return members;
  }

  /** An enum. */
  public static Json enumeration(EnumDef type) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("name", DataJson.text(type.name()));
    members.put("values", DataJson.texts(type.values().stream().map(EnumValueDef::name).toList()));
    return DataJson.object(members);
  }

  private static Map<String, Json> field(DataField field) {
    Map<String, Json> members = typed(field);
    members.put("attributes", DataJson.list(List.of()));
    if (field.isList()) {
      members.put("isArrayNullable", DataJson.flag(!field.isRequired()));
    }
    if (field.readOnly()) {
      members.put("isReadOnly", DataJson.flag(true));
    }
    field.association().ifPresent(a -> members.put("association", association(a)));
    return members;
  }

  /** What a field and an argument have in common. */
  public static Map<String, Json> typed(DataField field) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("name", DataJson.text(field.name()));
    members.put("isArray", DataJson.flag(field.isList()));
    members.put("type", type(field));
    members.put("isRequired", DataJson.flag(field.isElementRequired()));
    return members;
  }

  private static Json type(DataField field) {
    String kind =
        switch (field.kind()) {
          case SCALAR -> "";
          case ENUM -> "enum";
          case MODEL -> "model";
          case NON_MODEL -> "nonModel";
          case INPUT -> "input";
        };
    Json name = DataJson.text(field.typeName());
    return kind.isEmpty() ? name : DataJson.object(Map.of(kind, name));
  }

  private static Json association(Association association) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("connectionType", DataJson.text(association.kind().name()));
    if (association.kind() != Association.Kind.BELONGS_TO) {
      members.put("associatedWith", DataJson.texts(association.associatedWith()));
    }
    if (!association.targetNames().isEmpty()) {
      members.put("targetNames", DataJson.texts(association.targetNames()));
    }
    return DataJson.object(members);
  }

  private static List<Json> attributes(DataModel model) {
    List<Json> attributes = new ArrayList<>();
    for (DirectiveUse use : model.directives()) {
      if (!use.name().equals("auth")) {
        Map<String, Json> properties = new LinkedHashMap<>();
        use.arguments().forEach(a -> properties.put(a.name(), DataJson.of(a.value())));
        attributes.add(attribute(use.name(), properties));
      }
    }
    for (DataIndex index : model.indexes()) {
      Map<String, Json> properties = new LinkedHashMap<>();
      index.name().ifPresent(name -> properties.put("name", DataJson.text(name)));
      index.queryField().ifPresent(name -> properties.put("queryField", DataJson.text(name)));
      properties.put("fields", DataJson.texts(index.fields()));
      attributes.add(attribute("key", properties));
    }
    for (DirectiveUse use : model.directives()) {
      if (use.name().equals("auth")) {
        List<Json> rules = DataRules.of(use).stream().map(DataJson::object).toList();
        attributes.add(attribute("auth", Map.of("rules", DataJson.list(rules))));
      }
    }
    return attributes;
  }

  private static Json attribute(String type, Map<String, Json> properties) {
    Map<String, Json> members = new LinkedHashMap<>();
    members.put("type", DataJson.text(type));
    members.put("properties", DataJson.object(properties));
    return DataJson.object(members);
  }
}
