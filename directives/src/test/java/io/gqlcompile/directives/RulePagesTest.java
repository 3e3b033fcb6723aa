package io.gqlcompile.directives;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.directives.defaults.DefaultPlugin;
import io.gqlcompile.directives.validate.ValidatePlugin;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.SchemaRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a page; its example breaks that rule alone, and what to write instead none. */
class RulePagesTest {
  static List<String> rules() {
    List<String> rules = new ArrayList<>();
    for (DirectivePlugin plugin : List.of(new DefaultPlugin(), new ValidatePlugin())) {
      plugin.rules().stream().map(SchemaRule::id).forEach(id -> rules.add(id.id()));
    }
    return rules;
  }

  @ParameterizedTest
  @MethodSource("rules")
  void exampleBreaksTheRuleAlone(String rule) throws IOException {
    String page = page(rule);
    assertTrue(page.startsWith("# " + rule + "\n\n"), "title");
    assertEquals(List.of(rule), Compiled.of(block(page, "## Example")).rules());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void alternativeIsRight(String rule) throws IOException {
    Compiled compiled = Compiled.of(block(page(rule), "## What to write instead"));
    assertEquals(List.of(), compiled.rules());
  }

  private static String page(String rule) throws IOException {
    return Files.readString(Path.of("..", "docs", "rules", rule + ".md"));
  }

  private static String block(String page, String heading) {
    String section = page.substring(page.indexOf(heading + "\n"));
    String fenced = section.substring(section.indexOf("```graphql\n") + "```graphql\n".length());
    return fenced.substring(0, fenced.indexOf("```"));
  }
}
