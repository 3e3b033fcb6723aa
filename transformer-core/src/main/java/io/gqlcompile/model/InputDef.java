package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * An input object type.
 *
 * @param name its name
 * @param fields in order
 * @param directives in the order written
 * @param description the documentation in front of it
 * @param location where its name is written
 */
public record InputDef(
    String name,
    List<InputValueDef> fields,
    List<DirectiveUse> directives,
    Optional<String> description,
    SourceLocation location)
    implements TypeDef {

  /** Keeps its own copies of the lists. */
  public InputDef {
    fields = List.copyOf(fields);
    directives = List.copyOf(directives);
  }

  /** A generated one. */
  public static InputDef of(String name, List<InputValueDef> fields) {
    return new InputDef(name, fields, List.of(), Optional.empty(), SourceLocation.NONE);
  }

  /** A field by its name; searches the list. */
  public Optional<InputValueDef> field(String field) {
    for (InputValueDef f : fields) {
      if (f.name().equals(field)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  /** The same with other fields. */
  public InputDef withFields(List<InputValueDef> newFields) {
    return new InputDef(name, newFields, directives, description, location);
  }

  @Override
  public InputDef withDirectives(List<DirectiveUse> newDirectives) {
    return new InputDef(name, fields, newDirectives, description, location);
  }
}
