package io.gqlcompile.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ShellTest {

  @Test
  void coloursAreForTerminalsThatTakeThem() {
    assertEquals(Theme.ANSI, Theme.of(true, Map.of("TERM", "xterm-256color")));
    assertEquals(Theme.ANSI, Theme.of(true, Map.of("NO_COLOR", "")));
    assertEquals(Theme.PLAIN, Theme.of(true, Map.of("NO_COLOR", "1")));
    assertEquals(Theme.PLAIN, Theme.of(true, Map.of("TERM", "dumb")));
    assertEquals(Theme.PLAIN, Theme.of(false, Map.of("TERM", "xterm-256color")));
  }

  @Test
  void theWidthIsThatOfTheTerminalIfItTells() {
    assertEquals(120, Shell.columns("120"));
    assertEquals(40, Shell.columns("7"));
    for (String nonsense : new String[] {"", "0", "-5", "wide", "99999"}) {
      assertEquals(80, Shell.columns(nonsense));
    }
  }
}
