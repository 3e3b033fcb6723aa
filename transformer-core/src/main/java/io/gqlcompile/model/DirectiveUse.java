package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A directive as it stands on a type, field, argument or value.
 *
 * @param name without the {@code @}
 * @param arguments as written, in order; declared default values are not filled in
 * @param location from the {@code @} to the end of the name
 */
public record DirectiveUse(String name, List<Argument> arguments, SourceLocation location) {

  /**
   * One argument.
   *
   * @param name its name
   * @param value its value
   * @param location where the name is written
   */
  public record Argument(String name, Literal value, SourceLocation location) {}

  /** Keeps its own copy of the arguments. */
  public DirectiveUse {
    arguments = List.copyOf(arguments);
  }

  /** A generated use without arguments. */
  public static DirectiveUse of(String name) {
    return new DirectiveUse(name, List.of(), SourceLocation.NONE);
  }

  /** A generated use with one argument more. */
  public DirectiveUse with(String argument, Literal value) {
    List<Argument> more = new ArrayList<>(arguments);
    more.add(new Argument(argument, value, location));
    return new DirectiveUse(name, more, location);
  }

  /** The value of an argument, if it is written; an explicit null is a value. */
  public Optional<Literal> argument(String argument) {
    for (Argument a : arguments) {
      if (a.name().equals(argument)) {
        return Optional.of(a.value());
      }
    }
    return Optional.empty();
  }

  /** The value of a string or enum argument; empty if it is not written or null. */
  public Optional<String> text(String argument) {
    return argument(argument).flatMap(Literal::asText);
  }

  /** The values of a list-of-strings argument; empty if it is not written. */
  public List<String> texts(String argument) {
    return argument(argument).map(Literal::asTexts).orElse(List.of());
  }

  /** Where an argument's value is written, or the directive itself if it is not. */
  public SourceLocation locationOf(String argument) {
    return argument(argument)
        .map(Literal::location)
        .filter(SourceLocation::isKnown)
        .orElse(location);
  }

  /** As SDL writes it. */
  public String toSdl() {
    if (arguments.isEmpty()) {
      return "@" + name;
    }
    StringBuilder out = new StringBuilder("@").append(name).append('(');
    String separator = "";
    for (Argument a : arguments) {
      out.append(separator).append(a.name()).append(": ").append(a.value().toSdl());
      separator = ", ";
    }
    return out.append(')').toString();
  }
}
