package io.gqlcompile.diff;

import io.gqlcompile.diagnostic.Severity;
import java.util.Locale;

/** What a change does, worst first. */
public enum Impact {
  /** Stored data is gone for good. */
  DESTROYS_DATA(Severity.DANGER),
  /** Stored data stays, but cannot be read or found any more. */
  HIDES_DATA(Severity.DANGER),
  /** Callers may do what they could not do before. */
  WIDENS_ACCESS(Severity.WARNING),
  /** Callers may no longer do what they could do before. */
  NARROWS_ACCESS(Severity.WARNING),
  /** Requests that were valid are refused, or answers lack what they had. */
  BREAKS_CLIENTS(Severity.WARNING),
  /** It can go wrong: a deployment that fails or needs steps, a client that is not prepared. */
  DANGEROUS(Severity.WARNING),
  /** Nothing is lost; good to know. */
  SAFE(Severity.NOTE);

  private final Severity severity;

  Impact(Severity severity) {
    this.severity = severity;
  }

  /** How much a finding with this impact weighs. */
  public Severity severity() {
    return severity;
  }

  /** Whether a build with such a change is refused unless somebody agrees. */
  public boolean needsConsent() {
    return this == DESTROYS_DATA || this == HIDES_DATA;
  }

  /** For messages: {@code destroys data}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
