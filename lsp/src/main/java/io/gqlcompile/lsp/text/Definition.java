package io.gqlcompile.lsp.text;

import java.util.List;
import java.util.Optional;

/**
 * A definition or an extension.
 *
 * @param keyword {@code type}, {@code interface}, {@code input}, {@code enum}, {@code union},
 *     {@code scalar}, {@code directive} or {@code schema}
 * @param isExtension whether {@code extend} stands in front of it
 * @param description the documentation in front of it
 * @param name its name; empty where it is missing
 * @param types the interfaces of an object, or the members of a union
 * @param directives in the order written
 * @param members fields, enum values, or the arguments of a directive
 * @param places where a directive may stand
 * @param headEnd the end of what is in front of the body
 * @param span from the description to the end
 */
public record Definition(
    String keyword,
    boolean isExtension,
    Optional<String> description,
    Word name,
    List<Word> types,
    List<Use> directives,
    List<Member> members,
    List<String> places,
    int headEnd,
    Span span) {

  /** A member by its name. */
  public Optional<Member> member(String member) {
    return members.stream().filter(m -> m.name().text().equals(member)).findFirst();
  }

  /** A directive on it. */
  public Optional<Use> directive(String directive) {
    return directives.stream().filter(use -> use.name().text().equals(directive)).findFirst();
  }

  /** Whether it is a type with a table. */
  public boolean isModel() {
    return keyword.equals("type") && directive("model").isPresent();
  }
}
