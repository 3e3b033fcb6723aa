package io.gqlcompile.codegen.client.flow;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.operation.SelectedField;
import io.gqlcompile.codegen.client.operation.SelectionSet;
import io.gqlcompile.codegen.client.script.ObjectLiterals;
import io.gqlcompile.codegen.client.script.ScriptWords;
import io.gqlcompile.codegen.client.script.TypeScriptNames;
import io.gqlcompile.codegen.client.script.UsedTypes;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Types of Flow: enums, inputs, variables and answers. Objects are exact. */
final class FlowTypes {
  private final SourceText out = new SourceText("  ");
  private final Operations operations;
  private final boolean fragments;
  private final List<TypeDef> types;
  private final TypeScriptNames names;
  private final Set<String> declared = new HashSet<>();
  private final ObjectLiterals objects = new ObjectLiterals("{|", "|}", this::property);

  FlowTypes(SchemaModel schema, Operations operations, boolean fragments) {
    this.operations = operations;
    this.fragments = fragments;
    this.types =
        UsedTypes.of(schema, operations).stream()
            .filter(type -> type instanceof EnumDef || type instanceof InputDef)
            .toList();
    this.names = new TypeScriptNames(types, operations.all(), List.of());
    types.forEach(type -> declared.add(type.name()));
  }

  String print() {
    out.line("/* @flow */").line("/* eslint-disable */");
    out.line("// This file was automatically generated and should not be edited.").blank();
    types.forEach(this::declare);
    if (fragments) {
      for (SelectionSet set : operations.selections()) {
        out.raw("export type " + names.fragment(set) + " = " + objects.of(set, 0) + ";\n\n");
      }
    }
    for (Operation operation : operations.all()) {
      if (!operation.variables().isEmpty()) {
        inputs(names.variables(operation), operation.variables());
      }
      SelectedField root =
          new SelectedField(operation.field().name(), operation.field(), operation.selection());
      out.raw("export type " + names.result(operation) + " = {|\n" + property(root, 1) + "|};\n\n");
    }
    return out.toString().stripTrailing() + "\n";
  }

  private void declare(TypeDef type) {
    ScriptWords.comment(out, type, type.description());
    if (type instanceof EnumDef e) {
      out.open("export type " + names.type(type.name()) + " =");
      List<EnumValueDef> values = e.values();
      for (int i = 0; i < values.size(); i++) {
        String end = i == values.size() - 1 ? ";" : "";
        out.line("| \"" + values.get(i).name() + "\"" + end);
      }
      out.close("");
    } else {
      inputs(names.type(type.name()), ((InputDef) type).fields());
    }
  }

  private void inputs(String name, List<InputValueDef> fields) {
    out.open("export type " + name + " = {|");
    for (InputValueDef field : fields) {
      ScriptWords.comment(out, field, field.description());
      String mark = Operation.isOptional(field) ? "?: " : ": ";
      out.line(field.name() + mark + nest(field.type(), name(field.type().baseName())) + ",");
    }
    out.close("|};").blank();
  }

  private String name(String base) {
    return switch (base) {
      case "Int", "Float", "AWSTimestamp" -> "number";
      case "Boolean" -> "boolean";
      default -> declared.contains(base) ? names.type(base) : "string";
    };
  }

  private static String nest(TypeRef type, String base) {
    return type instanceof TypeRef.NonNull n ? core(n.of(), base) : "?" + core(type, base);
  }

  private static String core(TypeRef type, String base) {
    return type instanceof TypeRef.ListOf l ? "Array<" + nest(l.of(), base) + ">" : base;
  }

  private String property(SelectedField field, int indent) {
    String base =
        field
            .selection()
            .map(set -> fragments ? names.fragment(set) : objects.of(set, indent))
            .orElseGet(() -> name(field.field().type().baseName()));
    return "  ".repeat(indent)
        + field.responseName()
        + ": "
        + nest(field.field().type(), base)
        + ",\n";
  }
}
