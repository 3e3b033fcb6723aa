package io.gqlcompile.migrate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code @connection} becomes {@code @hasMany}, {@code @hasOne} or {@code @belongsTo}. */
final class ConnectionMigration {
  static final String CONNECTION = "connection";
  private static final String FIELDS = "fields";
  private static final String LIMIT = "limit";
  private static final String KEY_NAME = "keyName";
  private static final List<String> UNNAMEABLE = List.of("name", "keyField", "sortField");

  private static final Set<String> BACK = Set.of(CONNECTION, "hasOne", "hasMany");

  private final Subject subject;

  ConnectionMigration(Subject subject) {
    this.subject = subject;
  }

  void run() {
    for (FieldDef field : subject.type().fields()) {
      field.directive(CONNECTION).ifPresent(use -> migrate(field, use));
    }
  }

  private void migrate(FieldDef field, DirectiveUse use) {
    ObjectDef target = subject.types().get(field.type().baseName());
    if (target == null || !target.hasDirective("model") || !subject.isModel()) {
      String message =
          target == null || !target.hasDirective("model")
              ? "the relation leads to '" + field.type().baseName() + "', which is no model"
              : "the relation is on '" + subject.type().name() + "', which is no model";
      report(field, use.location(), message, "put @model on the type, or remove the relation");
      return;
    }
    for (String argument : UNNAMEABLE) {
      if (use.argument(argument).isPresent()) {
        unnameable(field, use, argument, target);
        return;
      }
    }
    rename(field, use, target);
  }

  private void rename(FieldDef field, DirectiveUse use, ObjectDef target) {
    boolean isList = field.type().isList();
    String name = isList ? "hasMany" : single(field, use, target);
    SourceLocation at = use.location();
    subject.edits().replace(at.offset(), Spans.end(at), "@" + name);
    for (DirectiveUse.Argument argument : use.arguments()) {
      if (argument.name().equals(KEY_NAME)) {
        keyName(field, argument, isList);
      }
    }
    if (!isList && use.argument(LIMIT).isPresent()) {
      new ArgumentRemoval(subject).of(use, LIMIT);
    }
  }

  private void keyName(FieldDef field, DirectiveUse.Argument argument, boolean isList) {
    SourceLocation at = argument.location();
    if (isList) {
      subject.edits().replace(at.offset(), Spans.end(at), "indexName");
    } else {
      report(
          field,
          at,
          "a relation to one item has no keyName",
          "remove keyName: the fields must be the key of the table");
    }
  }

  /** A relation without fields keeps its own foreign key, which only {@code @hasOne} has. */
  private String single(FieldDef field, DirectiveUse use, ObjectDef target) {
    Optional<FieldDef> first =
        use.texts(FIELDS).stream().findFirst().flatMap(name -> subject.type().field(name));
    boolean isOwnKey = use.argument(FIELDS).isEmpty();
    if (isOwnKey || first.filter(key -> !isIndexed(key.name())).isPresent()) {
      return "hasOne";
    }
    String here = subject.type().name();
    for (FieldDef back : target.fields()) {
      boolean leadsBack =
          back != field
              && back.type().baseName().equals(here)
              && back.directives().stream().anyMatch(d -> BACK.contains(d.name()));
      if (leadsBack) {
        return back.type().isList() ? "belongsTo" : "hasOne";
      }
    }
    return "hasOne";
  }

  /** Whether a named key of the type begins with a field. */
  private boolean isIndexed(String field) {
    for (DirectiveUse key : subject.type().directives()) {
      boolean isNamed = key.name().equals("key") && key.text("name").isPresent();
      if (isNamed && key.texts(FIELDS).stream().findFirst().equals(Optional.of(field))) {
        return true;
      }
    }
    return false;
  }

  private void unnameable(FieldDef field, DirectiveUse use, String argument, ObjectDef target) {
    String hint =
        Foreign.of(subject.type(), field, use, target)
            .map(Foreign::hint)
            .orElse("name the fields and the index of the relation: fields, keyName");
    report(
        field,
        use.locationOf(argument),
        "the argument "
            + argument
            + " has no successor: the index and the foreign key have no names",
        hint);
  }

  private void report(FieldDef field, SourceLocation at, String message, String hint) {
    subject
        .found()
        .add(
            Diagnostic.error(
                    MigrationRules.CONNECTION,
                    Coordinate.member(subject.type().name(), field.name()),
                    at,
                    message)
                .withHint(hint));
  }
}
