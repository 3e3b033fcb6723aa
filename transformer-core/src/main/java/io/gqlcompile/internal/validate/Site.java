package io.gqlcompile.internal.validate;

import io.gqlcompile.model.Coordinate;

/**
 * Where directives stand.
 *
 * @param place the directive location, for example {@code FIELD_DEFINITION}
 * @param part what transformers make of this part of the schema
 * @param coordinate the element
 */
record Site(String place, Part part, Coordinate coordinate) {

  /** Parts of a schema as transformers treat them. */
  enum Part {
    /** A definition: transformers see its directives. */
    DEFINITION,
    /** An extension of an object type. */
    EXTENSION,
    /** A field in an extension of an object type. */
    EXTENDED_FIELD,
    /** What transformers never look at. */
    UNSEEN
  }
}
