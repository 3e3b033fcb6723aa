package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A scalar type.
 *
 * @param name its name
 * @param directives in the order written
 * @param description the documentation in front of it
 * @param location where its name is written
 */
public record ScalarDef(
    String name,
    List<DirectiveUse> directives,
    Optional<String> description,
    SourceLocation location)
    implements TypeDef {

  /** Keeps its own copies of the lists. */
  public ScalarDef {
    directives = List.copyOf(directives);
  }

  @Override
  public ScalarDef withDirectives(List<DirectiveUse> newDirectives) {
    return new ScalarDef(name, newDirectives, description, location);
  }
}
