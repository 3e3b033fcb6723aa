package io.gqlcompile.lsp.feature;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Entry;
import io.gqlcompile.lsp.text.Member;
import io.gqlcompile.lsp.text.Span;
import io.gqlcompile.lsp.text.Use;
import io.gqlcompile.lsp.text.Value;
import io.gqlcompile.lsp.workspace.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Edits that a hint spells out: what to remove, to add, to move, or to write instead. */
final class HintedEdits {
  private static final Pattern WRITE = Pattern.compile("write (\"[^\"]*\")");
  private static final Pattern EXTEND = Pattern.compile("Write `extend (\\w+) \\w+`");

  private final View view;
  private final SchemaFile file;
  private final String text;
  private final Diagnostic finding;
  private final Span span;
  private final List<QuickFixes.Fix> fixes = new ArrayList<>();

  private HintedEdits(View view, Diagnostic finding, Span span) {
    this.view = view;
    this.file = view.file();
    this.text = file.tree().text();
    this.finding = finding;
    this.span = span;
  }

  static List<QuickFixes.Fix> of(View view, Diagnostic finding, Span span) {
    HintedEdits edits = new HintedEdits(view, finding, span);
    edits.byRule();
    edits.byHint();
    return edits.fixes;
  }

  private void byRule() {
    switch (finding.rule().id()) {
      case "AuthPublicWrites" -> onlyRead();
      case "AuthOperationsMisplaced" -> removeArgument("operations");
      case "DefaultOutsideModel",
          "DefaultValueNull",
          "ValidateOutsideModel",
          "ValidateOnList",
          "MapsToOutsideModel",
          "SearchOutsideModel",
          "OverrideIndexNameUseless",
          "DirectiveIgnored" ->
          removeDirective();
      case "ValidateBeforeDefault" -> moveDefault();
      case "ReservedDirectiveName" -> removeDefinition();
      case "ExtensionRedeclares" -> removeMember();
      default -> {}
    }
  }

  private void byHint() {
    String hint = finding.hint().orElse("");
    Matcher write = WRITE.matcher(hint);
    String now = span.of(text);
    if (write.matches() && (now.matches("[\\w.+-]+") || now.matches("\"[^\"]*\""))) {
      add("Write " + write.group(1), span, write.group(1), true);
    }
    Matcher extend = EXTEND.matcher(hint);
    if (extend.find()) {
      definition()
          .filter(part -> part.isExtension())
          .ifPresent(part -> keyword(part, extend.group(1)));
    }
  }

  private void keyword(Definition part, String wanted) {
    int at = text.lastIndexOf(part.keyword(), part.name().span().start());
    if (at >= part.span().start()) {
      add("Write extend " + wanted, new Span(at, at + part.keyword().length()), wanted, true);
    }
  }

  private Optional<Definition> definition() {
    return file.tree().at(span.start());
  }

  private Optional<Member> member() {
    return definition().stream()
        .flatMap(definition -> definition.members().stream())
        .filter(member -> member.span().touches(span.start()))
        .findFirst();
  }

  /** The directive that a finding is in. */
  private Optional<Use> use() {
    List<Use> uses = new ArrayList<>();
    definition().ifPresent(definition -> uses.addAll(definition.directives()));
    member().ifPresent(member -> uses.addAll(member.directives()));
    return uses.stream()
        .filter(use -> use.span().start() <= span.start() && span.start() < use.span().end())
        .findFirst();
  }

  private void removeDirective() {
    use().ifPresent(use -> add("Remove @" + use.name().text(), widened(use.span()), "", false));
  }

  private void removeDefinition() {
    definition().ifPresent(one -> add("Remove the definition", one.span(), "", false));
  }

  private void removeMember() {
    member().ifPresent(one -> add("Remove it here", widened(one.span()), "", true));
  }

  /** With the blanks in front, so that no gap is left. */
  private Span widened(Span inner) {
    int start = inner.start();
    while (start > 0 && " \t".indexOf(text.charAt(start - 1)) >= 0) {
      start--;
    }
    return new Span(start, inner.end());
  }

  /** The rule of @auth that a finding is in or on. */
  private Optional<Value.Fields> rule() {
    return use().stream()
        .flatMap(use -> use.arguments().stream())
        .flatMap(entry -> entry.value().stream())
        .flatMap(
            value ->
                value instanceof Value.Items items
                    ? items.items().stream()
                    : List.of(value).stream())
        .filter(value -> value.span().touches(span.start()))
        .filter(Value.Fields.class::isInstance)
        .map(Value.Fields.class::cast)
        .findFirst();
  }

  private void onlyRead() {
    rule()
        .ifPresent(
            rule -> {
              Optional<Entry> operations = entry(rule, "operations");
              if (operations.isPresent() && operations.get().value().isPresent()) {
                Span old = operations.get().value().get().span();
                add("Let everybody only read", old, "[read]", true);
              } else if (operations.isEmpty()) {
                int end = lastEnd(rule);
                add("Let everybody only read", new Span(end, end), ", operations: [read]", true);
              }
            });
  }

  private static int lastEnd(Value.Fields rule) {
    Entry last = rule.entries().get(rule.entries().size() - 1);
    return last.value().map(value -> value.span().end()).orElse(last.name().span().end());
  }

  private static Optional<Entry> entry(Value.Fields rule, String name) {
    return rule.entries().stream().filter(e -> e.name().text().equals(name)).findFirst();
  }

  private void removeArgument(String name) {
    Optional<Value.Fields> rule = rule();
    Optional<Entry> entry = rule.flatMap(one -> entry(one, name));
    if (entry.isEmpty() || entry.get().value().isEmpty()) {
      return;
    }
    int at = rule.get().entries().indexOf(entry.get());
    int end = entry.get().value().get().span().end();
    int start = entry.get().name().span().start();
    if (at > 0) {
      Entry before = rule.get().entries().get(at - 1);
      start = before.value().map(value -> value.span().end()).orElse(start);
    }
    add("Remove " + name, new Span(start, end), "", true);
  }

  private void moveDefault() {
    Optional<Use> first = member().flatMap(member -> member.directive("validate"));
    Optional<Use> wanted = member().flatMap(member -> member.directive("default"));
    if (first.isPresent() && wanted.isPresent()) {
      int at = first.get().span().start();
      FileEdits edits =
          FileEdits.none()
              .insert(file, at, wanted.get().span().of(text) + " ")
              .replace(file, widened(wanted.get().span()), "");
      fixes.add(new QuickFixes.Fix("Move @default in front", edits, true));
    }
  }

  private void add(String title, Span place, String now, boolean isOnly) {
    FileEdits edits = FileEdits.none().replace(view.file(), place, now);
    fixes.add(new QuickFixes.Fix(title, edits, isOnly));
  }
}
