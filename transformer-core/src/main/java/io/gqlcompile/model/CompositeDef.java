package io.gqlcompile.model;

import java.util.List;
import java.util.Optional;

/** A type with output fields: an object or an interface. */
public sealed interface CompositeDef permits ObjectDef, InterfaceDef {
  /** Its name. */
  String name();

  /** The interfaces it says it implements, in the order written. */
  List<TypeRef.Named> interfaces();

  /** Its fields in order. */
  List<FieldDef> fields();

  /** A field by its name; searches the list. */
  Optional<FieldDef> field(String field);
}
