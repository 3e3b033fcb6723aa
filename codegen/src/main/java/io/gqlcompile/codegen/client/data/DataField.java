package io.gqlcompile.codegen.client.data;

import io.gqlcompile.model.TypeRef;
import java.util.Optional;

/**
 * A field.
 *
 * @param name its name
 * @param type its type in GraphQL
 * @param kind what the name in its type stands for
 * @param readOnly whether only the server writes it
 * @param association where it leads, if it is a relation
 */
public record DataField(
    String name, TypeRef type, Kind kind, boolean readOnly, Optional<Association> association) {
  /** What a type's name stands for. */
  public enum Kind {
    /** A scalar of AppSync. */
    SCALAR,
    /** An enum. */
    ENUM,
    /** A model. */
    MODEL,
    /** An object without a table. */
    NON_MODEL,
    /** An input type, of arguments only. */
    INPUT
  }

  /** The name in its type. */
  public String typeName() {
    return type.baseName();
  }

  /** Whether it is a list. */
  public boolean isList() {
    return type.isList();
  }

  /** Whether the value, or each entry of the list, is never null. */
  public boolean isElementRequired() {
    return type.nullable() instanceof TypeRef.ListOf l ? l.of().isNonNull() : type.isNonNull();
  }

  /** Whether the value, be it a list, is never null. */
  public boolean isRequired() {
    return type.isNonNull();
  }

  /** Whether it is a relation of a kind. */
  public boolean is(Association.Kind association) {
    return this.association.filter(a -> a.kind() == association).isPresent();
  }

  DataField with(Association newAssociation) {
    return new DataField(name, type, kind, readOnly, Optional.of(newAssociation));
  }
}
