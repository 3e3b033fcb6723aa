package io.gqlcompile.model;

/**
 * The identity of a schema element, in the notation of the GraphQL schema coordinates
 * specification: {@code Post}, {@code Post.title}, {@code Query.posts(limit:)}, {@code @model}.
 *
 * @param type a type name, or a directive name with its {@code @}; empty for no element
 * @param member a field, input field or enum value; empty for the type itself
 * @param argument an argument of the member (or of a directive); empty if none
 */
public record Coordinate(String type, String member, String argument)
    implements Comparable<Coordinate> {

  /** No schema element. */
  public static final Coordinate NONE = new Coordinate("", "", "");

  /** A type. */
  public static Coordinate type(String type) {
    return new Coordinate(type, "", "");
  }

  /** A field, input field or enum value of a type. */
  public static Coordinate member(String type, String member) {
    return new Coordinate(type, member, "");
  }

  /** An argument of a field. */
  public static Coordinate argument(String type, String member, String argument) {
    return new Coordinate(type, member, argument);
  }

  /** A directive definition. */
  public static Coordinate directive(String name) {
    return new Coordinate("@" + name, "", "");
  }

  /** Whether this names no element. */
  public boolean isNone() {
    return type.isEmpty();
  }

  // Written out, because the generated methods are linked when a run first needs them, which costs
  // milliseconds of each start.

  @Override
  public boolean equals(Object other) {
    return other instanceof Coordinate coordinate
        && member.equals(coordinate.member)
        && type.equals(coordinate.type)
        && argument.equals(coordinate.argument);
  }

  @Override
  public int hashCode() {
    return (type.hashCode() * 31 + member.hashCode()) * 31 + argument.hashCode();
  }

  @Override
  public int compareTo(Coordinate other) {
    return toString().compareTo(other.toString());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(type);
    if (!member.isEmpty()) {
      text.append('.').append(member);
    }
    if (!argument.isEmpty()) {
      text.append('(').append(argument).append(":)");
    }
    return text.toString();
  }
}
