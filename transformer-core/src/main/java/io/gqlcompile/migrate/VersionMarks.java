package io.gqlcompile.migrate;

import io.gqlcompile.internal.parse.ParsedDocument;
import io.gqlcompile.internal.parse.TypeExtension;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a schema tells of which version it is. */
final class VersionMarks {
  private static final Set<String> FIRST = Set.of("key", "connection", "versioned");
  private static final Set<String> SECOND =
      Set.of(
          "primaryKey",
          "index",
          "hasOne",
          "hasMany",
          "belongsTo",
          "manyToMany",
          "default",
          "mapsTo",
          "refersTo",
          "validate",
          "sql",
          "generation",
          "conversation");
  private static final Set<String> OLD_ENTRIES =
      Set.of(OldRule.QUERIES, OldRule.MUTATIONS, OldRule.IDENTITY_FIELD);

  private final List<SourceLocation> first = new ArrayList<>();
  private final List<SourceLocation> second = new ArrayList<>();
  private final List<SourceLocation> firstInExtensions = new ArrayList<>();

  VersionMarks(List<ParsedDocument> documents) {
    for (ParsedDocument document : documents) {
      document.types().forEach(this::look);
      int before = first.size();
      document.extensions().stream().map(TypeExtension::part).forEach(this::look);
      firstInExtensions.addAll(first.subList(before, first.size()));
    }
  }

  /** Places that are of the first version. */
  List<SourceLocation> first() {
    return first;
  }

  /** Those of them that are in extensions of types. */
  List<SourceLocation> firstInExtensions() {
    return firstInExtensions;
  }

  /** Places that are of the second version. */
  List<SourceLocation> second() {
    return second;
  }

  private void look(TypeDef type) {
    if (type instanceof ObjectDef object) {
      object.directives().forEach(this::look);
      for (FieldDef field : object.fields()) {
        field.directives().forEach(this::look);
      }
    }
  }

  private void look(DirectiveUse use) {
    if (FIRST.contains(use.name())) {
      first.add(use.location());
    } else if (SECOND.contains(use.name())) {
      second.add(use.location());
    } else if (use.name().equals("auth")) {
      OldRule.of(use).forEach(rule -> look(rule.written()));
    }
  }

  private void look(Literal.Fields rule) {
    for (Literal.Field entry : rule.fields()) {
      if (OLD_ENTRIES.contains(entry.name())) {
        first.add(entry.location());
      }
    }
  }
}
