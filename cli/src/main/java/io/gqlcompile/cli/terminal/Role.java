package io.gqlcompile.cli.terminal;

import io.gqlcompile.diagnostic.Severity;

/** What a piece of text is, for {@link Theme} to colour. */
public enum Role {
  /** The word "error". */
  ERROR("1;31"),
  /** The word "danger". */
  DANGER("1;35"),
  /** The word "warning". */
  WARNING("1;33"),
  /** The word "note". */
  NOTE("1;36"),
  /** The id of a rule. */
  RULE("1"),
  /** Line numbers and the bar beside them. */
  GUTTER("34"),
  /** The word "hint". */
  HINT("1;32"),
  /** Words that lead on to something else. */
  LABEL("2"),
  /** The address of a page. */
  LINK("2;4"),
  /** A line that a change adds. */
  ADDED("32"),
  /** A line that a change takes away. */
  REMOVED("31"),
  /** Where a part of a change begins. */
  HUNK("36");

  private final String codes;

  Role(String codes) {
    this.codes = codes;
  }

  /** The parameters of the ANSI "select graphic rendition" sequence. */
  String codes() {
    return codes;
  }

  /** The role of a severity's name, and of the caret that goes with it. */
  public static Role of(Severity severity) {
    return switch (severity) {
      case NOTE -> NOTE;
      case WARNING -> WARNING;
      case DANGER -> DANGER;
      case ERROR -> ERROR;
    };
  }
}
