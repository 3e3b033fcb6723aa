package io.gqlcompile.project.explain;

import io.gqlcompile.entity.Key;
import java.util.ArrayList;
import java.util.List;

/**
 * A key of a table or of an index.
 *
 * @param partition the partition attribute
 * @param partitionType its type in DynamoDB
 * @param sort the fields that make up the sort key; empty for none
 * @param sortAttribute the attribute that holds them; empty for none
 * @param sortType its type in DynamoDB; empty for none
 */
public record KeyView(
    String partition,
    String partitionType,
    List<String> sort,
    String sortAttribute,
    String sortType) {
  /** Keeps its own copy. */
  public KeyView {
    sort = List.copyOf(sort);
  }

  static KeyView of(Key key) {
    return new KeyView(
        key.partition().name(),
        key.partition().attributeType().name(),
        key.sortNames(),
        key.sortAttribute().orElse(""),
        key.sortAttribute().isPresent() ? key.sortType().name() : "");
  }

  /** All fields in order. */
  public List<String> fields() {
    List<String> all = new ArrayList<>(List.of(partition));
    all.addAll(sort);
    return all;
  }
}
