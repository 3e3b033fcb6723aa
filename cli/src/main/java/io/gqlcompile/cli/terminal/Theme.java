package io.gqlcompile.cli.terminal;

import java.util.Map;

/** Colours text by what it is, or leaves it plain; the only place that knows escape sequences. */
public enum Theme {
  /** No escape sequences at all. */
  PLAIN,
  /** The sixteen ANSI colours, which every terminal theme can adapt. */
  ANSI;

  /**
   * The theme of a stream.
   *
   * @param terminal whether the stream ends in a terminal
   * @param environment the variables of the process; {@code NO_COLOR} (not empty, see no-color.org)
   *     and {@code TERM=dumb} switch colours off
   */
  public static Theme of(boolean terminal, Map<String, String> environment) {
    boolean refused =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return terminal && !refused ? ANSI : PLAIN;
  }

  /** The text as a role looks in this theme. */
  public String paint(Role role, String text) {
    if (this == PLAIN || text.isEmpty()) {
      return text;
    }
    return "\u001b[" + role.codes() + "m" + text + "\u001b[0m";
  }
}
