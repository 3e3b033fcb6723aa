package io.gqlcompile.directives.model;

import io.gqlcompile.expand.SortDirection;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** The operator inputs that all models share. What the user defined under their names is kept. */
final class SharedTypes {
  private static final List<String> COMPARISONS = List.of("ne", "eq", "le", "lt", "ge", "gt");

  private SharedTypes() {}

  static void add(SchemaEditor editor) {
    addConversationError(editor);
    for (String scalar : List.of("String", "Int", "Float", "Boolean", "ID")) {
      editor.putIfAbsent(operators(scalar));
    }
    for (String scalar : List.of("String", "Int", "Float", "Boolean", "ID")) {
      editor.putIfAbsent(subscriptionOperators(scalar));
    }
    editor.putIfAbsent(
        EnumDef.of(
            "ModelAttributeTypes",
            List.of(
                "binary",
                "binarySet",
                "bool",
                "list",
                "map",
                "number",
                "numberSet",
                "string",
                "stringSet",
                "_null")));
    List<InputValueDef> size = comparisons("Int");
    size.add(InputValueDef.of("between", TypeRef.of("Int").list()));
    editor.putIfAbsent(InputDef.of("ModelSizeInput", size));
    SortDirection.addType(editor);
  }

  /** Part of every schema that existing clients were generated from. */
  private static void addConversationError(SchemaEditor editor) {
    editor.putIfAbsent(
        InputDef.of(
            "AmplifyAIConversationTurnErrorInput",
            List.of(
                InputValueDef.of("errorType", TypeRef.of("String").nonNull()),
                InputValueDef.of("message", TypeRef.of("String").nonNull()))));
  }

  private static InputDef operators(String scalar) {
    boolean isText = scalar.equals("String") || scalar.equals("ID");
    List<InputValueDef> fields = comparable(scalar, isText);
    fields.add(InputValueDef.of("attributeExists", TypeRef.of("Boolean")));
    fields.add(InputValueDef.of("attributeType", TypeRef.of("ModelAttributeTypes")));
    if (isText) {
      fields.add(InputValueDef.of("size", TypeRef.of("ModelSizeInput")));
    }
    return InputDef.of("Model" + scalar + "Input", fields);
  }

  private static InputDef subscriptionOperators(String scalar) {
    boolean isText = scalar.equals("String") || scalar.equals("ID");
    List<InputValueDef> fields = comparable(scalar, isText);
    if (!scalar.equals("Boolean")) {
      fields.add(InputValueDef.of("in", TypeRef.of(scalar).list()));
      fields.add(InputValueDef.of("notIn", TypeRef.of(scalar).list()));
    }
    return InputDef.of("ModelSubscription" + scalar + "Input", fields);
  }

  private static List<InputValueDef> comparable(String scalar, boolean isText) {
    if (scalar.equals("Boolean")) {
      List<InputValueDef> fields = new ArrayList<>();
      fields.add(InputValueDef.of("ne", TypeRef.of(scalar)));
      fields.add(InputValueDef.of("eq", TypeRef.of(scalar)));
      return fields;
    }
    List<InputValueDef> fields = comparisons(scalar);
    if (isText) {
      fields.add(InputValueDef.of("contains", TypeRef.of(scalar)));
      fields.add(InputValueDef.of("notContains", TypeRef.of(scalar)));
    }
    fields.add(InputValueDef.of("between", TypeRef.of(scalar).list()));
    if (isText) {
      fields.add(InputValueDef.of("beginsWith", TypeRef.of(scalar)));
    }
    return fields;
  }

  private static List<InputValueDef> comparisons(String scalar) {
    List<InputValueDef> fields = new ArrayList<>();
    for (String operator : COMPARISONS) {
      fields.add(InputValueDef.of(operator, TypeRef.of(scalar)));
    }
    return fields;
  }
}
