package io.gqlcompile.adopt;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The role of the search domain: the reference puts six digits into its name that no two of its
 * runs share, so that a deployed one is only kept if the settings name its digits.
 */
final class SearchRole {
  private static final Pattern DIGITS = Pattern.compile("([0-9a-f]{6})(?=-)");

  private SearchRole() {}

  /**
   * The digits of a deployed role.
   *
   * @return empty if the two names differ in anything else
   */
  static Optional<String> digits(String deployed, String fresh) {
    Matcher old = DIGITS.matcher(deployed);
    Matcher now = DIGITS.matcher(fresh);
    boolean alike =
        old.find()
            && now.find()
            && deployed.substring(0, old.start()).equals(fresh.substring(0, now.start()))
            && deployed.substring(old.end()).equals(fresh.substring(now.end()));
    return alike ? Optional.of(old.group(1)) : Optional.empty();
  }
}
