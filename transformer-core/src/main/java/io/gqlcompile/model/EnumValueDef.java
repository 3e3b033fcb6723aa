package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A value of an enum.
 *
 * @param name its name
 * @param directives in the order written
 * @param description the documentation in front of it
 * @param location where its name is written
 */
public record EnumValueDef(
    String name,
    List<DirectiveUse> directives,
    Optional<String> description,
    SourceLocation location)
    implements Directed {

  /** Keeps its own copy of the directives. */
  public EnumValueDef {
    directives = List.copyOf(directives);
  }

  /** A generated one. */
  public static EnumValueDef of(String name) {
    return new EnumValueDef(name, List.of(), Optional.empty(), SourceLocation.NONE);
  }
}
