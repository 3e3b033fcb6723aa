package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.symbol.Occurrence;
import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.symbol.Symbol;
import io.gqlcompile.lsp.symbol.SymbolTable;
import io.gqlcompile.lsp.text.Definition;
import io.gqlcompile.lsp.text.Span;
import io.gqlcompile.lsp.text.Use;
import io.gqlcompile.lsp.text.Word;
import io.gqlcompile.lsp.workspace.View;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.WorkspaceEdit;

/** Renames types, fields and indexes wherever they are named, without losing stored data. */
public final class Renaming {
  private static final Pattern NAME =
      Pattern.compile("[A-Za-z][A-Za-z0-9_]*|_[A-Za-z0-9][A-Za-z0-9_]*");
  private static final Pattern INDEX_NAME = Pattern.compile("[A-Za-z0-9_.-]{3,255}");
  private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

  private final SymbolTable table;
  private final Symbol symbol;

  private Renaming(SymbolTable table, Symbol symbol) {
    this.table = table;
    this.symbol = symbol;
  }

  /** Why something is not renamed; a sentence for people. */
  public static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String reason) {
      super(reason);
    }
  }

  /**
   * The word that would be renamed.
   *
   * @throws Refusal if there is none, or it cannot be
   */
  public static Range range(View view, Position position) throws Refusal {
    Occurrence at = occurrence(view, position);
    new Renaming(view.table(), at.symbol()).checkDefined();
    return Ranges.of(view.file(), at.span());
  }

  /**
   * The edits that rename what is at a place.
   *
   * @param asks whether the editor asks its user before it does what could lose data
   * @param anyway whether the user said once and for all to do it
   * @throws Refusal if it is not done
   */
  public static WorkspaceEdit at(
      View view, Position position, String name, boolean asks, boolean anyway) throws Refusal {
    Renaming renaming = new Renaming(view.table(), occurrence(view, position).symbol());
    renaming.checkDefined();
    renaming.checkName(name);
    Optional<String> danger = new StoredNames(view.table()).danger(renaming.symbol);
    FileEdits edits = renaming.edits(name);
    if (danger.isEmpty() || anyway) {
      return edits.plain();
    }
    if (!asks) {
      throw new Refusal(danger.get());
    }
    return edits.confirmed("Loses stored values", danger.get());
  }

  private static Occurrence occurrence(View view, Position position) throws Refusal {
    return view.table()
        .at(view.file(), Ranges.offset(view.file(), position))
        .orElseThrow(() -> new Refusal("There is no name here."));
  }

  private void checkDefined() throws Refusal {
    if (!isOurs()) {
      throw new Refusal("The schema does not define '" + symbol.name() + "'.");
    }
    if (symbol instanceof Symbol.Type && ROOTS.contains(symbol.name())) {
      throw new Refusal("AppSync knows '" + symbol.name() + "' by this name only.");
    }
  }

  private boolean isOurs() {
    if (symbol instanceof Symbol.Member member) {
      return table.member(member.type(), member.name()).isPresent();
    }
    if (symbol instanceof Symbol.Index index) {
      return table.indexes(index.type()).contains(index.name());
    }
    return symbol instanceof Symbol.Type && table.type(symbol.name()).isPresent();
  }

  private void checkName(String name) throws Refusal {
    boolean isIndex = symbol instanceof Symbol.Index;
    if (!(isIndex ? INDEX_NAME : NAME).matcher(name).matches()) {
      throw new Refusal("'" + name + "' is no name.");
    }
    for (Symbol each : table.family(symbol)) {
      if (isTaken(each, name)) {
        throw new Refusal("There is a '" + name + "' already.");
      }
    }
  }

  private boolean isTaken(Symbol each, String name) {
    if (each instanceof Symbol.Member member) {
      return table.member(member.type(), name).isPresent();
    }
    if (each instanceof Symbol.Index index) {
      return table.indexes(index.type()).contains(name);
    }
    return !table.parts(name).isEmpty()
        || table.vocabulary().type(name).isPresent()
        || ROOTS.contains(name);
  }

  private FileEdits edits(String name) {
    FileEdits edits = FileEdits.none();
    for (SymbolTable.Found found : table.all(table.family(symbol))) {
      edits.replace(found.file(), found.span(), name);
    }
    if (symbol instanceof Symbol.Type) {
      keepTable(name, edits);
    }
    return edits;
  }

  /** A model goes on with its table under whatever name. */
  private void keepTable(String name, FileEdits edits) {
    for (SchemaFile file : table.files()) {
      for (Definition definition : file.tree().definitions()) {
        boolean isIt = definition.name().text().equals(symbol.name());
        if (isIt && !definition.isExtension() && definition.isModel()) {
          keepTable(file, definition, name, edits);
        }
      }
    }
  }

  private void keepTable(SchemaFile file, Definition model, String name, FileEdits edits) {
    Optional<Use> mapped = model.directive("mapsTo");
    if (mapped.isEmpty()) {
      int behind = model.directive("model").orElseThrow().span().end();
      edits.insert(file, behind, " @mapsTo(name: \"" + symbol.name() + "\")");
      return;
    }
    Optional<Word> older = mapped.get().text("name");
    if (older.filter(word -> word.text().equals(name)).isPresent()) {
      edits.replace(file, withBlank(file, mapped.get().span()), "");
    }
  }

  private static Span withBlank(SchemaFile file, Span span) {
    boolean blank = span.start() > 0 && file.tree().text().charAt(span.start() - 1) == ' ';
    return blank ? new Span(span.start() - 1, span.end()) : span;
  }
}
