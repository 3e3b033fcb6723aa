package io.gqlcompile.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ExcerptTest {

  /** The line with its carets below, for a place marked as [word] in a text. */
  private static String of(String marked, int columns) {
    int start = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = marked.replace("[", "").replace("]", "");
    return drawn(text, start, end - start, columns);
  }

  private static String drawn(String text, int offset, int length, int columns) {
    Excerpt excerpt =
        Excerpt.of(new SourceLocation(new SourceFile("f", text), offset, length), columns);
    return excerpt.text() + "\n" + " ".repeat(excerpt.caret()) + "^".repeat(excerpt.length());
  }

  @Test
  void pointsAtAWord() {
    assertEquals("  id: Strin\n      ^^^^^", of("type A {\n  id: [Strin]\n}", 40));
  }

  @Test
  void aPointHasOneCaret() {
    assertEquals("type A\n     ^", of("type []A", 40));
  }

  @Test
  void theEndOfATextCanBePointedAt() {
    assertEquals("type\n    ^", of("type[]", 40));
    assertEquals("\n^", of("type\n[]", 40));
    assertEquals("\n^", of("[]", 40));
  }

  @Test
  void aLineEndBelongsToItsLine() {
    assertEquals("type\n    ^", of("type[\n]next", 40));
    assertEquals("type\n    ^", of("type[\r\n]next", 40));
    assertEquals("type\n    ^", of("type\r[\n]next", 40));
    assertEquals("next\n^^^^", of("type\r[next]\r", 40));
  }

  @Test
  void aStretchOverSeveralLinesIsMarkedOnTheFirst() {
    assertEquals("a bcd\n  ^^^", of("a [bcd\nef] g", 40));
  }

  @Test
  void tabsGoToTheNextStop() {
    assertEquals("    id  : X\n          ^", of("\tid\t: [X]", 40));
    assertEquals("a   b\n ^^^", of("a[\t]b", 40));
  }

  @Test
  void wideCharactersTakeTwoCarets() {
    assertEquals("日本 x\n     ^", of("日本 [x]", 40));
    assertEquals("a日本b\n ^^^^", of("a[日本]b", 40));
    assertEquals("\uD83D\uDE00 x\n   ^", of("\uD83D\uDE00 [x]", 40));
  }

  @Test
  void combiningMarksTakeNone() {
    assertEquals("e\u0301e\u0301 x\n   ^", of("e\u0301e\u0301 [x]", 40));
  }

  @Test
  void brokenSurrogatesAreShownAsReplacements() {
    assertEquals("\uFFFDx\n ^", of("\uD83D[x]", 40));
  }

  @Test
  void aLineThatFitsExactlyIsNotCut() {
    assertEquals("123456789 12345 789X\n                   ^", of("123456789 12345 789[X]", 20));
  }

  @Test
  void aLongLineIsCutAfterTheCaret() {
    assertEquals("abc def ghi jklmn...\n    ^^^", of("abc [def] ghi jklmnopqrstuvw", 20));
  }

  @Test
  void aLongLineIsCutBeforeTheCaret() {
    assertEquals(
        "...hijklmnopqrst uvw\n                 ^^^", of("abcdefghijklmnopqrst [uvw]", 20));
  }

  @Test
  void aLongLineIsCutOnBothSides() {
    assertEquals(
        "...0123456789X012...\n             ^",
        of("0123456789".repeat(9) + "[X]" + "0123456789".repeat(9), 20));
  }

  @Test
  void aLongWordIsMarkedAsFarAsItIsShown() {
    assertEquals("xxxxxxxxxxxxxxxxx...\n^^^^^^^^^^^^^^^^^", of("[" + "x".repeat(50) + "]", 20));
  }

  @Test
  void theExcerptNeverLeavesItsColumns() {
    Random random = new Random(7);
    String[] alphabet = {"a", " ", "\t", "日", "e\u0301", "\uD83D\uDE00", "\u0000", "\uD83D"};
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(80); i > 0; i--) {
        text.append(alphabet[random.nextInt(alphabet.length)]);
      }
      int offset = random.nextInt(text.length() + 1);
      int length = random.nextInt(text.length() - offset + 1);
      SourceFile file = new SourceFile("f", text.toString());
      Excerpt excerpt = Excerpt.of(new SourceLocation(file, offset, length), 30);
      String about = text + " @" + offset + "+" + length + " " + excerpt;
      assertTrue(excerpt.caret() >= 0 && excerpt.length() >= 1, about);
      assertTrue(excerpt.caret() + excerpt.length() <= 31, about);
      assertTrue(width(excerpt.text()) <= 30, about);
    }
  }

  private static int width(String text) {
    return text.codePoints().map(io.gqlcompile.cli.terminal.Printable::width).sum();
  }

  @Test
  void aHugeLineCostsNoMoreThanAShortOne() {
    String text = "{".repeat(5_000_000);
    SourceFile file = new SourceFile("f", text);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          for (int i = 0; i < 10_000; i++) {
            Excerpt.of(new SourceLocation(file, i * 499, 5_000_000 - i * 499), 70);
          }
        });
  }
}
