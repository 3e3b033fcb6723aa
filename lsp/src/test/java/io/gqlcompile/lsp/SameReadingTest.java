package io.gqlcompile.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Member;
import io.gqlcompile.lsp.text.Tree;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The server's reader finds what the compiler's parser finds. */
final class SameReadingTest {
  private static final Path CASES = Path.of("../fixtures/src/test/resources/cases");

  @Test
  void typesAndFieldsAreAtTheSamePlaces() throws IOException {
    int compared = 0;
    for (Path file : schemas()) {
      String text = Files.readString(file);
      SourceFile source = new SourceFile("schema.graphql", text);
      CompileResult result =
          new GqlCompiler().compile(CompileRequest.of(List.of(source), Settings.DEFAULT));
      // Join models are made up.
      if (result.api().isEmpty() || text.contains("@manyToMany")) {
        continue;
      }
      List<String> expected = new ArrayList<>();
      for (TypeDef type : result.api().get().input().types()) {
        if (type.location().file() == source) {
          add(type, source, expected);
        }
      }
      List<String> actual = new ArrayList<>();
      for (Definition definition : Tree.of(text).definitions()) {
        add(definition, actual);
      }
      actual.removeIf(line -> line.startsWith("AMPLIFY"));
      expected.sort(null);
      actual.sort(null);
      assertEquals(expected, actual, file.toString());
      compared++;
    }
    assertFalse(compared < 50, "only " + compared + " schemas");
  }

  private static void add(TypeDef type, SourceFile source, List<String> lines) {
    lines.add(type.name() + " " + type.location().offset());
    if (type instanceof CompositeDef composite) {
      for (FieldDef field : composite.fields()) {
        if (field.location().file() == source) {
          lines.add(
              type.name()
                  + "."
                  + field.name()
                  + ": "
                  + field.type().toSdl()
                  + " "
                  + field.location().offset());
        }
      }
    }
  }

  private static void add(Definition definition, List<String> lines) {
    boolean isType = !List.of("directive", "schema").contains(definition.keyword());
    String name = definition.name().text();
    if (!isType) {
      return;
    }
    if (!definition.isExtension()) {
      lines.add(name + " " + definition.name().span().start());
    }
    if (List.of("type", "interface").contains(definition.keyword())) {
      for (Member member : definition.members()) {
        String type = member.type().orElseThrow().text().replaceAll("[\\s,]", "");
        lines.add(
            name + "." + member.name().text() + ": " + type + " " + member.name().span().start());
      }
    }
  }

  private static List<Path> schemas() throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      return files.filter(file -> file.toString().endsWith(".graphql")).sorted().toList();
    }
  }
}
