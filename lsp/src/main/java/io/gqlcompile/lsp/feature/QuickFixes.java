package io.gqlcompile.lsp.feature;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.symbol.SymbolTable;
import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Member;
import io.gqlcompile.lsp.text.Span;
import io.gqlcompile.lsp.workspace.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be done at once about a finding: what its hint says, if that leaves no choice. */
public final class QuickFixes {
  private static final Pattern MEANT =
      Pattern.compile("[Dd]id you mean [`']?(@?[A-Za-z_][\\w.-]*)[`']?\\?");
  private static final Pattern MODE = Pattern.compile("authorization mode ([A-Z_]+)");

  private final View view;
  private final SymbolTable table;
  private final Diagnostic finding;
  private final Span span;
  private final List<Fix> fixes = new ArrayList<>();

  /**
   * One thing that can be done.
   *
   * @param title says what it does
   * @param edits does it
   * @param isOnly whether there is no other choice
   */
  public record Fix(String title, FileEdits edits, boolean isOnly) {}

  private QuickFixes(View view, Diagnostic finding, Span span) {
    this.view = view;
    this.table = view.table();
    this.finding = finding;
    this.span = span;
  }

  /**
   * What can be done.
   *
   * @param span where the finding is by now
   */
  public static List<Fix> of(View view, Diagnostic finding, Span span) {
    QuickFixes fixes = new QuickFixes(view, finding, span);
    fixes.nearestName();
    fixes.byRule();
    fixes.fixes.addAll(HintedEdits.of(view, finding, span));
    return fixes.fixes;
  }

  private void byRule() {
    String type = finding.coordinate().type();
    switch (finding.rule().id()) {
      case "PrimaryKeyNullable" -> nonNull();
      case "AuthModeMissing" -> addMode();
      case "AuthReadPartOnField" -> replaceWord("read");
      case "AuthProviderDeprecated" -> replaceWord("identityPool");
      case "RelationIndexUnknown" -> addIndex();
      case "RelationTargetNotModel" -> addModel(targetType());
      case "KeyOutsideModel",
          "DefaultOutsideModel",
          "ValidateOutsideModel",
          "MapsToOutsideModel",
          "RelationOutsideModel",
          "ManyToManyOutsideModel",
          "AuthOutsideModel",
          "SearchOutsideModel" ->
          addModel(type);
      case "AuthModelClosed" -> addRules(type);
      default -> {}
    }
  }

  private String written() {
    return span.of(view.file().tree().text());
  }

  private void nearestName() {
    Matcher meant = MEANT.matcher(finding.hint().orElse(""));
    if (!meant.find()) {
      return;
    }
    String name = meant.group(1);
    String text = written();
    Span word = span;
    if (text.startsWith("\"") && text.endsWith("\"") && text.length() > 1) {
      word = new Span(span.start() + 1, span.end() - 1);
    }
    if (name.startsWith("@") && !text.startsWith("@")) {
      name = name.substring(1);
    }
    add("Change to " + name, FileEdits.none().replace(view.file(), word, name), true);
  }

  private void replaceWord(String word) {
    if (written().matches("\\w+")) {
      add("Change to " + word, FileEdits.none().replace(view.file(), span, word), true);
    }
  }

  private Optional<Member> field() {
    return table.member(finding.coordinate().type(), finding.coordinate().member());
  }

  private void nonNull() {
    field()
        .filter(field -> field.name().span().touches(span.start()))
        .flatMap(Member::type)
        .ifPresent(
            type ->
                add(
                    "Make it non-null",
                    FileEdits.none().insert(view.file(), type.span().end(), "!"),
                    true));
  }

  private String targetType() {
    return field().map(Member::typeName).orElse("");
  }

  private void addModel(String type) {
    Optional<SchemaFile> file = fileOf(type);
    Optional<Definition> object = table.type(type).filter(one -> one.keyword().equals("type"));
    if (file.isPresent() && object.isPresent()) {
      Definition definition = object.get();
      int behind = definition.directives().isEmpty() ? definition.headEnd() : -1;
      int offset = behind >= 0 ? behind : definition.directives().get(0).span().start();
      String text = behind >= 0 ? " @model" : "@model ";
      FileEdits edits = FileEdits.none().insert(file.get(), offset, text);
      add("Put @model on " + type, edits, false);
    }
  }

  private Optional<SchemaFile> fileOf(String type) {
    Optional<Definition> definition = table.type(type);
    return table.files().stream()
        .filter(file -> definition.filter(file.tree().definitions()::contains).isPresent())
        .findFirst();
  }

  private void addRules(String type) {
    Optional<Definition> definition = table.type(type).filter(Definition::isModel);
    Optional<SchemaFile> file = fileOf(type);
    if (definition.isEmpty() || file.isEmpty() || definition.get().directive("auth").isPresent()) {
      return;
    }
    int behind = definition.get().directive("model").orElseThrow().span().end();
    for (String who : List.of("owner", "private", "public")) {
      String text = " @auth(rules: [{allow: " + who + "}])";
      add("Let " + who + " in", FileEdits.none().insert(file.get(), behind, text), false);
    }
  }

  /** The index that a relation names, on the field of the other type that points back. */
  private void addIndex() {
    String owner = finding.coordinate().type();
    String target = targetType();
    Optional<SchemaFile> file = fileOf(target);
    Optional<String> name =
        field()
            .flatMap(field -> field.directive("hasMany"))
            .flatMap(u -> u.text("indexName"))
            .map(w -> w.text());
    if (file.isEmpty() || name.isEmpty()) {
      return;
    }
    String index = " @index(name: \"" + name.get() + "\")";
    String wanted = Character.toLowerCase(owner.charAt(0)) + owner.substring(1) + "Id";
    Optional<Member> pointer =
        table.members(target).stream()
            .filter(member -> member.name().text().equalsIgnoreCase(wanted))
            .findFirst();
    if (pointer.isPresent() && pointer.get().type().isPresent()) {
      int behind = pointer.get().type().get().span().end();
      String title = "Index " + target + "." + pointer.get().name().text();
      add(title, FileEdits.none().insert(file.get(), behind, index), false);
      return;
    }
    table.members(target).stream()
        .reduce((first, second) -> second)
        .ifPresent(
            last ->
                add(
                    "Add " + target + "." + wanted + " with the index",
                    FileEdits.none()
                        .insert(file.get(), last.span().end(), "\n  " + wanted + ": ID!" + index),
                    false));
  }

  private void addMode() {
    Matcher mode = MODE.matcher(finding.message());
    if (mode.find()) {
      SettingsEdit.addMode(view.loaded(), mode.group(1))
          .ifPresent(
              edits ->
                  add(
                      "Add " + mode.group(1).toUpperCase(Locale.ROOT) + " to the settings",
                      edits,
                      true));
    }
  }

  private void add(String title, FileEdits edits, boolean isOnly) {
    fixes.add(new Fix(title, edits, isOnly));
  }
}
