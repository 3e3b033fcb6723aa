package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * An object type.
 *
 * @param name its name
 * @param interfaces the interfaces it says it implements
 * @param fields in order
 * @param directives in the order written
 * @param description the documentation in front of it
 * @param location where its name is written
 */
public record ObjectDef(
    String name,
    List<TypeRef.Named> interfaces,
    List<FieldDef> fields,
    List<DirectiveUse> directives,
    Optional<String> description,
    SourceLocation location)
    implements TypeDef, CompositeDef {

  /** Keeps its own copies of the lists. */
  public ObjectDef {
    interfaces = List.copyOf(interfaces);
    fields = List.copyOf(fields);
    directives = List.copyOf(directives);
  }

  /** A generated one. */
  public static ObjectDef of(String name, List<FieldDef> fields) {
    return new ObjectDef(name, List.of(), fields, List.of(), Optional.empty(), SourceLocation.NONE);
  }

  @Override
  public Optional<FieldDef> field(String field) {
    for (FieldDef f : fields) {
      if (f.name().equals(field)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  /** The same with other fields. */
  public ObjectDef withFields(List<FieldDef> newFields) {
    return new ObjectDef(name, interfaces, newFields, directives, description, location);
  }

  @Override
  public ObjectDef withDirectives(List<DirectiveUse> newDirectives) {
    return new ObjectDef(name, interfaces, fields, newDirectives, description, location);
  }
}
