package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A directive definition.
 *
 * @param name without the {@code @}
 * @param arguments in the order written
 * @param repeatable whether it may stand twice at one place
 * @param locations where it may stand, as SDL writes them, for example {@code OBJECT}
 * @param description the documentation in front of it
 * @param location where its name is written
 */
public record DirectiveDef(
    String name,
    List<InputValueDef> arguments,
    boolean repeatable,
    Set<String> locations,
    Optional<String> description,
    SourceLocation location) {

  /** An argument by its name. */
  public Optional<InputValueDef> argument(String argument) {
    for (InputValueDef a : arguments) {
      if (a.name().equals(argument)) {
        return Optional.of(a);
      }
    }
    return Optional.empty();
  }
}
