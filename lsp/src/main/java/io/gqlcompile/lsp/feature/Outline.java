package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Member;
import io.gqlcompile.lsp.text.Word;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;

/** What a file defines. */
public final class Outline {
  private Outline() {}

  /** The definitions of a file with their members. */
  public static List<DocumentSymbol> of(SchemaFile file) {
    List<DocumentSymbol> symbols = new ArrayList<>();
    for (Definition definition : file.tree().definitions()) {
      symbols.add(symbol(file, definition));
    }
    return symbols;
  }

  private static DocumentSymbol symbol(SchemaFile file, Definition definition) {
    Word name = definition.name();
    String label = name.isEmpty() ? definition.keyword() : name.text();
    DocumentSymbol symbol =
        new DocumentSymbol(
            definition.isExtension() ? "extend " + label : label,
            kind(definition),
            Ranges.of(file, definition.span()),
            name.isEmpty() ? start(file, definition) : Ranges.of(file, name.span()));
    symbol.setDetail(definition.isModel() ? "@model" : definition.keyword());
    List<DocumentSymbol> members = new ArrayList<>();
    for (Member member : definition.members()) {
      members.add(member(file, definition, member));
    }
    symbol.setChildren(members);
    return symbol;
  }

  private static Range start(SchemaFile file, Definition definition) {
    Range whole = Ranges.of(file, definition.span());
    return new Range(whole.getStart(), whole.getStart());
  }

  private static DocumentSymbol member(SchemaFile file, Definition definition, Member member) {
    SymbolKind kind =
        definition.keyword().equals("enum") ? SymbolKind.EnumMember : SymbolKind.Field;
    DocumentSymbol symbol =
        new DocumentSymbol(
            member.name().text(),
            kind,
            Ranges.of(file, member.span()),
            Ranges.of(file, member.name().span()));
    member.type().ifPresent(type -> symbol.setDetail(type.text()));
    return symbol;
  }

  private static SymbolKind kind(Definition definition) {
    return switch (definition.keyword()) {
      case "enum" -> SymbolKind.Enum;
      case "interface" -> SymbolKind.Interface;
      case "input" -> SymbolKind.Struct;
      case "directive" -> SymbolKind.Function;
      default -> SymbolKind.Class;
    };
  }
}
