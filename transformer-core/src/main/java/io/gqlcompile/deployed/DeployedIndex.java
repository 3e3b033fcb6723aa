package io.gqlcompile.deployed;

import java.util.List;

/**
 * A secondary index of a table.
 *
 * @param name its name in DynamoDB
 * @param key its key
 * @param projection {@code ALL}, {@code KEYS_ONLY} or {@code INCLUDE}
 * @param included the attributes of an {@code INCLUDE} projection, sorted
 */
public record DeployedIndex(
    String name, DeployedKey key, String projection, List<String> included) {

  /** Keeps a sorted copy: DynamoDB knows no order of included attributes. */
  public DeployedIndex {
    included = included.stream().sorted().toList();
  }

  /** For example {@code (status, placedOn), INCLUDE total}. */
  public String describe() {
    String list = included.isEmpty() ? "" : " " + String.join(", ", included);
    return "(" + key + "), " + projection + list;
  }
}
