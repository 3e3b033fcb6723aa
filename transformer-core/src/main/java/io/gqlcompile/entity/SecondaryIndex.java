package io.gqlcompile.entity;

import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A secondary index of a table.
 *
 * @param name its name in DynamoDB
 * @param key its key
 * @param local whether it shares the table's partition key and lives beside its items (LSI)
 * @param projection {@code ALL}, {@code KEYS_ONLY} or {@code INCLUDE}
 * @param included the attributes of an {@code INCLUDE} projection
 * @param queryField the field of the query type that reads it; empty for none
 * @param location what asked for it
 */
public record SecondaryIndex(
    String name,
    Key key,
    boolean local,
    String projection,
    List<String> included,
    Optional<String> queryField,
    SourceLocation location) {

  /** Keeps its own copy of the list. */
  public SecondaryIndex {
    included = List.copyOf(included);
  }

  /** A global index with all attributes that no query field reads. */
  public static SecondaryIndex global(String name, Key key, SourceLocation location) {
    return new SecondaryIndex(name, key, false, "ALL", List.of(), Optional.empty(), location);
  }
}
