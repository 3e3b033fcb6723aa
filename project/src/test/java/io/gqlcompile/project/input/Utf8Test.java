package io.gqlcompile.project.input;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gqlcompile.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class Utf8Test {

  private static Utf8 latin(String text) {
    return Utf8.decode("f", text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String finding(Utf8 text) {
    Diagnostic d = text.diagnostic().orElseThrow();
    return d.location() + " " + d.rule() + " " + d.message() + " " + d.hint().orElseThrow();
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheText() {
    byte[] bytes = "\uFEFFtype A".getBytes(StandardCharsets.UTF_8);
    assertEquals("type A", Utf8.decode("f", bytes).source().text());
    assertEquals("", Utf8.decode("f", new byte[0]).source().text());
  }

  @Test
  void aReplacementCharacterInTheTextIsNoMistake() {
    Utf8 text = Utf8.decode("f", "a\uFFFDb".getBytes(StandardCharsets.UTF_8));
    assertEquals("a\uFFFDb", text.source().text());
    assertEquals(Optional.empty(), text.diagnostic());
  }

  @Test
  void saysWhereTheFirstWrongByteIs() {
    Utf8 text = latin("# \u00c3\u00a4\n# M\u00fcller");
    assertEquals("# ä\n# M\uFFFDller", text.source().text());
    assertEquals(
        "f:2:4 InvalidUtf8 Byte 0xFC is not UTF-8 here. save the file as UTF-8", finding(text));
  }

  @Test
  void countsTheOthersAndTheMarkDoesNotMoveThePlace() {
    assertEquals(
        "f:1:1 InvalidUtf8 Byte 0xE9 is not UTF-8 here, nor is one more place in this file."
            + " save the file as UTF-8",
        finding(latin("\u00ef\u00bb\u00bf\u00e9 \u00e9")));
    assertEquals(
        "f:1:1 InvalidUtf8 Byte 0xE9 is not UTF-8 here, nor are 2 more places in this file."
            + " save the file as UTF-8",
        finding(latin("\u00e9 \u00e9 \u00e9")));
  }

  @Test
  void surrogatesAndOverlongFormsAndCutSequencesAreNotUtf8() {
    assertEquals("f:1:2", latin("a\u00ed\u00a0\u0080").diagnostic().get().location().toString());
    assertEquals("f:1:2", latin("a\u00c0\u0080").diagnostic().get().location().toString());
    assertEquals("f:1:2", latin("a\u00e2\u0082").diagnostic().get().location().toString());
  }

  @Test
  void recognisesUtf16() {
    Utf8 text = Utf8.decode("f", "type A".getBytes(StandardCharsets.UTF_16LE));
    assertEquals(Optional.empty(), text.diagnostic(), "it has no mark");
    Utf8 marked = Utf8.decode("f", "\uFEFFtype A".getBytes(StandardCharsets.UTF_16LE));
    assertEquals("type A", marked.source().text());
    assertEquals(
        "f:1:1 InvalidUtf8 This is UTF-16, not UTF-8. save the file as UTF-8", finding(marked));
  }

  @Test
  void whatIsNoTextIsNotLookedThrough() {
    Utf8 image = latin("\u0089PNG" + "\u00ff\u0001\u0002".repeat(30));
    assertEquals("", image.source().text());
    assertEquals("f:1:1 InvalidUtf8 This is no text file. save the file as UTF-8", finding(image));
    Utf8 old = latin("# M\u00fcller\n".repeat(30));
    assertEquals("f:1:4", old.diagnostic().orElseThrow().location().toString());
  }
}
