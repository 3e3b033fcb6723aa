package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Scope;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.CompletionItemKind;

/** The words of the language itself. */
final class Keywords {
  private Keywords() {}

  /** What a definition begins with. */
  static void all(Proposals proposals) {
    add(
        proposals,
        "type @model",
        "A type with a table.",
        "type ${1:Name} @model {\n  id: ID!\n  $0\n}");
    add(proposals, "type", "An object type.", "type ${1:Name} {\n  $0\n}");
    add(proposals, "enum", "A choice of names.", "enum ${1:Name} {\n  $0\n}");
    add(proposals, "input", "An object that clients send.", "input ${1:Name} {\n  $0\n}");
    add(
        proposals,
        "interface",
        "Fields that several types have.",
        "interface ${1:Name} {\n  $0\n}");
    add(proposals, "union", "One of several types.", "union ${1:Name} = $0");
    add(proposals, "scalar", "A scalar.", "scalar $0");
    add(proposals, "type Query", "Queries of your own.", "type Query {\n  $0\n}");
  }

  private static void add(Proposals proposals, String label, String text, String gaps) {
    proposals.add(label, CompletionItemKind.Snippet, Optional.of(text)).text(label, gaps);
  }

  /** What can stand behind the name of a definition. */
  static void head(Scope scope, Proposals proposals) {
    if (Set.of("type", "interface").contains(scope.keyword())) {
      proposals.add("implements", CompletionItemKind.Keyword, Optional.empty());
    }
  }

  /** The name that directives have for a place. */
  static String place(Scope scope) {
    boolean isMember = !scope.member().isEmpty();
    return switch (scope.keyword()) {
      case "type" -> isMember ? "FIELD_DEFINITION" : "OBJECT";
      case "interface" -> isMember ? "FIELD_DEFINITION" : "INTERFACE";
      case "input" -> isMember ? "INPUT_FIELD_DEFINITION" : "INPUT_OBJECT";
      case "enum" -> isMember ? "ENUM_VALUE" : "ENUM";
      case "union" -> "UNION";
      case "scalar" -> "SCALAR";
      default -> "SCHEMA";
    };
  }

  /** How editors mark a type. */
  static CompletionItemKind kind(Definition type) {
    return switch (type.keyword()) {
      case "enum" -> CompletionItemKind.Enum;
      case "interface" -> CompletionItemKind.Interface;
      case "input" -> CompletionItemKind.Struct;
      case "scalar" -> CompletionItemKind.Unit;
      default -> CompletionItemKind.Class;
    };
  }

  /** Whether a type is made of fields. */
  static boolean hasFields(Definition type) {
    return Set.of("type", "interface", "union").contains(type.keyword());
  }
}
