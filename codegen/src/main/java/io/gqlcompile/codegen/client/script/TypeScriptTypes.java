package io.gqlcompile.codegen.client.script;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Declares the types of a schema in TypeScript. */
public final class TypeScriptTypes {
  private final SourceText out;
  private final TypeScriptNames names;
  private final Operations operations;
  private final Set<String> declared = new HashSet<>();

  /**
   * @param out gets the declarations
   * @param names what types are called
   * @param operations tells which types an interface stands for
   * @param types the types that are declared; all others are scalars
   */
  public TypeScriptTypes(
      SourceText out, TypeScriptNames names, Operations operations, List<TypeDef> types) {
    this.out = out;
    this.names = names;
    this.operations = operations;
    types.forEach(type -> declared.add(type.name()));
  }

  /** Declares one type. */
  public void declare(TypeDef type) {
    if (type instanceof EnumDef e) {
      declareEnum(e);
    } else if (type instanceof InputDef input) {
      ScriptWords.comment(out, type, type.description());
      declareInputs(names.type(type.name()), input.fields());
    } else if (type instanceof CompositeDef composite) {
      declareObject(composite);
    } else {
      declareUnion(type);
    }
  }

  private void declareEnum(EnumDef type) {
    ScriptWords.comment(out, type, type.description());
    out.open("export enum " + names.type(type.name()) + " {");
    for (EnumValueDef value : type.values()) {
      ScriptWords.comment(out, value, value.description());
      out.line(value.name() + " = \"" + value.name() + "\",");
    }
    out.close("}").blank();
  }

  /** Declares what goes to the server: an input type, or an operation's variables. */
  public void declareInputs(String name, List<InputValueDef> fields) {
    out.open("export type " + name + " = {");
    for (InputValueDef field : fields) {
      ScriptWords.comment(out, field, field.description());
      String mark = Operation.isOptional(field) ? "?: " : ": ";
      out.line(field.name() + mark + leaf(field.type()) + ",");
    }
    out.close("};").blank();
  }

  private void declareObject(CompositeDef type) {
    ScriptWords.comment(out, (TypeDef) type, ((TypeDef) type).description());
    out.open("export type " + names.type(type.name()) + " = {");
    out.line("__typename: " + typename(type) + ",");
    for (FieldDef field : type.fields()) {
      ScriptWords.comment(out, field, field.description());
      out.line(field.name() + mark(field.type()) + leaf(field.type()) + ",");
    }
    out.close("};").blank();
  }

  private String typename(CompositeDef type) {
    if (type instanceof ObjectDef) {
      return "\"" + type.name() + "\"";
    }
    List<String> possible =
        operations.possible(type.name()).stream().map(p -> "\"" + p.name() + "\"").toList();
    return possible.isEmpty() ? "string" : String.join(" | ", possible);
  }

  private void declareUnion(TypeDef type) {
    List<String> members =
        operations.possible(type.name()).stream().map(p -> names.type(p.name())).toList();
    ScriptWords.comment(out, type, type.description());
    String union = members.isEmpty() ? "never" : String.join(" | ", members);
    out.line("export type " + names.type(type.name()) + " = " + union + ";").blank();
  }

  /** What stands between a property's name and its type. */
  static String mark(TypeRef type) {
    return type.isNonNull() ? ": " : "?: ";
  }

  /** A type whose name alone is enough. */
  public String leaf(TypeRef type) {
    return around(type, name(type.baseName()));
  }

  /** A type around what stands for its name. */
  public static String around(TypeRef type, String base) {
    if (type instanceof TypeRef.NonNull n) {
      return core(n.of(), base);
    }
    return core(type, base) + " | null";
  }

  private static String core(TypeRef type, String base) {
    return type instanceof TypeRef.ListOf l ? "Array<" + around(l.of(), base) + ">" : base;
  }

  private String name(String base) {
    return switch (base) {
      case "Int", "Float", "AWSTimestamp" -> "number";
      case "Boolean" -> "boolean";
      case "String", "ID" -> "string";
      default -> declared.contains(base) ? names.type(base) : "string";
    };
  }
}
