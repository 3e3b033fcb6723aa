package io.gqlcompile.expand;

import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.ScalarTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The inputs that clients filter items with: one operator input for each scalar or enum field. */
public final class FilterTypes {
  private final SchemaModel input;
  private final SchemaEditor editor;

  /**
   * @param input the schema as written, which knows the enums
   * @param editor where operator inputs of enums are added as they are needed
   */
  public FilterTypes(SchemaModel input, SchemaEditor editor) {
    this.input = input;
    this.editor = editor;
  }

  /** The entries of a filter or condition for the fields of a type, in their order. */
  public List<InputValueDef> entries(ObjectDef type, EnumLists lists) {
    List<InputValueDef> entries = new ArrayList<>();
    for (FieldDef field : type.fields()) {
      operatorInput(field.type(), lists)
          .ifPresent(op -> entries.add(InputValueDef.of(field.name(), TypeRef.of(op))));
    }
    return entries;
  }

  /** The entries of a subscription filter for the fields of a type, in their order. */
  public List<InputValueDef> subscriptionEntries(ObjectDef type) {
    List<InputValueDef> entries = new ArrayList<>();
    for (FieldDef field : type.fields()) {
      subscriptionOperatorInput(field.type().baseName())
          .ifPresent(op -> entries.add(InputValueDef.of(field.name(), TypeRef.of(op))));
    }
    return entries;
  }

  /** Adds a filter over the fields of a type unless an input of its name exists. */
  public void addFilter(String name, ObjectDef type, EnumLists lists) {
    if (!editor.hasType(name)) {
      editor.put(InputDef.of(name, withLogic(name, entries(type, lists), true)));
    }
  }

  /** The entries followed by {@code and}, {@code or} and, if wanted, {@code not}. */
  public static List<InputValueDef> withLogic(
      String name, List<InputValueDef> entries, boolean withNot) {
    List<InputValueDef> all = new ArrayList<>(entries);
    all.add(InputValueDef.of("and", TypeRef.of(name).list()));
    all.add(InputValueDef.of("or", TypeRef.of(name).list()));
    if (withNot) {
      all.add(InputValueDef.of("not", TypeRef.of(name)));
    }
    return all;
  }

  /** The operator input of a field's type; empty for objects, unions and scalars of the user. */
  public Optional<String> operatorInput(TypeRef type, EnumLists lists) {
    String base = type.baseName();
    if (ScalarTypes.baseOf(base).isPresent()) {
      return Optional.of(GraphQlNames.scalarOperatorInput(base));
    }
    Optional<EnumDef> values = input.enumType(base);
    if (values.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(lists.has(type) ? enumListInput(base) : enumInput(base));
  }

  /** The operator input of a scalar or enum in subscription filters. */
  public Optional<String> subscriptionOperatorInput(String base) {
    if (ScalarTypes.baseOf(base).isPresent()) {
      return Optional.of(GraphQlNames.subscriptionOperatorInput(base));
    }
    return input.isEnum(base)
        ? Optional.of(GraphQlNames.subscriptionOperatorInput("String"))
        : Optional.empty();
  }

  private String enumInput(String name) {
    String input = GraphQlNames.scalarOperatorInput(name);
    editor.putIfAbsent(
        InputDef.of(
            input,
            List.of(
                InputValueDef.of("eq", TypeRef.of(name)),
                InputValueDef.of("ne", TypeRef.of(name)))));
    return input;
  }

  private String enumListInput(String name) {
    String input = GraphQlNames.enumListOperatorInput(name);
    editor.putIfAbsent(
        InputDef.of(
            input,
            List.of(
                InputValueDef.of("eq", TypeRef.of(name).list()),
                InputValueDef.of("ne", TypeRef.of(name).list()),
                InputValueDef.of("contains", TypeRef.of(name)),
                InputValueDef.of("notContains", TypeRef.of(name)))));
    return input;
  }
}
