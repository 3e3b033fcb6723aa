package io.gqlcompile.migrate;

import io.gqlcompile.settings.AuthMode;
import java.util.Objects;

/**
 * What is known of a schema besides its text.
 *
 * @param defaultMode the default authorization mode of its API
 * @param isFirstVersion whether it is known to be for the first version, whatever its directives
 *     say
 * @param hasEnglishPlurals whether the first version formed plurals as English does (its flag
 *     {@code improvepluralization}) and not with a mere {@code s}
 */
public record Origin(AuthMode defaultMode, boolean isFirstVersion, boolean hasEnglishPlurals) {
  /** Checks that nothing is null. */
  public Origin {
    Objects.requireNonNull(defaultMode, "defaultMode");
  }
}
