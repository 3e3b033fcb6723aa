package io.gqlcompile.diagnostic;

/** How much a diagnostic weighs, lightest first. */
public enum Severity {
  /** Good to know; changes nothing. */
  NOTE,
  /** Probably not what was meant; the build goes on. */
  WARNING,
  /** Destroys or hides data or access if deployed; refused unless allowed by name. */
  DANGER,
  /** Cannot be compiled. */
  ERROR
}
