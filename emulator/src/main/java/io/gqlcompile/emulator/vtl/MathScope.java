package io.gqlcompile.emulator.vtl;

import java.util.random.RandomGenerator;

/** {@code $util.math}. */
public final class MathScope {
  private final RandomGenerator random;

  MathScope(RandomGenerator random) {
    this.random = random;
  }

  /** The nearest whole number; halves go up. */
  public int roundNum(Number value) {
    return Math.toIntExact(Math.round(value.doubleValue()));
  }

  public double minVal(Number a, Number b) {
    return Math.min(a.doubleValue(), b.doubleValue());
  }

  public double maxVal(Number a, Number b) {
    return Math.max(a.doubleValue(), b.doubleValue());
  }

  /** A number from 0 (included) to 1 (excluded). */
  public double randomDouble() {
    return random.nextDouble();
  }

  /** A whole number from the first (included) to the second (excluded). */
  public int randomWithinRange(Number from, Number to) {
    if (to.intValue() <= from.intValue()) {
      throw new TemplateFailure(
          GraphError.of(
              GraphError.MAPPING_TEMPLATE, "The range " + from + " to " + to + " is empty"));
    }
    return random.nextInt(from.intValue(), to.intValue());
  }
}
