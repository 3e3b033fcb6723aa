package io.gqlcompile.expand;

import io.gqlcompile.model.TypeRef;

/**
 * Which lists of enum values a filter compares as lists. Existing clients know filters of three
 * kinds, by what first needed the filter of a model.
 */
public enum EnumLists {
  /** Nullable lists: filters and conditions of a model's own operations. */
  NULLABLE,
  /** All lists: filters that an index query needs. */
  ALL,
  /** None: filters that the field of a relation needs. */
  NONE;

  /** Whether a type's values are compared as lists. */
  boolean has(TypeRef type) {
    return switch (this) {
      case NULLABLE -> type instanceof TypeRef.ListOf;
      case ALL -> type.isList();
      case NONE -> false;
    };
  }
}
