package io.gqlcompile.project.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.source.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlReaderTest {
  private static Json read(String text) throws MalformedDocument {
    return YamlReader.parse(new SourceFile("f.yaml", text)).orElseThrow();
  }

  private static String flat(Json value) {
    return JsonWriter.print(value).replaceAll("\\s+", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{a: 1, b: [true, no, ~]} | {\"a\":1,\"b\":[true,\"no\",null]}",
        "{a: 0x1F, b: 1.50, c: .inf, d: +3} | {\"a\":31,\"b\":1.50,\"c\":\".inf\",\"d\":3}",
        "'x' | \"x\"",
        "{a: &x [1], b: *x} | {\"a\":[1],\"b\":[1]}"
      })
  void givesTheValuesOfJson(String yaml, String json) throws MalformedDocument {
    assertEquals(json, flat(read(yaml)));
  }

  @Test
  void valuesKnowTheirPlacesInCodeUnits() throws MalformedDocument {
    Json.Members root =
        (Json.Members) read("a: \"\uD83D\uDE00\"\r\nlong name:\r\n  - x\r\n  - yy # z\r\n");
    Json.Member second = root.members().get(1);
    assertEquals("f.yaml:2:1", second.at().toString());
    assertEquals("long name".length(), second.at().length());
    Json yy = ((Json.Elements) second.value()).elements().get(1);
    assertEquals("f.yaml:4:5", yy.at().toString());
    assertEquals(2, yy.at().length());
  }

  @Test
  void repeatedKeysAreKept() throws MalformedDocument {
    assertEquals(2, ((Json.Members) read("a: 1\na: 2\n")).members().size());
  }

  @Test
  void aFileOfCommentsHasNoValue() throws MalformedDocument {
    assertTrue(YamlReader.parse(new SourceFile("f", "# nothing\n")).isEmpty());
    assertTrue(YamlReader.parse(new SourceFile("f", "")).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a: [1, 2' | 1:9",
        "'a: 1\n b: 2' | 2:3",
        "'a: !Ref x' | 1:4",
        "'a: 1\n---\nb: 1' | 3:1",
        "'? [a]\n: 1' | 1:3",
        "'a: \"x' | 1:6",
        "'a: *nobody' | 1:4",
        "'\ta: 1' | 1:1"
      })
  void whatIsNoYamlHasItsPlace(String text, String place) {
    MalformedDocument e = assertThrows(MalformedDocument.class, () -> read(text));
    assertEquals("f.yaml:" + place, e.at().toString(), e.getMessage());
  }

  @Test
  void aListInItselfIsRefused() {
    assertThrows(MalformedDocument.class, () -> read("&a [*a]"));
  }

  @Test
  void shortFormsOfTemplatesAreWrittenOut() throws MalformedDocument {
    String yaml =
        "[!Ref A, !GetAtt A.B.C, !Sub 'x-${A}', !Join ['-', [!Ref A, b]], !If [c, 1, 2], !Condition c]";
    assertEquals(
        "[{\"Ref\":\"A\"},{\"Fn::GetAtt\":[\"A\",\"B.C\"]},{\"Fn::Sub\":\"x-${A}\"},"
            + "{\"Fn::Join\":[\"-\",[{\"Ref\":\"A\"},\"b\"]]},{\"Fn::If\":[\"c\",1,2]},"
            + "{\"Condition\":\"c\"}]",
        flat(YamlReader.parseTemplate(new SourceFile("f", yaml)).orElseThrow()));
  }
}
