package io.gqlcompile.internal.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, the parser answers with diagnostics, soon, and inside the text. */
class SdlParserFuzzTest {
  private static final Duration SOON = Duration.ofSeconds(5);

  @Property(tries = 10_000, seed = "11")
  void bytesNeverThrow(@ForAll @Size(max = 200) byte[] bytes) {
    checked(new String(bytes, StandardCharsets.UTF_8));
  }

  @Property(tries = 10_000, seed = "12", shrinking = ShrinkingMode.OFF)
  void spoiledSchemasNeverThrow(@ForAll long seed) {
    checked(Corpus.spoiled(seed));
  }

  @Test
  void garbageIsRefusedSoon() {
    byte[] bytes = new byte[1_000_000];
    new Random(13).nextBytes(bytes);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    ParsedDocument document = assertTimeoutPreemptively(SOON, () -> checked(text));
    assertEquals(SyntaxErrors.LIMIT + 1, document.diagnostics().size());
    assertEquals(
        SyntaxRules.SYNTAX_ERROR_LIMIT, document.diagnostics().get(SyntaxErrors.LIMIT).rule());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{", "type A {", "type A { a: [", "query { a ", "type A @d(x: [", "\"", "("})
  void repetitionIsRefusedSoon(String unit) {
    String text = unit.repeat(10_000);
    ParsedDocument document = assertTimeoutPreemptively(SOON, () -> checked(text));
    assertFalse(document.diagnostics().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "type A { a: , [, Int, ], }",
    "type A { a(x: T = , [, '', ], ): Int }",
    "type A { a: Int @d(x: , {y: , 1, }, ) }",
    "query, { a , '', }, ''"
  })
  void nestingEndsBeforeTheStack(
      String start, String open, String inside, String close, String end) {
    String few = start + open.repeat(190) + inside + close.repeat(190) + end;
    assertEquals(0, checked(few).diagnostics().size());
    String many = start + open.repeat(10_000) + inside + close.repeat(10_000) + end;
    assertEquals(SyntaxRules.NESTING_TOO_DEEP, checked(many).diagnostics().get(0).rule());
    assertEquals(1, checked(many).diagnostics().size());
  }

  @Test
  void fiveMegabytesAreReadSoon() {
    StringBuilder text = new StringBuilder();
    int types = 0;
    while (text.length() < 5_000_000) {
      text.append("type T").append(types++).append(" @model {\n  id: ID!\n");
      text.append("  \"\"\"\n  words\n  \"\"\"\n  other(limit: Int = 3): [String!]!\n}\n");
    }
    String schema = text.toString();
    ParsedDocument document = assertTimeoutPreemptively(SOON, () -> checked(schema));
    assertEquals(0, document.diagnostics().size());
    assertEquals(types, document.types().size());
  }

  private static ParsedDocument checked(String text) {
    ParsedDocument document = SdlParser.parse(new SourceFile("test.graphql", text));
    for (Diagnostic diagnostic : document.diagnostics()) {
      int end = diagnostic.location().offset() + diagnostic.location().length();
      assertTrue(end <= text.length(), () -> diagnostic.toString());
    }
    return document;
  }
}
