package io.gqlcompile.adopt;

import io.gqlcompile.deployed.DeployedIndex;
import io.gqlcompile.deployed.DeployedTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What of a table makes a new one, and what CloudFormation cannot change of it at once. */
final class Tables {
  private Tables() {}

  /** Why a table is replaced, if it is. */
  static Optional<String> key(DeployedTable before, DeployedTable after) {
    String old = before.typed(before.key());
    String now = after.typed(after.key());
    if (!old.equals(now)) {
      return Optional.of("its key changes from (" + old + ") to (" + now + ")");
    }
    return sorted(before, before.localIndexes()).equals(sorted(after, after.localIndexes()))
        ? Optional.empty()
        : Optional.of("its local indexes change, which are made with the table");
  }

  private static List<String> sorted(DeployedTable table, List<DeployedIndex> indexes) {
    return indexes.stream()
        .sorted(Comparator.comparing(DeployedIndex::name))
        .map(index -> index.name() + " " + index.describe() + " " + table.typed(index.key()))
        .toList();
  }

  /** Why an update of its indexes is refused, if it is. */
  static Optional<String> indexes(DeployedTable before, DeployedTable after) {
    List<String> old = sorted(before, before.globalIndexes());
    List<String> now = sorted(after, after.globalIndexes());
    List<String> changed = new ArrayList<>();
    for (DeployedIndex index : before.globalIndexes()) {
      boolean isThere = after.globalIndex(index.name()).isPresent();
      if (isThere && !now.containsAll(sorted(before, List.of(index)))) {
        return Optional.of("its index " + index.name() + " changes, which DynamoDB does not do");
      }
      if (!isThere) {
        changed.add("without " + index.name());
      }
    }
    for (DeployedIndex index : after.globalIndexes()) {
      boolean isNew = before.globalIndex(index.name()).isEmpty();
      if (isNew && !old.containsAll(sorted(after, List.of(index)))) {
        changed.add("with " + index.name());
      }
    }
    return changed.size() > 1
        ? Optional.of(
            "several of its indexes change at once: "
                + String.join(", ", changed)
                + "; gql-compile plan makes the steps")
        : Optional.empty();
  }
}
