package io.gqlcompile.diagnostic;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One finding: what is wrong, where, and what to write instead.
 *
 * @param rule the rule that found it
 * @param severity how much it weighs
 * @param coordinate the schema element concerned; {@link Coordinate#NONE} if there is none
 * @param location where the excerpt points; {@link SourceLocation#NONE} if nowhere
 * @param message one sentence that says what is wrong
 * @param hint what to write instead; empty if nothing useful can be said
 * @param related other places that take part, for example the first of two definitions
 */
public record Diagnostic(
    RuleId rule,
    Severity severity,
    Coordinate coordinate,
    SourceLocation location,
    String message,
    Optional<String> hint,
    List<Related> related)
    implements Comparable<Diagnostic> {

  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::location)
          .thenComparing(Diagnostic::rule)
          .thenComparing(Diagnostic::message);

  /**
   * Another place that a finding speaks of.
   *
   * @param location where
   * @param message what is there, for example {@code first defined here}
   */
  public record Related(SourceLocation location, String message) {}

  /** Checks that nothing is null. */
  public Diagnostic {
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(coordinate, "coordinate");
    Objects.requireNonNull(location, "location");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(hint, "hint");
    related = List.copyOf(related);
  }

  /** An error without hint. */
  public static Diagnostic error(
      RuleId rule, Coordinate coordinate, SourceLocation location, String message) {
    return new Diagnostic(
        rule, Severity.ERROR, coordinate, location, message, Optional.empty(), List.of());
  }

  /** A warning without hint. */
  public static Diagnostic warning(
      RuleId rule, Coordinate coordinate, SourceLocation location, String message) {
    return new Diagnostic(
        rule, Severity.WARNING, coordinate, location, message, Optional.empty(), List.of());
  }

  /** A note without hint. */
  public static Diagnostic note(
      RuleId rule, Coordinate coordinate, SourceLocation location, String message) {
    return new Diagnostic(
        rule, Severity.NOTE, coordinate, location, message, Optional.empty(), List.of());
  }

  /** The same finding with a hint. */
  public Diagnostic withHint(String newHint) {
    return new Diagnostic(
        rule, severity, coordinate, location, message, Optional.of(newHint), related);
  }

  /** The same finding with one more related place; unknown places and its own are left out. */
  public Diagnostic withRelated(SourceLocation where, String what) {
    if (!where.isKnown() || where.equals(location)) {
      return this;
    }
    List<Related> more = new ArrayList<>(related);
    more.add(new Related(where, what));
    return new Diagnostic(rule, severity, coordinate, location, message, hint, more);
  }

  /** Orders by place, then by rule and message, so that output never depends on rule order. */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }
}
