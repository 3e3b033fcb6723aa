package io.gqlcompile.codegen.client.data;

import java.util.List;
import java.util.Optional;

/**
 * A key of a model's table.
 *
 * @param name its name; empty for the primary key
 * @param queryField the query that reads it, if the schema names one
 * @param fields partition field, then sort fields
 */
public record DataIndex(Optional<String> name, Optional<String> queryField, List<String> fields) {
  /** Keeps its own copy. */
  public DataIndex {
    fields = List.copyOf(fields);
  }
}
