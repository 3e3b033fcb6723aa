package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * An enum type.
 *
 * @param name its name
 * @param values in order
 * @param directives in the order written
 * @param description the documentation in front of it
 * @param location where its name is written
 */
public record EnumDef(
    String name,
    List<EnumValueDef> values,
    List<DirectiveUse> directives,
    Optional<String> description,
    SourceLocation location)
    implements TypeDef {

  /** Keeps its own copies of the lists. */
  public EnumDef {
    values = List.copyOf(values);
    directives = List.copyOf(directives);
  }

  /** A generated one. */
  public static EnumDef of(String name, List<String> values) {
    List<EnumValueDef> defs = values.stream().map(EnumValueDef::of).toList();
    return new EnumDef(name, defs, List.of(), Optional.empty(), SourceLocation.NONE);
  }

  /** Whether a value of this name exists. */
  public boolean hasValue(String value) {
    for (EnumValueDef v : values) {
      if (v.name().equals(value)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public EnumDef withDirectives(List<DirectiveUse> newDirectives) {
    return new EnumDef(name, values, newDirectives, description, location);
  }
}
