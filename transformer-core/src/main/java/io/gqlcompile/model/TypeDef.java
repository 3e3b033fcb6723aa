package io.gqlcompile.model;

import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/** A type definition with its extensions folded in. */
public sealed interface TypeDef extends Directed
    permits ObjectDef, InterfaceDef, UnionDef, EnumDef, InputDef, ScalarDef {

  /** Its name. */
  String name();

  /** The documentation in front of it. */
  Optional<String> description();

  /** Where its name is written; {@link SourceLocation#NONE} if generated. */
  SourceLocation location();

  /** The same with other directives. */
  TypeDef withDirectives(List<DirectiveUse> directives);

  /** The element's identity. */
  default Coordinate coordinate() {
    return Coordinate.type(name());
  }
}
