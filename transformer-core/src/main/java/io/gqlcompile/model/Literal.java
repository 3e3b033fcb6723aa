package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A constant value as it stands in SDL. */
public sealed interface Literal {

  /** Where it is written; {@link SourceLocation#NONE} if generated. */
  SourceLocation location();

  /**
   * A string; block strings have their common indent removed already.
   *
   * @param value the characters meant, escapes resolved
   * @param location where it is written
   */
  record Text(String value, SourceLocation location) implements Literal {}

  /**
   * A number without fraction and exponent.
   *
   * @param digits as written, so that no precision is lost
   * @param location where it is written
   */
  record Int(String digits, SourceLocation location) implements Literal {}

  /**
   * A number with fraction or exponent.
   *
   * @param digits as written
   * @param location where it is written
   */
  record Float(String digits, SourceLocation location) implements Literal {}

  /**
   * {@code true} or {@code false}.
   *
   * @param value which of them
   * @param location where it is written
   */
  record Bool(boolean value, SourceLocation location) implements Literal {}

  /**
   * {@code null}.
   *
   * @param location where it is written
   */
  record Null(SourceLocation location) implements Literal {}

  /**
   * A bare name: an enum value.
   *
   * @param name the name
   * @param location where it is written
   */
  record Name(String name, SourceLocation location) implements Literal {}

  /**
   * A list.
   *
   * @param items its entries in order
   * @param location where it is written
   */
  record Items(List<Literal> items, SourceLocation location) implements Literal {}

  /**
   * An input object.
   *
   * @param fields its entries in order; a name may occur twice in a document that is not valid
   * @param location where it is written
   */
  record Fields(List<Field> fields, SourceLocation location) implements Literal {
    /** The value of the first entry with a name. */
    public Optional<Literal> get(String name) {
      for (Field f : fields) {
        if (f.name().equals(name)) {
          return Optional.of(f.value());
        }
      }
      return Optional.empty();
    }
  }

  /**
   * One entry of an input object.
   *
   * @param name its name
   * @param value its value
   * @param location where the name is written
   */
  record Field(String name, Literal value, SourceLocation location) {}

  /** Whether this is {@code null}. */
  default boolean isNull() {
    return this instanceof Null;
  }

  /** The characters of a string or the letters of an enum value; empty for anything else. */
  default Optional<String> asText() {
    if (this instanceof Text t) {
      return Optional.of(t.value());
    }
    return this instanceof Name n ? Optional.of(n.name()) : Optional.empty();
  }

  /** The entries of a list; a single value counts as a list of one, null as an empty one. */
  default List<Literal> asList() {
    if (this instanceof Items l) {
      return l.items();
    }
    return isNull() ? List.of() : List.of(this);
  }

  /** The strings in a list of strings (or in a single one); anything else is left out. */
  default List<String> asTexts() {
    List<String> texts = new ArrayList<>();
    for (Literal item : asList()) {
      item.asText().ifPresent(texts::add);
    }
    return texts;
  }

  /** As SDL writes it, on one line. */
  default String toSdl() {
    return LiteralPrinter.print(this);
  }
}
