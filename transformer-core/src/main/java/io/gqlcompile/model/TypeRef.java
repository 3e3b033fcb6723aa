package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;

/** A use of a type: its name, in any nesting of lists and non-null marks. */
public sealed interface TypeRef {

  /**
   * A type by its name.
   *
   * @param name the name
   * @param location where it is written; {@link SourceLocation#NONE} if generated
   */
  record Named(String name, SourceLocation location) implements TypeRef {}

  /**
   * A list.
   *
   * @param of the type of its entries
   */
  record ListOf(TypeRef of) implements TypeRef {}

  /**
   * A type without null.
   *
   * @param of the type that would be nullable; never a {@code NonNull} itself
   */
  record NonNull(TypeRef of) implements TypeRef {}

  /** A generated, nullable use of a type by its name. */
  static TypeRef of(String name) {
    return new Named(name, SourceLocation.NONE);
  }

  /** A list of this. */
  default TypeRef list() {
    return new ListOf(this);
  }

  /** The same type without null. */
  default TypeRef nonNull() {
    return this instanceof NonNull ? this : new NonNull(this);
  }

  /** The same type with null allowed at the outside. */
  default TypeRef nullable() {
    return this instanceof NonNull n ? n.of() : this;
  }

  /** Whether null is forbidden at the outside. */
  default boolean isNonNull() {
    return this instanceof NonNull;
  }

  /** Whether this is a list, nullable or not. */
  default boolean isList() {
    return nullable() instanceof ListOf;
  }

  /** The name inside all lists and non-null marks. */
  default String baseName() {
    return named().name();
  }

  /** The named type inside all lists and non-null marks. */
  default Named named() {
    TypeRef t = this;
    while (true) {
      if (t instanceof Named n) {
        return n;
      }
      t = t instanceof ListOf l ? l.of() : ((NonNull) t).of();
    }
  }

  /** The same nesting around another name, at the same place. */
  default TypeRef withBase(String name) {
    if (this instanceof ListOf l) {
      return new ListOf(l.of().withBase(name));
    }
    if (this instanceof NonNull n) {
      return new NonNull(n.of().withBase(name));
    }
    return new Named(name, ((Named) this).location());
  }

  /** As SDL writes it, for example {@code [String!]!}. */
  default String toSdl() {
    if (this instanceof ListOf l) {
      return "[" + l.of().toSdl() + "]";
    }
    if (this instanceof NonNull n) {
      return n.of().toSdl() + "!";
    }
    return baseName();
  }
}
