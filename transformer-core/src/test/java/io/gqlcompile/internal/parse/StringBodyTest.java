package io.gqlcompile.internal.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gqlcompile.model.TypeDef;
import io.gqlcompile.source.SourceFile;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What strings mean, by the rules of section 2.9.4 of the GraphQL specification. */
class StringBodyTest {
  static List<Arguments> strings() {
    String q = "\"\"\"";
    return List.of(
        Arguments.of("\"\"", ""),
        Arguments.of("\"plain, # no comment\"", "plain, # no comment"),
        Arguments.of("\"\\\" \\\\ \\/ \\b\\f\\n\\r\\t\"", "\" \\ / \b\f\n\r\t"),
        Arguments.of("\"\\u0041\\u00e9\\u4E2D\"", "A\u00e9\u4e2d"),
        Arguments.of("\"\\u{41}\\u{1F600}\\u{00000041}\"", "A\ud83d\ude00A"),
        Arguments.of("\"\\uD83D\\uDE00!\"", "\ud83d\ude00!"),
        Arguments.of("\"\ud83d\ude00\ttab\"", "\ud83d\ude00\ttab"),
        Arguments.of(q + q, ""),
        Arguments.of(q + "one line" + q, "one line"),
        Arguments.of(q + "\n    a\n      b\n\n    c\n  " + q, "a\n  b\n\nc"),
        Arguments.of(q + "first\n    a\n  b" + q, "first\n  a\nb"),
        Arguments.of(q + "  first keeps\n    its blanks" + q, "  first keeps\nits blanks"),
        Arguments.of(q + "\r\n  a\r  b\n\r\n  " + q, "a\nb"),
        Arguments.of(q + "\n\n \t \n  a  \n \n" + q, "a  "),
        Arguments.of(q + "\n\t\ta\n\t  b\n" + q, "a\n b"),
        Arguments.of(q + "a \\" + q + " b \\n \\\" c" + q, "a " + q + " b \\n \\\" c"),
        Arguments.of(q + "\" \"\" a\\\\ " + q, "\" \"\" a\\\\ "),
        Arguments.of(q + "\n  only\n shorter\n" + q, " only\nshorter"),
        Arguments.of(q + "   \n " + q, ""));
  }

  @ParameterizedTest
  @MethodSource("strings")
  void meansTheseCharacters(String literal, String meant) {
    ParsedDocument document =
        SdlParser.parse(new SourceFile("test.graphql", literal + " scalar Money"));
    assertEquals(List.of(), document.diagnostics());
    TypeDef type = document.types().get(0);
    assertEquals(meant, type.description().orElseThrow());
  }
}
