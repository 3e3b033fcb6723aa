package io.gqlcompile.internal.parse;

/**
 * Leaves the construct that cannot be read further; what is wrong has been noted before. Two
 * instances without stack trace serve all, because malformed input throws them by the thousand.
 */
final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Go on behind the construct. */
  static final Failure SKIP = new Failure();

  /** Go on nowhere. */
  static final Failure STOP = new Failure();

  private Failure() {
    super(null, null, false, false);
  }
}
