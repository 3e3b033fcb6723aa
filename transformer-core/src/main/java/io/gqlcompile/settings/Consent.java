package io.gqlcompile.settings;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody agrees to a change that destroys or hides data.
 *
 * @param rule the id of the rule
 * @param coordinate the element; empty for changes of the whole API
 * @param reason why; empty if nobody said
 * @param until the last day on which it counts; empty for no end
 */
public record Consent(
    String rule, String coordinate, Optional<String> reason, Optional<LocalDate> until) {

  /** What a command line says: {@code TableRemoved:Post}. */
  public static Consent parse(String key) {
    int colon = key.indexOf(':');
    return colon < 0
        ? new Consent(key, "", Optional.empty(), Optional.empty())
        : new Consent(
            key.substring(0, colon), key.substring(colon + 1), Optional.empty(), Optional.empty());
  }

  /** Whether it has ended on a day. */
  public boolean isExpired(LocalDate day) {
    return until.isPresent() && day.isAfter(until.get());
  }

  /** What names it: {@code TableRemoved:Post}. */
  public String key() {
    return coordinate.isEmpty() ? rule : rule + ":" + coordinate;
  }
}
