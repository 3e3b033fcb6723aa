package io.gqlcompile.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.cli.terminal.Theme;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TextReportTest {
  private static final RuleId RULE = new RuleId("SomeRule");

  private static String print(Theme theme, Diagnostic... diagnostics) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    new TextReport(to, theme, 80).print(List.of(diagnostics));
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static SourceLocation at(String text, String word) {
    return new SourceLocation(
        new SourceFile("a/b.graphql", text), text.indexOf(word), word.length());
  }

  @Test
  void printsEveryPart() {
    String text = "type Post @mode {\n  id: ID!\n}\n";
    Diagnostic diagnostic =
        Diagnostic.error(RULE, Coordinate.type("Post"), at(text, "@mode"), "There is no @mode.")
            .withHint("did you mean @model?")
            .withRelated(at(text, "id"), "a field");
    assertEquals(
        """
        error SomeRule Post
         --> a/b.graphql:1:11
          |
        1 | type Post @mode {
          |           ^^^^^
          There is no @mode.
          hint: did you mean @model?
          related: a/b.graphql:2:3: a field
          docs: https://gql-compile.dev/rules/SomeRule

        """,
        print(Theme.PLAIN, diagnostic));
  }

  @Test
  void printsAWarningWithoutPlace() {
    assertEquals(
        """
        warning SomeRule
          Nothing to do.
          docs: https://gql-compile.dev/rules/SomeRule

        """,
        print(
            Theme.PLAIN,
            Diagnostic.warning(RULE, Coordinate.NONE, SourceLocation.NONE, "Nothing to do.")));
  }

  @Test
  void alignsTheGutterWithTheLineNumber() {
    String text = "\n".repeat(99) + "\tid: Strin\n";
    assertEquals(
        """
        error SomeRule Post.id
           --> a/b.graphql:100:6
            |
        100 |     id: Strin
            |         ^^^^^
          Message
          of two lines.
          docs: https://gql-compile.dev/rules/SomeRule

        """,
        print(
            Theme.PLAIN,
            Diagnostic.error(
                RULE,
                Coordinate.member("Post", "id"),
                at(text, "Strin"),
                "Message\nof two lines.")));
  }

  @Test
  void coloursDoNotChangeTheText() {
    String text = "type Post @mode {";
    Diagnostic diagnostic =
        Diagnostic.error(RULE, Coordinate.type("Post"), at(text, "@mode"), "Wrong.").withHint("h");
    String coloured = print(Theme.ANSI, diagnostic);
    assertTrue(coloured.startsWith("\u001b[1;31merror\u001b[0m "), coloured);
    assertEquals(print(Theme.PLAIN, diagnostic), coloured.replaceAll("\u001b\\[[0-9;]*m", ""));
  }

  @Test
  void whatASchemaContainsCannotControlTheTerminal() {
    String text = "type \u001b[2J\u202E\u0007x {";
    Diagnostic diagnostic =
        Diagnostic.error(RULE, Coordinate.NONE, at(text, "x"), "Not \u001b]0;title\u0007 here.");
    String printed = print(Theme.PLAIN, diagnostic);
    assertFalse(printed.contains("\u001b") || printed.contains("\u0007"), printed);
    assertTrue(printed.contains("| type \uFFFD[2J\uFFFD\uFFFDx {\n"), printed);
    assertTrue(printed.contains("|            ^\n"), printed);
  }
}
