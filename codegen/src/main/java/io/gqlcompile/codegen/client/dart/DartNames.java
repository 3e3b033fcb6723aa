package io.gqlcompile.codegen.client.dart;

import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataSchema;
import io.gqlcompile.codegen.client.text.FreeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names, types and literals in Dart. */
final class DartNames {
  private static final List<String> RESERVED =
      List.of(
          ("abstract as assert async await base break case catch class const continue covariant"
                  + " default deferred do dynamic else enum export extends extension external"
                  + " factory false final finally for Function get hide if implements import in"
                  + " interface is late library mixin new null on operator part required rethrow"
                  + " return sealed set show static super switch sync this throw true try typedef"
                  + " var void when while with yield")
              .split(" "));

  private static final List<String> TYPES =
      List.of(
          ("String int double bool num List Map Object DateTime Null Never Iterable Set Function"
                  + " dynamic Deprecated StringBuffer ModelProvider ModelFieldValue amplify_core"
                  + " override identical Enum Type Future Stream Record")
              .split(" "));

  private final FreeNames types;

  DartNames(DataSchema schema) {
    List<String> words = new ArrayList<>(RESERVED);
    words.addAll(TYPES);
    types = FreeNames.ofFiles(words);
    schema.models().forEach(m -> type(m.name()));
    schema.nonModels().forEach(m -> type(m.name()));
    schema.enums().forEach(e -> type(e.name()));
  }

  String type(String name) {
    return types.of("type", name);
  }

  /** Names of members of a class. */
  static FreeNames members() {
    List<String> words = new ArrayList<>(RESERVED);
    words.addAll(
        List.of(
            ("classType schema equals hashCode toString noSuchMethod runtimeType getInstanceType"
                    + " getId modelIdentifier copyWith copyWithModelFieldValues fromJson toJson toMap"
                    + " values index name MODEL_IDENTIFIER String int double bool List Map Object")
                .split(" ")));
    return FreeNames.without(words);
  }

  /** Names of enum values. */
  static FreeNames values() {
    List<String> words = new ArrayList<>(RESERVED);
    words.addAll(List.of("values", "index", "hashCode", "toString", "runtimeType", "noSuchMethod"));
    return FreeNames.without(words);
  }

  /** Names of constants for queries: in capitals, without underscores between words. */
  static String constant(DataField field) {
    return field.name().toUpperCase(Locale.ROOT);
  }

  /** A type without question mark. */
  String type(DataField field) {
    String base = base(field);
    return field.isList() ? "List<" + base + ">" : base;
  }

  String base(DataField field) {
    return switch (field.kind()) {
      case MODEL, NON_MODEL, ENUM -> type(field.typeName());
      case SCALAR, INPUT ->
          switch (field.typeName()) {
            case "Int" -> "int";
            case "Float" -> "double";
            case "Boolean" -> "bool";
            case "AWSDate", "AWSTime", "AWSDateTime", "AWSTimestamp" ->
                "amplify_core.Temporal" + field.typeName().substring("AWS".length());
            default -> "String";
          };
    };
  }

  /** A string literal. */
  static String quoted(String text) {
    StringBuilder out = new StringBuilder("'");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\\' || c == '$') {
        out.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        out.append("\\u{").append(Integer.toHexString(c)).append('}');
      } else {
        out.append(c);
      }
    }
    return out.append('\'').toString();
  }
}
