package io.gqlcompile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

final class TopLevelTest {

  @Test
  void helpIsWhatTheOptionParserWouldPrint() {
    assertEquals(new CommandLine(CommandModel.root()).getUsageMessage(Ansi.OFF), TopLevel.help());
  }

  @Test
  void versionIsFilledInByTheBuild() {
    assertTrue(TopLevel.version().matches("gql-compile [0-9]+\\.[0-9.]+[-A-Z]*\n"));
  }
}
