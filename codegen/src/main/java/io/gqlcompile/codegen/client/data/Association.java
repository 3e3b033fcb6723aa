package io.gqlcompile.codegen.client.data;

import java.util.List;

/**
 * How a field leads to another model.
 *
 * @param kind which side of the relation this is
 * @param model the other model
 * @param associatedWith the fields of the other model that lead back: foreign keys, the other's
 *     primary key, or one relation field; empty for {@link Kind#BELONGS_TO}
 * @param targetNames the foreign keys in this model; empty for {@link Kind#HAS_MANY}
 */
public record Association(
    Kind kind, String model, List<String> associatedWith, List<String> targetNames) {
  /** The sides of relations. */
  public enum Kind {
    /** One item of the other model, by a key in this one. */
    HAS_ONE,
    /** Many items, by a key in the other model. */
    HAS_MANY,
    /** The other end of either. */
    BELONGS_TO
  }

  /** Keeps its own copies. */
  public Association {
    associatedWith = List.copyOf(associatedWith);
    targetNames = List.copyOf(targetNames);
  }
}
