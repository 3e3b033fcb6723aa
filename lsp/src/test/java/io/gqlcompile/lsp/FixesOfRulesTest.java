package io.gqlcompile.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.lsp.feature.QuickFixes;
import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.symbol.SymbolTable;
import io.gqlcompile.lsp.symbol.Vocabulary;
import io.gqlcompile.lsp.text.Span;
import io.gqlcompile.lsp.workspace.Loaded;
import io.gqlcompile.lsp.workspace.View;
import io.gqlcompile.project.editor.DirectiveTexts;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every rule's own example says of quick fixes. */
final class FixesOfRulesTest {
  private static final Path CASES = Path.of("../fixtures/src/test/resources/cases");
  private static final Path PAGE = Path.of("../docs/guide/editors.md");
  private static final String NAME = "schema.graphql";

  private final Vocabulary vocabulary =
      new Vocabulary(DirectiveTexts.all(FixesOfRulesTest.class.getClassLoader()));

  private static CompileRequest request(String text) {
    return CompileRequest.of(List.of(new SourceFile(NAME, text)), Settings.DEFAULT);
  }

  private static List<Diagnostic> findings(String text) {
    return new GqlCompiler().compile(request(text)).diagnostics();
  }

  private View view(String text, CompileResult result) {
    SchemaFile file = SchemaFile.of(NAME, text);
    Loaded loaded =
        new Loaded(
            request(text), List.of(), Set.of(), Optional.empty(), List.of(), Optional.empty());
    return new View(file, new SymbolTable(List.of(file), vocabulary), loaded, result.api());
  }

  /** Each fix makes its finding vanish and breaks nothing that the reader or the parser needs. */
  @Test
  void aFixRemovesItsFindingInTheExampleOfEachRule() throws IOException {
    Set<String> fixed = new TreeSet<>();
    List<String> failures = new ArrayList<>();
    for (Path folder : cases()) {
      String rule = folder.getFileName().toString();
      Path schema = folder.resolve(NAME);
      if (!Files.exists(schema)) {
        continue;
      }
      String text = Files.readString(schema);
      CompileResult result = new GqlCompiler().compile(request(text));
      View view = view(text, result);
      for (Diagnostic finding : result.diagnostics()) {
        if (finding.rule().id().equals(rule)) {
          check(rule, text, view, result.diagnostics(), finding, fixed, failures);
        }
      }
    }
    assertEquals(List.of(), failures);
    assertEquals(documented(), String.join(", ", fixed));
  }

  private static void check(
      String rule,
      String text,
      View view,
      List<Diagnostic> all,
      Diagnostic finding,
      Set<String> fixed,
      List<String> failures) {
    int start = finding.location().offset();
    Span span = new Span(start, start + finding.location().length());
    for (QuickFixes.Fix fix : QuickFixes.of(view, finding, span)) {
      String mended = Edits.applied(text, fix.edits().byUri().getOrDefault(NAME, List.of()));
      assertFalse(mended.equals(text), fix.title());
      List<Diagnostic> after = findings(mended);
      long before = count(all, rule);
      if (count(after, rule) >= before || count(after, "SyntaxError") > 0) {
        failures.add(rule + ": " + fix.title() + " in " + mended + after);
      }
      fixed.add(rule);
    }
  }

  private static long count(List<Diagnostic> findings, String rule) {
    return findings.stream().filter(finding -> finding.rule().id().equals(rule)).count();
  }

  /** The rules with a fix, as the page of editors names them. */
  private static String documented() throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("<!-- fixes -->");
    int end = page.indexOf("<!-- end -->", start);
    return page.substring(start, end)
        .replace("<!-- fixes -->", "")
        .replaceAll("\\[(\\w+)\\]\\([^)]*\\)", "$1")
        .strip()
        .replaceAll("\\s+", " ");
  }

  private static List<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders
          .filter(folder -> !folder.getFileName().toString().endsWith("-near"))
          .sorted()
          .toList();
    }
  }
}
