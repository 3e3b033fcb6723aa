package io.gqlcompile.lsp.symbol;

import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Member;
import io.gqlcompile.lsp.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of a whole schema, in however many files. */
public final class SymbolTable {
  private final Collection<SchemaFile> files;
  private final Vocabulary vocabulary;
  private final Map<String, List<Definition>> types = new LinkedHashMap<>();

  /**
   * @param files the schema's files
   * @param vocabulary what every schema can use
   */
  public SymbolTable(Collection<SchemaFile> files, Vocabulary vocabulary) {
    this.files = List.copyOf(files);
    this.vocabulary = vocabulary;
    for (SchemaFile file : files) {
      for (Definition definition : file.tree().definitions()) {
        if (!definition.keyword().equals("directive") && !definition.name().isEmpty()) {
          types
              .computeIfAbsent(definition.name().text(), name -> new ArrayList<>(1))
              .add(definition);
        }
      }
    }
  }

  /**
   * A word in a file.
   *
   * @param file the file
   * @param occurrence what the word names
   */
  public record Found(SchemaFile file, Occurrence occurrence) {
    /** Where it is. */
    public Span span() {
      return occurrence.span();
    }
  }

  /** What every schema can use. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The files. */
  public Collection<SchemaFile> files() {
    return files;
  }

  /** The names of the types. */
  public Set<String> typeNames() {
    return types.keySet();
  }

  /** The definition of a type and its extensions. */
  public List<Definition> parts(String type) {
    return types.getOrDefault(type, List.of());
  }

  /** The definition of a type. */
  public Optional<Definition> type(String name) {
    return parts(name).stream().filter(part -> !part.isExtension()).findFirst();
  }

  /** The members of a type, those of its extensions included. */
  public List<Member> members(String type) {
    List<Member> members = new ArrayList<>();
    parts(type).forEach(part -> members.addAll(part.members()));
    return members;
  }

  /** A member of a type. */
  public Optional<Member> member(String type, String name) {
    return members(type).stream().filter(m -> m.name().text().equals(name)).findFirst();
  }

  /** The names of the indexes that a type has by {@code @index}. */
  public Set<String> indexes(String type) {
    Set<String> names = new LinkedHashSet<>();
    for (Member member : members(type)) {
      member.directives().stream()
          .filter(use -> use.name().text().equals("index"))
          .flatMap(use -> use.text("name").stream())
          .forEach(name -> names.add(name.text()));
    }
    return names;
  }

  /** What a cursor is on. */
  public Optional<Occurrence> at(SchemaFile file, int offset) {
    Optional<Definition> definition = file.tree().at(offset);
    if (definition.isEmpty()) {
      return Optional.empty();
    }
    return Occurrences.of(definition.get(), vocabulary).stream()
        .filter(occurrence -> occurrence.span().touches(offset))
        .findFirst();
  }

  /** Every place that names something of a set. */
  public List<Found> all(Set<? extends Symbol> symbols) {
    List<Found> found = new ArrayList<>();
    for (SchemaFile file : files) {
      for (Definition definition : file.tree().definitions()) {
        for (Occurrence occurrence : Occurrences.of(definition, vocabulary)) {
          if (symbols.contains(occurrence.symbol())) {
            found.add(new Found(file, occurrence));
          }
        }
      }
    }
    return found;
  }

  /**
   * A symbol with those that must have the same name: a field of an interface is one in all types
   * that implement it.
   */
  public Set<Symbol> family(Symbol symbol) {
    Set<Symbol> family = new LinkedHashSet<>(Set.of(symbol));
    if (symbol instanceof Symbol.Relation) {
      // The model that is made of it can be named like any other.
      family.add(new Symbol.Type(symbol.name()));
    }
    if (!(symbol instanceof Symbol.Member member)) {
      return family;
    }
    Set<String> interfaces = new LinkedHashSet<>();
    for (String type : withInterfaces(member.type())) {
      if (member(type, member.name()).isPresent()) {
        interfaces.add(type);
      }
    }
    for (String type : types.keySet()) {
      boolean shares = withInterfaces(type).stream().anyMatch(interfaces::contains);
      if (shares && member(type, member.name()).isPresent()) {
        family.add(new Symbol.Member(type, member.name()));
      }
    }
    return family;
  }

  private Set<String> withInterfaces(String type) {
    Set<String> names = new LinkedHashSet<>(Set.of(type));
    for (Definition part : parts(type)) {
      if (!part.keyword().equals("union")) {
        part.types().forEach(word -> names.add(word.text()));
      }
    }
    return names;
  }
}
