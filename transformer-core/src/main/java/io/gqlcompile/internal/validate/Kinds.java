package io.gqlcompile.internal.validate;

import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.UnionDef;

/** What kinds of definitions are called. */
final class Kinds {
  private Kinds() {}

  /** The keyword that defines a type. */
  static String keyword(TypeDef type) {
    if (type instanceof ObjectDef) {
      return "type";
    }
    if (type instanceof InterfaceDef) {
      return "interface";
    }
    if (type instanceof InputDef) {
      return "input";
    }
    if (type instanceof EnumDef) {
      return "enum";
    }
    return type instanceof UnionDef ? "union" : "scalar";
  }

  /** The directive location of a type. */
  static String place(TypeDef type) {
    if (type instanceof ObjectDef) {
      return "OBJECT";
    }
    if (type instanceof InterfaceDef) {
      return "INTERFACE";
    }
    if (type instanceof InputDef) {
      return "INPUT_OBJECT";
    }
    if (type instanceof EnumDef) {
      return "ENUM";
    }
    return type instanceof UnionDef ? "UNION" : "SCALAR";
  }

  /** A directive location in words, for example {@code a field}. */
  static String words(String place) {
    return switch (place) {
      case "SCHEMA" -> "the schema";
      case "SCALAR" -> "a scalar";
      case "OBJECT" -> "an object type";
      case "FIELD_DEFINITION" -> "a field";
      case "ARGUMENT_DEFINITION" -> "an argument";
      case "INTERFACE" -> "an interface";
      case "UNION" -> "a union";
      case "ENUM" -> "an enum";
      case "ENUM_VALUE" -> "an enum value";
      case "INPUT_OBJECT" -> "an input type";
      case "INPUT_FIELD_DEFINITION" -> "an input field";
      default -> "a part of a query";
    };
  }
}
