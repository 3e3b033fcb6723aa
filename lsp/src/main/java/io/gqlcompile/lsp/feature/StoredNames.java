package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.symbol.Symbol;
import io.gqlcompile.lsp.symbol.SymbolTable;
import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Member;
import io.gqlcompile.lsp.text.Use;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which names items are stored by, so that another name would not find what is there. */
final class StoredNames {
  /** Directives of fields that are worked out and not stored. */
  private static final List<String> WORKED_OUT =
      List.of(
          "hasOne", "hasMany", "belongsTo", "manyToMany", "function", "http", "predictions", "sql");

  private final SymbolTable table;

  StoredNames(SymbolTable table) {
    this.table = table;
  }

  /** What another name would do to stored items; empty if nothing. */
  Optional<String> danger(Symbol symbol) {
    if (symbol instanceof Symbol.Index index) {
      return Optional.of(
          "DynamoDB cannot rename the index '"
              + index.name()
              + "': it would be removed and built anew, and queries fail in between.");
    }
    if (symbol instanceof Symbol.Relation) {
      return Optional.of(
          "The table that joins the two models is called after the relation '"
              + symbol.name()
              + "': with another name it would be replaced by an empty one.");
    }
    if (symbol instanceof Symbol.Type) {
      return ImplicitNames.lostIndex(table, symbol.name());
    }
    if (!(symbol instanceof Symbol.Member)) {
      return Optional.empty();
    }
    for (Symbol each : table.family(symbol)) {
      Optional<String> danger = ofMember((Symbol.Member) each);
      if (danger.isPresent()) {
        return danger;
      }
    }
    return Optional.empty();
  }

  private Optional<String> ofMember(Symbol.Member member) {
    Optional<Definition> owner = table.type(member.type());
    Optional<Member> field = table.member(member.type(), member.name());
    if (owner.isEmpty() || field.isEmpty() || !stored().contains(member.type())) {
      return Optional.empty();
    }
    String name = "'" + member.type() + "." + member.name() + "'";
    if (owner.get().keyword().equals("enum")) {
      return Optional.of(
          "Items hold "
              + name
              + " by this name: with another one, reading the field of such an item is an error.");
    }
    Optional<String> key = ImplicitNames.madeOf(table, member.type(), field.get());
    if (key.isPresent()) {
      return key;
    }
    if (WORKED_OUT.stream().anyMatch(directive -> field.get().directive(directive).isPresent())) {
      return Optional.empty();
    }
    if (isKey(member)) {
      return Optional.of(
          name
              + " is part of the primary key: with another name the table would be replaced by an"
              + " empty one.");
    }
    return Optional.of(
        "Items hold "
            + name
            + " under this name: with another one, the values that are there would be hidden."
            + " Add a field with the new name and copy the values to it.");
  }

  private boolean isKey(Symbol.Member member) {
    boolean isNamed = false;
    for (Member field : table.members(member.type())) {
      Optional<Use> key = field.directive("primaryKey");
      isNamed |= key.isPresent();
      if (key.isPresent()
          && (field.name().text().equals(member.name())
              || key.get().texts("sortKeyFields").contains(member.name()))) {
        return true;
      }
    }
    return !isNamed && member.name().equals("id");
  }

  /** The types of which items, or parts of items, are stored. */
  private Set<String> stored() {
    Set<String> stored = new HashSet<>();
    for (String name : table.typeNames()) {
      if (table.type(name).filter(Definition::isModel).isPresent()) {
        add(name, stored);
      }
    }
    return stored;
  }

  private void add(String type, Set<String> stored) {
    if (table.type(type).isEmpty() || !stored.add(type)) {
      return;
    }
    for (Member field : table.members(type)) {
      boolean isModel = table.type(field.typeName()).filter(Definition::isModel).isPresent();
      if (!isModel) {
        add(field.typeName(), stored);
      }
    }
  }
}
