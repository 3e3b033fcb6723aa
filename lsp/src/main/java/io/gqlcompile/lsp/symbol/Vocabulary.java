package io.gqlcompile.lsp.symbol;

import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Member;
import io.gqlcompile.lsp.text.Tree;
import io.gqlcompile.source.SourceFile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The directives, scalars and types of arguments that a schema can use without defining them. */
public final class Vocabulary {
  private static final String STANDARD =
      """
      "A whole number of 32 bits."
      scalar Int
      "A floating point number of double precision."
      scalar Float
      "Any text."
      scalar String
      "true or false."
      scalar Boolean
      "A text that identifies something."
      scalar ID
      """;

  private final Map<String, Definition> directives = new LinkedHashMap<>();
  private final Map<String, Definition> types = new LinkedHashMap<>();

  /**
   * @param files SDL of plug-ins
   */
  public Vocabulary(List<SourceFile> files) {
    read(STANDARD);
    files.forEach(file -> read(file.text()));
  }

  private void read(String text) {
    for (Definition definition : Tree.of(text).definitions()) {
      boolean isDirective = definition.keyword().equals("directive");
      (isDirective ? directives : types).putIfAbsent(definition.name().text(), definition);
    }
  }

  /** The directives. */
  public Collection<Definition> directives() {
    return directives.values();
  }

  /** A directive by its name. */
  public Optional<Definition> directive(String name) {
    return Optional.ofNullable(directives.get(name));
  }

  /** The scalars. */
  public List<Definition> scalars() {
    return types.values().stream().filter(type -> type.keyword().equals("scalar")).toList();
  }

  /** A scalar, or a type of arguments. */
  public Optional<Definition> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** An argument of a directive, or a field of the object that one takes. */
  public Optional<Member> argument(String directive, List<String> path) {
    Optional<Member> found = Optional.empty();
    Optional<Definition> owner = directive(directive);
    for (String name : path) {
      found = owner.flatMap(definition -> definition.member(name));
      owner = found.flatMap(member -> type(member.typeName()));
    }
    return found;
  }

  /** What can be written inside of an argument; the arguments themselves for an empty path. */
  public List<Member> members(String directive, List<String> path) {
    if (path.isEmpty()) {
      return directive(directive).map(Definition::members).orElse(List.of());
    }
    return argument(directive, path)
        .flatMap(argument -> type(argument.typeName()))
        .map(Definition::members)
        .orElse(List.of());
  }

  /** The enum that the values of an argument are of. */
  public Optional<Definition> choices(String directive, List<String> path) {
    return argument(directive, path)
        .flatMap(argument -> type(argument.typeName()))
        .filter(type -> type.keyword().equals("enum"));
  }
}
