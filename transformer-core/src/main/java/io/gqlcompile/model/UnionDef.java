package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A union type.
 *
 * @param name its name
 * @param members the possible types
 * @param directives in the order written
 * @param description the documentation in front of it
 * @param location where its name is written
 */
public record UnionDef(
    String name,
    List<TypeRef.Named> members,
    List<DirectiveUse> directives,
    Optional<String> description,
    SourceLocation location)
    implements TypeDef {

  /** Keeps its own copies of the lists. */
  public UnionDef {
    members = List.copyOf(members);
    directives = List.copyOf(directives);
  }

  @Override
  public UnionDef withDirectives(List<DirectiveUse> newDirectives) {
    return new UnionDef(name, members, newDirectives, description, location);
  }
}
