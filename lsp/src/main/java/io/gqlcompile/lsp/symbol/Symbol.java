package io.gqlcompile.lsp.symbol;

import java.util.List;

/** Something that has a name. */
public sealed interface Symbol {
  /** The name as it is written. */
  String name();

  /**
   * A type.
   *
   * @param name its name
   */
  record Type(String name) implements Symbol {}

  /**
   * A field, an input field or an enum value.
   *
   * @param type the type that has it
   * @param name its name
   */
  record Member(String type, String name) implements Symbol {}

  /**
   * An index of a table.
   *
   * @param type the model
   * @param name its name
   */
  record Index(String type, String name) implements Symbol {}

  /**
   * A relation between two models that have many of each other, and the model that joins them.
   *
   * @param name its name
   */
  record Relation(String name) implements Symbol {}

  /**
   * A directive.
   *
   * @param name its name without {@code @}
   */
  record Directive(String name) implements Symbol {}

  /**
   * An argument of a directive, or a field of the object that one takes.
   *
   * @param directive the directive
   * @param path the argument, then the fields in it
   */
  record Argument(String directive, List<String> path) implements Symbol {
    @Override
    public String name() {
      return path.get(path.size() - 1);
    }
  }

  /**
   * A value of an enum of a directive's argument.
   *
   * @param directive the directive
   * @param path the argument
   * @param name the value
   */
  record Choice(String directive, List<String> path, String name) implements Symbol {}
}
