package io.gqlcompile.adopt;

import java.util.Objects;
import java.util.Optional;

/**
 * What a deployment does to one thing.
 *
 * @param effect what it does
 * @param risk what is bad about it
 * @param type the type of the resource, or {@code parameter}, {@code output} or {@code export}
 * @param before where it is; empty if it is new
 * @param after where it will be; empty if it goes
 * @param name what AWS knows it by; empty if that is its place
 * @param reason why, one sentence without a full stop; empty for what is kept
 */
public record Finding(
    Effect effect,
    Risk risk,
    String type,
    Optional<Place> before,
    Optional<Place> after,
    String name,
    String reason)
    implements Comparable<Finding> {
  /** Checks that nothing is null. */
  public Finding {
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(risk, "risk");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(reason, "reason");
    if (before.isEmpty() && after.isEmpty()) {
      throw new IllegalArgumentException("it must be somewhere");
    }
  }

  /** Where it is, or else where it will be. */
  public Place place() {
    return before.or(() -> after).orElseThrow();
  }

  /** Worst first, then by effect, type and place. */
  @Override
  public int compareTo(Finding other) {
    int order = risk.compareTo(other.risk);
    order = order != 0 ? order : effect.compareTo(other.effect);
    order = order != 0 ? order : type.compareTo(other.type);
    order = order != 0 ? order : place().compareTo(other.place());
    return order != 0 ? order : reason.compareTo(other.reason);
  }
}
