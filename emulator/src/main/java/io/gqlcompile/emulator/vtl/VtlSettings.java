package io.gqlcompile.emulator.vtl;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * What a template cannot know by itself.
 *
 * @param clock what {@code $util.time} reads, and the time part of ULIDs and KSUIDs
 * @param random the source of {@code $util.math} and of the random part of ids
 * @param autoId what {@code $util.autoId()} returns, a new text at each call
 */
public record VtlSettings(Clock clock, RandomGenerator random, Supplier<String> autoId) {
  /** Checks that nothing is null. */
  public VtlSettings {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(random, "random");
    Objects.requireNonNull(autoId, "autoId");
  }

  /** Settings whose {@code $util.autoId()} is a version 4 UUID made from the random source. */
  public static VtlSettings of(Clock clock, RandomGenerator random) {
    return new VtlSettings(clock, random, () -> GeneratedId.uuid(random));
  }
}
