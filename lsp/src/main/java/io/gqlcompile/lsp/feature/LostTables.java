package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Span;
import io.gqlcompile.lsp.text.Word;
import io.gqlcompile.lsp.workspace.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A model that was renamed by hand: the build in the project's folder has a table that nobody has.
 */
public final class LostTables {
  private static final String STACK = ".json";

  private LostTables() {}

  /** Offers the older tables to the new model that a cursor is on. */
  public static List<QuickFixes.Fix> of(View view, Span span) {
    Optional<Definition> model = view.file().tree().at(span.start()).filter(Definition::isModel);
    Optional<Path> out = view.loaded().out();
    if (model.isEmpty() || out.isEmpty() || model.get().directive("mapsTo").isPresent()) {
      return List.of();
    }
    boolean isOnName = model.get().name().span().touches(span.start());
    Set<String> stacks = stacks(out.get().resolve("stacks"));
    if (!isOnName || stacks.contains(model.get().name().text())) {
      return List.of();
    }
    stacks.removeAll(storedNames(view));
    List<QuickFixes.Fix> fixes = new ArrayList<>();
    int behind = model.get().directive("model").orElseThrow().span().end();
    for (String name : stacks) {
      FileEdits edits =
          FileEdits.none().insert(view.file(), behind, " @mapsTo(name: \"" + name + "\")");
      fixes.add(new QuickFixes.Fix("Keep the table of " + name, edits, false));
    }
    return fixes;
  }

  private static Set<String> stacks(Path folder) {
    if (!Files.isDirectory(folder)) {
      return new TreeSet<>();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(STACK) && isTable(folder.resolve(name)))
          .map(name -> name.substring(0, name.length() - STACK.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      return new TreeSet<>();
    }
  }

  private static boolean isTable(Path stack) {
    try {
      return Files.readString(stack).contains("AWS::DynamoDB::Table");
    } catch (IOException e) {
      return false;
    }
  }

  /** The names by which the models of the schema are stored. */
  private static Set<String> storedNames(View view) {
    Set<String> names = new TreeSet<>(view.table().typeNames());
    for (SchemaFile file : view.table().files()) {
      for (Definition definition : file.tree().definitions()) {
        definition
            .directive("mapsTo")
            .flatMap(use -> use.text("name"))
            .map(Word::text)
            .ifPresent(names::add);
        definition.members().stream()
            .flatMap(member -> member.directive("manyToMany").stream())
            .flatMap(use -> use.text("relationName").stream())
            .forEach(name -> names.add(name.text()));
      }
    }
    return names;
  }
}
