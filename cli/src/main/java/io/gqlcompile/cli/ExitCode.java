package io.gqlcompile.cli;

/** What the process answers to its caller. */
final class ExitCode {
  /** All went well. */
  static final int OK = 0;

  /** There are diagnostics at or over the threshold; nothing was written. */
  static final int FINDINGS = 1;

  /**
   * The command line cannot be carried out: unknown options, or paths that cannot be read or
   * written.
   */
  static final int USAGE = 2;

  /** A change would destroy or hide data, and nobody agreed to it; nothing was written. */
  static final int REFUSED = 3;

  /** A fault of gql-compile itself. */
  static final int FAULT = 70;

  private ExitCode() {}
}
