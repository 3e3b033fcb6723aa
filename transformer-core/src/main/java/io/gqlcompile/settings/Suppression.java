package io.gqlcompile.settings;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.source.SourceLocation;
import java.util.Optional;

/**
 * Warnings of one rule that are known and accepted; an entry of {@code suppress} in a settings
 * file.
 *
 * @param rule the rule's id
 * @param at a type with all its members, or a member, as in {@code Post.title}; empty for the whole
 *     schema
 * @param reason why, for whoever reads the file later
 * @param location where the entry stands
 */
public record Suppression(
    String rule, Optional<String> at, String reason, SourceLocation location) {

  /** Whether it silences a finding; an error is never silenced. */
  public boolean silences(Diagnostic finding) {
    return finding.severity() == Severity.WARNING && names(finding);
  }

  /** Whether it names a finding, whatever its severity. */
  public boolean names(Diagnostic finding) {
    String coordinate = finding.coordinate().toString();
    boolean here =
        at.isEmpty() || coordinate.equals(at.get()) || finding.coordinate().type().equals(at.get());
    return finding.rule().id().equals(rule) && here;
  }
}
