package io.gqlcompile.project.explain;

import io.gqlcompile.document.Json;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Puts views into JSON; the form is described in {@code docs/explain-json.md}. */
public final class ViewJson {
  private static final SourceLocation NOWHERE = SourceLocation.NONE;

  private ViewJson() {}

  /**
   * A field.
   *
   * @param withTemplates whether the text of templates is told, too
   */
  public static Json of(FieldView view, boolean withTemplates) {
    return object(
        "field", text(view.operation().field()),
        "signature", text(view.operation().signature()),
        "needs", texts(words(view.operation().needs())),
        "description", optional(view.description()),
        "pattern", of(view.operation().pattern()),
        "resolver", optional(view.resolver().orElse("")),
        "stack", view.resolver().isPresent() ? text(view.stack()) : new Json.Null(NOWHERE),
        "steps", list(view.steps(), step -> of(step, withTemplates)),
        "facts", view.facts(),
        "access", access(view.access()),
        "origins", list(view.origins(), ViewJson::of),
        "remarks", texts(view.remarks()));
  }

  /** A type. */
  public static Json of(TypeView view) {
    return object(
        "type", text(view.name()),
        "kind", text(view.kind()),
        "description", optional(view.description()),
        "at", place(view.at()),
        "members", list(view.members(), ViewJson::of),
        "table", view.table().map(ViewJson::of).orElse(new Json.Null(NOWHERE)),
        "stacks", texts(view.stacks()),
        "operations", list(view.operations(), ViewJson::of),
        "relations", list(view.relations(), ViewJson::of),
        "access", access(view.access()),
        "usedBy", texts(view.usedBy()));
  }

  private static Json of(Step step, boolean withTemplates) {
    return object(
        "slot", text(step.slot()),
        "name", text(step.name()),
        "function", optional(step.resource()),
        "stack", text(step.stack()),
        "dataSource", text(step.dataSource()),
        "dataSourceType", text(step.dataSourceType()),
        "request", of(step.request(), withTemplates),
        "response", of(step.response(), withTemplates),
        "origins", list(step.origins(), ViewJson::of));
  }

  private static Json of(Step.Template template, boolean withText) {
    return withText
        ? object("file", optional(template.file()), "text", text(template.text()))
        : object("file", optional(template.file()));
  }

  private static Json of(Origin origin) {
    return object("what", text(origin.what()), "at", place(origin.at()));
  }

  private static Json of(AccessPattern pattern) {
    return object(
        "kind", text(pattern.kind().name()),
        "model", optional(pattern.model()),
        "index", optional(pattern.index()),
        "key", texts(words(pattern.key())),
        "source", optional(pattern.source()));
  }

  private static Json of(OperationView operation) {
    return object(
        "field", text(operation.field()),
        "signature", text(operation.signature()),
        "needs", texts(words(operation.needs())),
        "pattern", of(operation.pattern()));
  }

  private static Json of(TypeView.MemberView member) {
    return object(
        "name", text(member.name()),
        "type", optional(member.type()),
        "directives", texts(member.directives()),
        "generated", bool(member.isGenerated()));
  }

  private static Json of(TableView table) {
    List<Json.Member> settings = new ArrayList<>();
    table
        .settings()
        .forEach((name, value) -> settings.add(new Json.Member(name, NOWHERE, text(value))));
    return object(
        "resource", text(table.resource()),
        "stack", text(table.stack()),
        "name", text(table.name()),
        "key", of(table.key()),
        "indexes", list(table.indexes(), ViewJson::of),
        "settings", new Json.Members(NOWHERE, settings));
  }

  private static Json of(KeyView key) {
    return object(
        "partition", text(key.partition()),
        "partitionType", text(key.partitionType()),
        "sort", texts(key.sort()),
        "sortAttribute", optional(key.sortAttribute()),
        "sortType", optional(key.sortType()));
  }

  private static Json of(IndexView index) {
    return object(
        "name", text(index.name()),
        "local", bool(index.isLocal()),
        "key", of(index.key()),
        "projection", text(index.projection()),
        "readers", texts(index.readers()),
        "at", place(index.at()));
  }

  private static Json of(RelationView relation) {
    return object(
        "from", text(relation.from()),
        "fromField", optional(relation.fromField()),
        "fromEnd", text(relation.fromEnd().sign()),
        "to", text(relation.to()),
        "toField", optional(relation.toField()),
        "toEnd", text(relation.toEnd().sign()),
        "by", text(relation.by()));
  }

  private static Json access(AccessView access) {
    List<Json> lines = new ArrayList<>();
    for (AccessPart part : access.parts()) {
      for (AccessLine line : part.lines()) {
        lines.add(
            object(
                "type", text(part.type()),
                "who", text(line.who()),
                "provider", text(line.role().provider().toSdl()),
                "operations", texts(line.may()),
                "fields", texts(line.fields()),
                "rule", place(line.rule())));
      }
    }
    return new Json.Elements(NOWHERE, lines);
  }

  private static Json place(SourceLocation at) {
    return at.isKnown()
        ? object(
            "file",
            text(at.file().name()),
            "line",
            number(at.line()),
            "column",
            number(at.column()))
        : new Json.Null(NOWHERE);
  }

  /** An object of names and values in turn. */
  public static Json.Members object(Object... namesAndValues) {
    List<Json.Member> members = new ArrayList<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      members.add(
          new Json.Member((String) namesAndValues[i], NOWHERE, (Json) namesAndValues[i + 1]));
    }
    return new Json.Members(NOWHERE, members);
  }

  private static <T> Json list(Collection<T> values, Function<T, Json> form) {
    return new Json.Elements(NOWHERE, values.stream().map(form).toList());
  }

  private static Json texts(Collection<String> values) {
    return list(values, ViewJson::text);
  }

  /** A string. */
  public static Json text(String value) {
    return new Json.Text(NOWHERE, value);
  }

  private static Json optional(String value) {
    return value.isEmpty() ? new Json.Null(NOWHERE) : text(value);
  }

  /** A whole number. */
  public static Json number(long value) {
    return new Json.Num(NOWHERE, Long.toString(value));
  }

  private static Json bool(boolean value) {
    return new Json.Bool(NOWHERE, value);
  }

  private static List<String> words(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(", "));
  }
}
