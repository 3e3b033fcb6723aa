package io.gqlcompile.budget;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a build uses of each quota.
 *
 * @param models how many models the API has
 * @param resources how many resources all stacks have, nested stacks themselves included
 * @param stacks how many stacks there are, the root included
 * @param highest the highest use of each quota, in the order of the quotas; none of a quota that
 *     nothing uses
 * @param crowded every use of 80 percent of a quota and more
 */
public record Budget(
    int models, int resources, int stacks, List<Usage> highest, List<Usage> crowded) {
  /** From this percentage on a use is worth a word. */
  public static final int NEAR = 80;

  /** The quotas whose use grows with the number of models, whatever the compiler does. */
  private static final List<String> GROWING = List.of("operationResources", "schemaBytes");

  /** Keeps its own copies. */
  public Budget {
    highest = List.copyOf(highest);
    crowded = List.copyOf(crowded);
  }

  /** The growing quota that more models like these reach first; empty without models. */
  public Optional<Usage> nearest() {
    return highest.stream()
        .filter(usage -> models > 0 && GROWING.contains(usage.quota().name()))
        .min(Comparator.comparingLong(this::modelsAt));
  }

  /** With how many models like these a use would reach its quota, about. */
  public long modelsAt(Usage usage) {
    return models * usage.quota().limit() / Math.max(1, usage.used());
  }
}
