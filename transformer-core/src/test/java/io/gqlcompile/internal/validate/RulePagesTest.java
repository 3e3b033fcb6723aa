package io.gqlcompile.internal.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.internal.parse.SyntaxRules;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a page; its example breaks the rule, and what to write instead does not. */
class RulePagesTest {
  static List<RuleId> rules() throws IllegalAccessException {
    List<RuleId> rules = new ArrayList<>();
    for (Class<?> type : List.of(SyntaxRules.class, SchemaRules.class)) {
      for (Field field : type.getFields()) {
        rules.add((RuleId) field.get(null));
      }
    }
    return rules;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void exampleBreaksTheRule(RuleId rule) throws IOException {
    String page = page(rule);
    assertTrue(page.startsWith("# " + rule + "\n\n"), "title");
    List<RuleId> found = found(block(page, "## Example"));
    assertTrue(found.contains(rule), () -> "the example gives " + found);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void alternativeIsRight(RuleId rule) throws IOException {
    assertEquals(List.of(), found(block(page(rule), "## What to write instead")));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void exampleBreaksHardlyAnythingElse(RuleId rule) throws IOException {
    List<RuleId> found = found(block(page(rule), "## Example"));
    assertFalse(found.stream().distinct().count() > 2, () -> "the example gives " + found);
  }

  private static List<RuleId> found(String schema) {
    Stream<Diagnostic> diagnostics = TestDefinitions.read(schema).diagnostics().stream();
    return diagnostics.map(Diagnostic::rule).toList();
  }

  private static String page(RuleId rule) throws IOException {
    return Files.readString(Path.of("..", "docs", "rules", rule.id() + ".md"));
  }

  private static String block(String page, String heading) {
    String section = page.substring(page.indexOf(heading + "\n"));
    String fenced = section.substring(section.indexOf("```graphql\n") + "```graphql\n".length());
    return fenced.substring(0, fenced.indexOf("```"));
  }
}
