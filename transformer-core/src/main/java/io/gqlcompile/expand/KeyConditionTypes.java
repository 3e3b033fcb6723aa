package io.gqlcompile.expand;

import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.ScalarTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The arguments that narrow a query by its sort key, and the inputs they need. */
public final class KeyConditionTypes {
  private KeyConditionTypes() {}

  /**
   * The sort argument of a query.
   *
   * @param editor where the inputs that it needs are added
   * @param model the model read
   * @param keyName {@code Primary}, or the index's name with its first letter in upper case
   * @param key the key that the query reads by
   * @return empty without a sort key
   */
  public static Optional<InputValueDef> sortArgument(
      SchemaEditor editor, String model, String keyName, Key key) {
    if (key.sort().isEmpty()) {
      return Optional.empty();
    }
    if (!key.isComposite()) {
      KeyField field = key.sort().get(0);
      String input = addScalarCondition(editor, baseOf(field));
      return Optional.of(InputValueDef.of(field.name(), TypeRef.of(input)));
    }
    String input = addCompositeCondition(editor, model, keyName, key);
    String argument = GraphQlNames.compositeArgument(key.sortNames());
    return Optional.of(InputValueDef.of(argument, TypeRef.of(input)));
  }

  private static String baseOf(KeyField field) {
    return ScalarTypes.baseOf(field.type().baseName()).orElse("String");
  }

  private static String addScalarCondition(SchemaEditor editor, String base) {
    String name = GraphQlNames.keyConditionInput(base);
    boolean isText = base.equals("String") || base.equals("ID");
    if (!editor.hasType(name)) {
      editor.put(InputDef.of(name, operators(base, isText)));
    }
    return name;
  }

  private static String addCompositeCondition(
      SchemaEditor editor, String model, String keyName, Key key) {
    String keyInput = GraphQlNames.compositeKeyInput(model, keyName);
    String name = GraphQlNames.compositeKeyConditionInput(model, keyName);
    if (!editor.hasType(name)) {
      editor.put(InputDef.of(name, operators(keyInput, true)));
    }
    if (!editor.hasType(keyInput)) {
      editor.put(InputDef.of(keyInput, compositeFields(key)));
    }
    return name;
  }

  /**
   * Each sort field as declared, but the last one by its base scalar, as existing clients know it.
   */
  private static List<InputValueDef> compositeFields(Key key) {
    List<InputValueDef> fields = new ArrayList<>();
    for (KeyField field : key.sort()) {
      String declared = field.type().baseName();
      boolean isLast = field == key.sort().get(key.sort().size() - 1);
      String type = isLast ? ScalarTypes.baseOf(declared).orElse(declared) : declared;
      fields.add(InputValueDef.of(field.name(), TypeRef.of(type)));
    }
    return fields;
  }

  private static List<InputValueDef> operators(String type, boolean withPrefix) {
    List<InputValueDef> fields = new ArrayList<>();
    for (String operator : List.of("eq", "le", "lt", "ge", "gt")) {
      fields.add(InputValueDef.of(operator, TypeRef.of(type)));
    }
    fields.add(InputValueDef.of("between", TypeRef.of(type).list()));
    if (withPrefix) {
      fields.add(InputValueDef.of("beginsWith", TypeRef.of(type)));
    }
    return fields;
  }
}
