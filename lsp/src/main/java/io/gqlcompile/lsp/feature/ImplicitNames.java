package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.symbol.Symbol;
import io.gqlcompile.lsp.symbol.SymbolTable;
import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Entry;
import io.gqlcompile.lsp.text.Member;
import io.gqlcompile.lsp.text.Use;
import io.gqlcompile.lsp.text.Value;
import io.gqlcompile.lsp.text.Word;
import io.gqlcompile.naming.ResourceNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names that nobody wrote: keys and indexes of relations, and the fields of owners and groups. */
final class ImplicitNames {
  private static final List<String> RELATIONS = List.of("hasOne", "hasMany", "belongsTo");

  /** What an explicit relation has. */
  private static final List<String> KEYS = List.of("fields", "references", "indexName");

  /** The field that a rule of @auth means if it names none, by what stands for the field. */
  private static final Map<String, String> OWNERS =
      Map.of("owner", "ownerField", "groups", "groupsField");

  private ImplicitNames() {}

  /** What would be lost if a relation had another name; empty if nothing. */
  static Optional<String> madeOf(SymbolTable table, String type, Member field) {
    String name = "'" + type + "." + field.name().text() + "'";
    for (String relation : RELATIONS) {
      Optional<Use> use = field.directive(relation);
      if (use.isEmpty()) {
        continue;
      }
      if (!names(use.get(), KEYS) && hasKey(table, type, field, relation)) {
        return Optional.of(
            "The key by which items are related is called after "
                + name
                + ": with another name, the relations that are stored would be hidden.");
      }
      if (names(use.get(), List.of("references")) && !relation.equals("belongsTo")) {
        return wayBack(table, type, field, use.get()).filter(ImplicitNames::isNamed).isPresent()
            ? Optional.empty()
            : Optional.of(rebuilt(name));
      }
    }
    return Optional.empty();
  }

  private static String rebuilt(String name) {
    return "The index of "
        + name
        + " is called after it: with another name it would be removed and built anew, and queries"
        + " fail in between. Write overrideIndexName at the @belongsTo of the other type before.";
  }

  private static boolean names(Use use, List<String> arguments) {
    return use.arguments().stream().anyMatch(entry -> arguments.contains(entry.name().text()));
  }

  /** The way back of many has no key of its own. */
  private static boolean hasKey(SymbolTable table, String type, Member field, String relation) {
    return !relation.equals("belongsTo")
        || table.members(field.typeName()).stream()
            .noneMatch(
                back -> back.typeName().equals(type) && back.directive("hasMany").isPresent());
  }

  private static Optional<Use> wayBack(SymbolTable table, String type, Member field, Use relation) {
    return table.members(field.typeName()).stream()
        .filter(back -> back.typeName().equals(type))
        .flatMap(back -> back.directive("belongsTo").stream())
        .filter(back -> back.texts("references").equals(relation.texts("references")))
        .findFirst();
  }

  private static boolean isNamed(Use back) {
    return names(back, List.of("overrideIndexName"));
  }

  private static List<Member> byReferences(SymbolTable table, String model) {
    List<Member> fields = new ArrayList<>();
    for (Member field : table.members(model)) {
      boolean isIt =
          List.of("hasOne", "hasMany").stream()
              .flatMap(relation -> field.directive(relation).stream())
              .anyMatch(use -> names(use, List.of("references")));
      if (isIt) {
        fields.add(field);
      }
    }
    return fields;
  }

  private static Use relation(Member field) {
    return field.directive("hasMany").or(() -> field.directive("hasOne")).orElseThrow();
  }

  /** An index that a model with another name would have anew; empty if there is none. */
  static Optional<String> lostIndex(SymbolTable table, String model) {
    for (Member field : byReferences(table, model)) {
      if (wayBack(table, model, field, relation(field)).isEmpty()) {
        return Optional.of(rebuilt("'" + model + "." + field.name().text() + "'"));
      }
    }
    return Optional.empty();
  }

  /** Keeps the names of indexes that are called after a model. */
  static void keepIndexes(SymbolTable table, String model, FileEdits edits) {
    for (Member field : byReferences(table, model)) {
      Optional<Use> back = wayBack(table, model, field, relation(field));
      if (back.isPresent() && !isNamed(back.get())) {
        String index = ResourceNames.relationIndex(model, field.name().text());
        Entry first = back.get().arguments().get(0);
        edits.insert(
            file(table, back.get()),
            first.name().span().start(),
            "overrideIndexName: \"" + index + "\", ");
      }
    }
  }

  private static SchemaFile file(SymbolTable table, Use use) {
    return table.files().stream()
        .filter(file -> file.tree().definitions().stream().anyMatch(d -> isIn(d, use)))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isIn(Definition definition, Use use) {
    return definition.members().stream()
        .anyMatch(member -> member.directives().stream().anyMatch(one -> one == use));
  }

  /** Names the field of the owner in rules that mean it without a word. */
  static void keepOwners(SymbolTable table, Symbol.Member old, String now, FileEdits edits) {
    if (!OWNERS.containsKey(old.name())) {
      return;
    }
    for (SchemaFile file : table.files()) {
      for (Definition definition : file.tree().definitions()) {
        if (definition.name().text().equals(old.type())) {
          List<Use> uses = new ArrayList<>(definition.directives());
          definition.members().forEach(member -> uses.addAll(member.directives()));
          uses.stream()
              .filter(use -> use.name().text().equals("auth"))
              .flatMap(use -> use.arguments().stream())
              .flatMap(entry -> entry.value().stream())
              .forEach(rules -> keepOwner(rules, old.name(), now, file, edits));
        }
      }
    }
  }

  private static void keepOwner(
      Value rules, String old, String now, SchemaFile file, FileEdits edits) {
    if (rules instanceof Value.Items items) {
      items.items().forEach(rule -> keepOwner(rule, old, now, file, edits));
    } else if (rules instanceof Value.Fields rule) {
      Optional<Word> allow = allow(rule);
      boolean isNamed =
          rule.entries().stream()
              .map(entry -> entry.name().text())
              .anyMatch(name -> name.equals(OWNERS.get(old)) || name.equals("groups"));
      if (allow.filter(word -> word.text().equals(old)).isPresent() && !isNamed) {
        String text = ", " + OWNERS.get(old) + ": \"" + now + "\"";
        edits.insert(file, allow.get().span().end(), text);
      }
    }
  }

  private static Optional<Word> allow(Value.Fields rule) {
    for (Entry entry : rule.entries()) {
      if (entry.name().text().equals("allow")
          && entry.value().orElse(null) instanceof Value.Bare bare) {
        return Optional.of(bare.word());
      }
    }
    return Optional.empty();
  }
}
