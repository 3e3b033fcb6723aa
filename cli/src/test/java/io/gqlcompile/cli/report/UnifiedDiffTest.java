package io.gqlcompile.cli.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.cli.terminal.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class UnifiedDiffTest {

  private static String diff(String before, String after) {
    return UnifiedDiff.of("f", before, after, Theme.PLAIN);
  }

  @Test
  void equalTextsHaveNoDiff() {
    assertEquals("", diff("a\n", "a\n"));
  }

  @Test
  void aChangeHasThreeLinesAround() {
    assertEquals(
        "--- a/f\n+++ b/f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n",
        diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nx\n6\n7\n8\n9\n"));
  }

  @Test
  void farChangesAreHunksOfTheirOwn() {
    String before = "a\n" + "=\n".repeat(9) + "b\n";
    String after = "A\n" + "=\n".repeat(9) + "B\n";
    assertEquals(
        "--- a/f\n+++ b/f\n@@ -1,4 +1,4 @@\n-a\n+A\n =\n =\n =\n@@ -8,4 +8,4 @@\n =\n =\n =\n-b\n+B\n",
        diff(before, after));
  }

  @Test
  void emptySidesAndMissingLineEndsAreNamed() {
    assertEquals("--- a/f\n+++ b/f\n@@ -0,0 +1 @@\n+a\n", diff("", "a\n"));
    assertEquals(
        "--- a/f\n+++ b/f\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n", diff("a", "a\n"));
  }

  @Test
  void terminalsGetColours() {
    String colours = UnifiedDiff.of("f", "a\n", "b\n", Theme.ANSI);
    assertTrue(colours.contains("\u001b[31m-a\u001b[0m\n\u001b[32m+b\u001b[0m\n"), colours);
  }

  @Test
  void editsLeadFromOneTextToTheOther() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      List<String> before = lines(random);
      List<String> after = lines(random);
      List<String> patched = new ArrayList<>();
      int at = 0;
      for (LineEdit edit : LineEdit.between(before, after)) {
        patched.addAll(before.subList(at, edit.oldStart()));
        assertEquals(patched.size(), edit.newStart());
        patched.addAll(after.subList(edit.newStart(), edit.newEnd()));
        at = edit.oldEnd();
      }
      patched.addAll(before.subList(at, before.size()));
      assertEquals(after, patched);
    }
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    int count = random.nextInt(12);
    for (int i = 0; i < count; i++) {
      lines.add(String.valueOf((char) ('a' + random.nextInt(4))));
    }
    return lines;
  }
}
