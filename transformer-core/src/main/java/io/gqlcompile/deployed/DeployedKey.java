package io.gqlcompile.deployed;

import java.util.Optional;

/**
 * The key of a table or of an index.
 *
 * @param partition the attribute of the partition key
 * @param sort the attribute of the sort key; several fields are joined with {@code #}
 */
public record DeployedKey(String partition, Optional<String> sort) {

  /** For example {@code customerId, placedOn#orderId}. */
  @Override
  public String toString() {
    return partition + sort.map(name -> ", " + name).orElse("");
  }
}
