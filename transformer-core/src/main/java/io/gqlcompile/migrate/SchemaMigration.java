package io.gqlcompile.migrate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.internal.parse.ParsedDocument;
import io.gqlcompile.internal.parse.SdlParser;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rewrites schemas of the first version of the ecosystem's transformer to the second. Reads and
 * returns texts; comments, order and line ends stay.
 */
public final class SchemaMigration {
  private final Origin origin;
  private final Diagnostics found = new Diagnostics();
  private final List<ParsedDocument> documents = new ArrayList<>();
  private final Map<String, ObjectDef> types = new LinkedHashMap<>();

  private SchemaMigration(Origin origin) {
    this.origin = origin;
  }

  /**
   * Migrates a schema.
   *
   * @param sources its files, which make up one schema
   * @param origin what is known besides
   * @return with errors, the texts as they were
   */
  public static Migration of(List<SourceFile> sources, Origin origin) {
    return new SchemaMigration(origin).run(sources);
  }

  private Migration run(List<SourceFile> sources) {
    for (SourceFile source : sources) {
      ParsedDocument document = SdlParser.parse(source);
      documents.add(document);
      found.addAll(document.diagnostics());
      for (TypeDef type : document.types()) {
        if (type instanceof ObjectDef object) {
          types.put(object.name(), object);
        }
      }
    }
    Migration.Version version = found.hasErrors() ? Migration.Version.UNKNOWN : version();
    boolean isMigrated = version == Migration.Version.FIRST && !found.hasErrors();
    List<Rewritten> files = isMigrated ? migrated() : unchanged(sources);
    return new Migration(version, found.hasErrors() ? unchanged(sources) : files, found.sorted());
  }

  private static List<Rewritten> unchanged(List<SourceFile> sources) {
    return sources.stream().map(source -> new Rewritten(source, source.text())).toList();
  }

  private Migration.Version version() {
    VersionMarks marks = new VersionMarks(documents);
    for (SourceLocation at : marks.firstInExtensions()) {
      found.add(
          Diagnostic.error(
                  MigrationRules.BY_HAND,
                  Coordinate.NONE,
                  at,
                  "what is of version 1 on an extension of a type is not migrated")
              .withHint("move it to the type"));
    }
    if (marks.first().isEmpty()) {
      boolean isSecond = !marks.second().isEmpty();
      Migration.Version otherwise =
          origin.isFirstVersion() ? Migration.Version.FIRST : Migration.Version.UNKNOWN;
      return isSecond ? Migration.Version.SECOND : otherwise;
    }
    for (SourceLocation at : marks.second()) {
      found.add(
          Diagnostic.error(
                  MigrationRules.MIXED,
                  Coordinate.NONE,
                  at,
                  "this is of version 2, and other parts of the schema are of version 1: what its"
                      + " rules mean cannot be told")
              .withRelated(marks.first().get(0), "this is of version 1")
              .withHint("begin with the schema as it was deployed last"));
    }
    return Migration.Version.FIRST;
  }

  private List<Rewritten> migrated() {
    List<Rewritten> files = new ArrayList<>();
    for (ParsedDocument document : documents) {
      String text = document.file().text();
      TextEdits edits = new TextEdits();
      Spans spans = new Spans(text);
      for (TypeDef type : document.types()) {
        if (type instanceof ObjectDef object) {
          migrate(new Subject(object, types, edits, spans, origin.defaultMode(), found));
        }
      }
      files.add(new Rewritten(document.file(), edits.apply(text)));
    }
    return files;
  }

  private void migrate(Subject subject) {
    new KeyMigration(subject).run();
    new ConnectionMigration(subject).run();
    new TypeAccess(subject).run();
    new FieldAccess(subject).run();
    new VersionedMigration(subject).run();
    if (!origin.hasEnglishPlurals()) {
      new Plurals(subject).run();
    }
  }
}
