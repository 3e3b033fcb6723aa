package io.gqlcompile.codegen.client.jsmodels;

import io.gqlcompile.codegen.client.data.Association;
import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.text.Cases;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import java.util.List;

/** {@code index.d.ts}: each model as it is with relations loaded at once, and on demand. */
final class ModelTypes {
  private static final String HEAD =
      """
      // This file was automatically generated and should not be edited.
      import { ModelInit, MutableModel, __modelMeta__, ManagedIdentifier, OptionallyManagedIdentifier, CustomIdentifier, CompositeIdentifier } from "@aws-amplify/datastore";
      // @ts-ignore
      import { LazyLoading, LazyLoadingDisabled, AsyncCollection, AsyncItem } from "@aws-amplify/datastore";

      """;

  private final SourceText out = new SourceText("  ");
  private final DataSchema schema;
  private final JsNames names;

  ModelTypes(DataSchema schema, JsNames names) {
    this.schema = schema;
    this.names = names;
  }

  String print() {
    out.raw(HEAD);
    schema.enums().forEach(this::enumeration);
    schema.nonModels().forEach(this::type);
    schema.models().forEach(this::type);
    return out.toString().stripTrailing() + "\n";
  }

  private void enumeration(EnumDef type) {
    out.open("export enum " + names.enumeration(type) + " {");
    FreeNames keys = FreeNames.without(List.of());
    for (EnumValueDef value : type.values()) {
      out.line(keys.take(Cases.constant(value.name())) + " = \"" + value.name() + "\",");
    }
    out.close("}").blank();
  }

  private void type(DataModel model) {
    boolean isModel = !model.primaryKey().isEmpty();
    String name = names.type(model.name());
    String eager = names.eager(model);
    String lazy = names.lazy(model);
    body(model, eager, false);
    body(model, lazy, true);
    out.line(
        "export declare type "
            + name
            + " = LazyLoading extends LazyLoadingDisabled ? "
            + eager
            + " : "
            + lazy);
    out.blank();
    String constructor =
        "export declare const " + name + ": (new (init: ModelInit<" + name + ">) => " + name + ")";
    if (!isModel) {
      out.line(constructor).blank();
      return;
    }
    out.open(constructor + " & {");
    out.line(
        "copyOf(source: "
            + name
            + ", mutator: (draft: MutableModel<"
            + name
            + ">) => MutableModel<"
            + name
            + "> | void): "
            + name
            + ";");
    out.close("}").blank();
  }

  private void body(DataModel model, String name, boolean lazy) {
    out.open("type " + name + " = {");
    if (!model.primaryKey().isEmpty()) {
      meta(model);
    }
    for (DataField field : model.fields()) {
      out.line("readonly " + (lazy ? lazyField(field) : eagerField(field)) + ";");
    }
    out.close("}").blank();
  }

  private void meta(DataModel model) {
    String name = names.type(model.name());
    List<String> key = model.primaryKey().stream().map(k -> "'" + k + "'").toList();
    String identifier =
        switch (model.identity()) {
          case MANAGED -> "ManagedIdentifier<" + name + ", " + key.get(0) + ">";
          case OPTIONALLY_MANAGED ->
              "OptionallyManagedIdentifier<" + name + ", " + key.get(0) + ">";
          case CUSTOM -> "CustomIdentifier<" + name + ", " + key.get(0) + ">";
          case COMPOSITE -> "CompositeIdentifier<" + name + ", [" + String.join(", ", key) + "]>";
        };
    List<String> readOnly =
        model.fields().stream().filter(DataField::readOnly).map(f -> "'" + f.name() + "'").toList();
    out.open("readonly [__modelMeta__]: {");
    out.line("identifier: " + identifier + ";");
    if (!readOnly.isEmpty()) {
      out.line("readOnlyFields: " + String.join(" | ", readOnly) + ";");
    }
    out.close("};");
  }

  private String lazyField(DataField field) {
    if (field.is(Association.Kind.HAS_MANY)) {
      return field.name() + ": AsyncCollection<" + names.type(field.typeName()) + ">";
    }
    if (field.association().isPresent()) {
      String type = names.type(field.typeName());
      String item = field.isRequired() ? type : type + " | undefined";
      return field.name() + ": AsyncItem<" + item + ">";
    }
    return eagerField(field);
  }

  private String eagerField(DataField field) {
    String mark = field.isRequired() ? ": " : "?: ";
    String end = field.isRequired() ? "" : " | null";
    return field.name() + mark + value(field) + end;
  }

  private String value(DataField field) {
    boolean isEnum = field.kind() == DataField.Kind.ENUM;
    String base = base(field);
    if (!field.isList()) {
      return isEnum ? base + " | keyof typeof " + base : base;
    }
    String element = field.isElementRequired() ? base : "(" + base + " | null)";
    return isEnum ? element + "[] | Array<keyof typeof " + base + ">" : element + "[]";
  }

  private String base(DataField field) {
    return switch (field.kind()) {
      case ENUM -> names.enumeration(field.typeName());
      case MODEL, NON_MODEL -> names.type(field.typeName());
      case SCALAR, INPUT ->
          switch (field.typeName()) {
            case "Int", "Float", "AWSTimestamp" -> "number";
            case "Boolean" -> "boolean";
            default -> "string";
          };
    };
  }
}
