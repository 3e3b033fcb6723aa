package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A field of an object or interface.
 *
 * @param name its name
 * @param arguments in the order written
 * @param type its type
 * @param directives in the order written
 * @param description the documentation in front of it
 * @param location where its name is written
 */
public record FieldDef(
    String name,
    List<InputValueDef> arguments,
    TypeRef type,
    List<DirectiveUse> directives,
    Optional<String> description,
    SourceLocation location)
    implements Directed {

  /** Keeps its own copies of the lists. */
  public FieldDef {
    arguments = List.copyOf(arguments);
    directives = List.copyOf(directives);
  }

  /** A generated one without arguments. */
  public static FieldDef of(String name, TypeRef type) {
    return new FieldDef(name, List.of(), type, List.of(), Optional.empty(), SourceLocation.NONE);
  }

  /** An argument by its name. */
  public Optional<InputValueDef> argument(String argument) {
    for (InputValueDef a : arguments) {
      if (a.name().equals(argument)) {
        return Optional.of(a);
      }
    }
    return Optional.empty();
  }

  /** The same with other arguments. */
  public FieldDef withArguments(List<InputValueDef> newArguments) {
    return new FieldDef(name, newArguments, type, directives, description, location);
  }

  /** The same with another type. */
  public FieldDef withType(TypeRef newType) {
    return new FieldDef(name, arguments, newType, directives, description, location);
  }

  /** The same with other directives. */
  public FieldDef withDirectives(List<DirectiveUse> newDirectives) {
    return new FieldDef(name, arguments, type, newDirectives, description, location);
  }

  /** The same with one more directive. */
  public FieldDef withDirective(DirectiveUse directive) {
    List<DirectiveUse> more = new ArrayList<>(directives);
    more.add(directive);
    return withDirectives(more);
  }
}
