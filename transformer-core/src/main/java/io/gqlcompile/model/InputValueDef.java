package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * An argument of a field or directive, or a field of an input object.
 *
 * @param name its name
 * @param type its type
 * @param defaultValue the value it has when it is not given
 * @param directives in the order written
 * @param description the documentation in front of it
 * @param location where its name is written
 */
public record InputValueDef(
    String name,
    TypeRef type,
    Optional<Literal> defaultValue,
    List<DirectiveUse> directives,
    Optional<String> description,
    SourceLocation location)
    implements Directed {

  /** Keeps its own copy of the directives. */
  public InputValueDef {
    directives = List.copyOf(directives);
  }

  /** A generated one without default value. */
  public static InputValueDef of(String name, TypeRef type) {
    return new InputValueDef(
        name, type, Optional.empty(), List.of(), Optional.empty(), SourceLocation.NONE);
  }

  /** The same with another type. */
  public InputValueDef withType(TypeRef newType) {
    return new InputValueDef(name, newType, defaultValue, directives, description, location);
  }

  /** The same with other directives. */
  public InputValueDef withDirectives(List<DirectiveUse> newDirectives) {
    return new InputValueDef(name, type, defaultValue, newDirectives, description, location);
  }
}
