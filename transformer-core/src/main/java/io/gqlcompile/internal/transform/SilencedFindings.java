package io.gqlcompile.internal.transform;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.settings.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes out the warnings that the settings silence, and tells which entries silence nothing. */
final class SilencedFindings {
  static final RuleId USELESS = new RuleId("SuppressionUseless");

  private final List<Suppression> suppressions;

  SilencedFindings(List<Suppression> suppressions) {
    this.suppressions = suppressions;
  }

  /**
   * What is left to tell.
   *
   * @param isComplete whether all rules have looked at the schema: only then is an entry useless
   *     that silences nothing
   */
  List<Diagnostic> of(List<Diagnostic> found, boolean isComplete) {
    if (suppressions.isEmpty()) {
      return found;
    }
    Diagnostics left = new Diagnostics();
    Set<Suppression> used = new LinkedHashSet<>();
    for (Diagnostic finding : found) {
      List<Suppression> matching =
          suppressions.stream().filter(entry -> entry.silences(finding)).toList();
      used.addAll(matching);
      if (matching.isEmpty()) {
        left.add(finding);
      }
    }
    for (Suppression entry : suppressions) {
      if (isComplete && !used.contains(entry)) {
        left.add(useless(entry, found));
      }
    }
    return left.sorted();
  }

  private static Diagnostic useless(Suppression entry, List<Diagnostic> found) {
    Diagnostic useless =
        Diagnostic.warning(
            USELESS,
            Coordinate.NONE,
            entry.location(),
            "this silences nothing: "
                + entry.rule()
                + entry.at().map(at -> " at '" + at + "'").orElse("")
                + " is no warning of this schema");
    for (Diagnostic finding : found) {
      if (entry.names(finding)) {
        return useless.withHint("it is an error, and errors cannot be silenced");
      }
    }
    return near(entry, found)
        .map(name -> useless.withHint("did you mean " + name + "?"))
        .orElse(useless.withHint("remove the entry"));
  }

  /** A place where the rule does warn, or a rule of nearly that name. */
  private static Optional<String> near(Suppression entry, List<Diagnostic> found) {
    List<String> rules = new ArrayList<>();
    for (Diagnostic finding : found) {
      if (finding.severity() != Severity.WARNING) {
        continue;
      }
      if (finding.rule().id().equals(entry.rule())) {
        return Optional.of("at: " + finding.coordinate());
      }
      rules.add(finding.rule().id());
    }
    return NearestName.of(entry.rule(), rules);
  }
}
