package io.gqlcompile.lsp.symbol;

import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Entry;
import io.gqlcompile.lsp.text.Member;
import io.gqlcompile.lsp.text.Scope;
import io.gqlcompile.lsp.text.TypeUse;
import io.gqlcompile.lsp.text.Use;
import io.gqlcompile.lsp.text.Value;
import io.gqlcompile.lsp.text.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds every word of a definition that names something. */
public final class Occurrences {
  private final Vocabulary vocabulary;
  private final Definition definition;
  private final List<Occurrence> found = new ArrayList<>();

  private Occurrences(Definition definition, Vocabulary vocabulary) {
    this.definition = definition;
    this.vocabulary = vocabulary;
  }

  /** The words of a definition that name something, in no order. */
  public static List<Occurrence> of(Definition definition, Vocabulary vocabulary) {
    Occurrences occurrences = new Occurrences(definition, vocabulary);
    occurrences.readAll();
    return occurrences.found;
  }

  private void readAll() {
    boolean isDirective = definition.keyword().equals("directive");
    Word name = definition.name();
    Symbol own = isDirective ? new Symbol.Directive(name.text()) : new Symbol.Type(name.text());
    add(own, name, !definition.isExtension());
    definition.types().forEach(type -> add(new Symbol.Type(type.text()), type, false));
    Scope scope = new Scope(definition.keyword(), name.text(), "", "");
    definition.directives().forEach(use -> use(use, scope));
    for (Member member : definition.members()) {
      if (!isDirective && !definition.keyword().equals("schema")) {
        add(new Symbol.Member(name.text(), member.name().text()), member.name(), true);
      }
      member(member);
    }
  }

  private void member(Member member) {
    String typeName = definition.name().text();
    Scope scope =
        new Scope(definition.keyword(), typeName, member.name().text(), member.typeName());
    member.type().ifPresent(this::type);
    for (Member argument : member.arguments()) {
      argument.type().ifPresent(this::type);
      argument.value().ifPresent(value -> literal(value, argument.typeName()));
      argument.directives().forEach(use -> use(use, scope));
    }
    member.value().ifPresent(value -> literal(value, member.typeName()));
    member.directives().forEach(use -> use(use, scope));
  }

  private void type(TypeUse type) {
    add(new Symbol.Type(type.base().text()), type.base(), false);
  }

  /** A default value: names in it are values of an enum of the schema. */
  private void literal(Value value, String type) {
    if (value instanceof Value.Bare bare) {
      add(new Symbol.Member(type, bare.word().text()), bare.word(), false);
    } else if (value instanceof Value.Items items) {
      items.items().forEach(item -> literal(item, type));
    }
  }

  private void use(Use use, Scope scope) {
    add(new Symbol.Directive(use.name().text()), use.name(), false);
    entries(use.arguments(), use.name().text(), List.of(), scope);
  }

  private void entries(List<Entry> entries, String directive, List<String> path, Scope scope) {
    for (Entry entry : entries) {
      List<String> inner = new ArrayList<>(path);
      inner.add(entry.name().text());
      add(new Symbol.Argument(directive, List.copyOf(inner)), entry.name(), false);
      entry.value().ifPresent(value -> value(value, directive, inner, scope));
    }
  }

  private void value(Value value, String directive, List<String> path, Scope scope) {
    if (value instanceof Value.Items items) {
      items.items().forEach(item -> value(item, directive, path, scope));
    } else if (value instanceof Value.Fields fields) {
      entries(fields.entries(), directive, path, scope);
    } else if (value instanceof Value.Text text) {
      text(text.word(), directive, path, scope);
    } else if (value instanceof Value.Bare bare
        && vocabulary.choices(directive, path).isPresent()) {
      Word word = bare.word();
      add(new Symbol.Choice(directive, List.copyOf(path), word.text()), word, false);
    }
  }

  private void text(Word word, String directive, List<String> path, Scope scope) {
    Optional<ArgumentRole> role = ArgumentRole.of(directive, path);
    if (role.isPresent()) {
      add(role.get().symbol(scope, word.text()), word, role.get().isDefinition());
    } else if (directive.equals("default") && !scope.memberType().isEmpty()) {
      // Names a value if the field is of an enum; of a scalar there are no members to be found.
      add(new Symbol.Member(scope.memberType(), word.text()), word, false);
    }
  }

  private void add(Symbol symbol, Word word, boolean isDefinition) {
    if (!word.isEmpty()) {
      found.add(new Occurrence(symbol, word.span(), isDefinition));
    }
  }
}
