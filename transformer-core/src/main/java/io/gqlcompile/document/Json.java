package io.gqlcompile.document;

import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A JSON value that knows where it stands in its file. */
public sealed interface Json {

  /** Where the value stands. */
  SourceLocation at();

  /** What it is, for messages: {@code a string}. */
  String kind();

  /**
   * An object.
   *
   * @param at where it starts
   * @param members in the order of the file; a name may occur twice
   */
  record Members(SourceLocation at, List<Member> members) implements Json {
    /** Keeps its own copy. */
    public Members {
      members = List.copyOf(members);
    }

    @Override
    public String kind() {
      return "an object";
    }

    /** The value of a name; that of the last one if it is there twice, as in most readers. */
    public Optional<Json> get(String name) {
      Optional<Json> found = Optional.empty();
      for (Member member : members) {
        if (member.name().equals(name)) {
          found = Optional.of(member.value());
        }
      }
      return found;
    }
  }

  /**
   * A name with its value.
   *
   * @param name the name
   * @param at where the name stands
   * @param value the value
   */
  record Member(String name, SourceLocation at, Json value) {}

  /**
   * Several values.
   *
   * @param at where the list starts
   * @param elements the values
   */
  record Elements(SourceLocation at, List<Json> elements) implements Json {
    /** Keeps its own copy. */
    public Elements {
      elements = List.copyOf(elements);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * A string.
   *
   * @param at where it stands
   * @param value its characters
   */
  record Text(SourceLocation at, String value) implements Json {
    @Override
    public String kind() {
      return "a string";
    }
  }

  /**
   * {@code true} or {@code false}.
   *
   * @param at where it stands
   * @param value which of them
   */
  record Bool(SourceLocation at, boolean value) implements Json {
    @Override
    public String kind() {
      return "a boolean";
    }
  }

  /**
   * A number.
   *
   * @param at where it stands
   * @param digits as JSON writes it
   */
  record Num(SourceLocation at, String digits) implements Json {
    @Override
    public String kind() {
      return "a number";
    }
  }

  /**
   * {@code null}.
   *
   * @param at where it stands
   */
  record Null(SourceLocation at) implements Json {
    @Override
    public String kind() {
      return "null";
    }
  }
}
