package io.gqlcompile.diff;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that a change of an API does.
 *
 * @param rule the rule that found it
 * @param impact what it does
 * @param coordinate the schema element concerned, by its old name if it has one; with the rule it
 *     identifies the change
 * @param before where the element is written in the old schema; {@link SourceLocation#NONE} if
 *     nowhere
 * @param after where it is written in the new one; {@link SourceLocation#NONE} if nowhere
 * @param subject the table, index or operation concerned, for example {@code table PostTable};
 *     empty for none
 * @param message one sentence that says what changes
 * @param lost what is lost, a sentence; empty if nothing is
 * @param hint what to write or do instead; empty if nothing useful can be said
 */
public record Change(
    RuleId rule,
    Impact impact,
    Coordinate coordinate,
    SourceLocation before,
    SourceLocation after,
    String subject,
    String message,
    Optional<String> lost,
    Optional<String> hint)
    implements Comparable<Change> {
  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::impact)
          .thenComparing(Change::coordinate)
          .thenComparing(Change::rule)
          .thenComparing(Change::subject)
          .thenComparing(Change::message);

  /** Checks that nothing is null. */
  public Change {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(impact, "impact");
    Objects.requireNonNull(coordinate, "coordinate");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(lost, "lost");
    Objects.requireNonNull(hint, "hint");
  }

  /** A change that loses nothing and gives no advice. */
  public static Change of(RuleId rule, Impact impact, Coordinate coordinate, String message) {
    return new Change(
        rule,
        impact,
        coordinate,
        SourceLocation.NONE,
        SourceLocation.NONE,
        "",
        message,
        Optional.empty(),
        Optional.empty());
  }

  /** The same with its places. */
  public Change at(SourceLocation old, SourceLocation now) {
    return new Change(rule, impact, coordinate, old, now, subject, message, lost, hint);
  }

  /** The same about a table, index or operation. */
  public Change about(String newSubject) {
    return new Change(rule, impact, coordinate, before, after, newSubject, message, lost, hint);
  }

  /** The same with what is lost. */
  public Change losing(String what) {
    return new Change(
        rule, impact, coordinate, before, after, subject, message, Optional.of(what), hint);
  }

  /** The same with what to do instead. */
  public Change withHint(String what) {
    return new Change(
        rule, impact, coordinate, before, after, subject, message, lost, Optional.of(what));
  }

  /** What names it in a consent: {@code TableRemoved:Post}. */
  public String key() {
    return coordinate.isNone() ? rule.id() : rule + ":" + coordinate;
  }

  /** As a finding of a compilation: at its new place if it has one, the old one beside it. */
  public Diagnostic toDiagnostic() {
    List<Diagnostic.Related> related = new ArrayList<>();
    boolean both = before.isKnown() && after.isKnown();
    if (both) {
      related.add(new Diagnostic.Related(before, "before"));
    }
    return new Diagnostic(
        rule,
        impact.severity(),
        coordinate,
        after.isKnown() ? after : before,
        message + lost.map(what -> ": " + what).orElse(""),
        hint,
        related);
  }

  /** Worst impact first, then by coordinate, rule, subject and message. */
  @Override
  public int compareTo(Change other) {
    return ORDER.compare(this, other);
  }
}
