package io.gqlcompile.lsp.text;

import java.util.List;
import java.util.Optional;

/**
 * A field, an argument that is defined, or an enum value.
 *
 * @param description the documentation in front of it
 * @param name its name
 * @param arguments the arguments that it takes
 * @param type its type; empty for an enum value
 * @param value its default value
 * @param directives in the order written
 * @param span from the description to the end
 */
public record Member(
    Optional<String> description,
    Word name,
    List<Member> arguments,
    Optional<TypeUse> type,
    Optional<Value> value,
    List<Use> directives,
    Span span) {

  /** The name of its type; empty if it has none. */
  public String typeName() {
    return type.map(use -> use.base().text()).orElse("");
  }

  /** A directive on it. */
  public Optional<Use> directive(String directive) {
    return directives.stream().filter(use -> use.name().text().equals(directive)).findFirst();
  }
}
