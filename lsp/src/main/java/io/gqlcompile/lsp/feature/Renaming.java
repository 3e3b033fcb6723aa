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
import io.gqlcompile.model.Coordinate;
import java.util.LinkedHashMap;
import java.util.Map;
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

  private final View view;
  private final SymbolTable table;
  private final Symbol symbol;

  private Renaming(View view, Symbol symbol) {
    this.view = view;
    this.table = view.table();
    this.symbol = symbol;
  }

  /**
   * What the editor and its user let the server do.
   *
   * @param asks whether the editor asks its user before it does what could lose data
   * @param anyway whether the user said once and for all to do it
   * @param movesFiles whether the editor gives files other names
   */
  public record Means(boolean asks, boolean anyway, boolean movesFiles) {}

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
    new Renaming(view, at.symbol()).checkDefined();
    return Ranges.of(view.file(), at.span());
  }

  /**
   * The edits that rename what is at a place.
   *
   * @throws Refusal if it is not done
   */
  public static WorkspaceEdit at(View view, Position position, String name, Means means)
      throws Refusal {
    Renaming renaming = new Renaming(view, occurrence(view, position).symbol());
    renaming.checkDefined();
    renaming.checkName(name);
    FileEdits edits = renaming.edits(name);
    if (!edits.moved().isEmpty() && !means.movesFiles()) {
      throw new Refusal(
          "Templates of resolvers must be renamed with it, which this editor does not do for a"
              + " server: "
              + String.join(", ", edits.movedNames())
              + ".");
    }
    Optional<String> danger = renaming.danger();
    if (danger.isEmpty() || means.anyway()) {
      return edits.plain();
    }
    if (!means.asks()) {
      throw new Refusal(danger.get());
    }
    return edits.confirmed("Loses stored values", danger.get());
  }

  private Optional<String> danger() {
    Optional<String> stored = new StoredNames(table).danger(symbol);
    if (stored.isPresent() || !(symbol instanceof Symbol.Member member)) {
      return stored;
    }
    boolean isRoot = ROOTS.contains(member.type());
    return isRoot
        ? Optional.empty()
        : OtherFiles.mention(view, Coordinate.member(member.type(), member.name()));
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
    return isDefined(symbol);
  }

  private boolean isDefined(Symbol wanted) {
    boolean isMade = wanted instanceof Symbol.Directive || wanted instanceof Symbol.Argument;
    return !isMade
        && table.all(Set.of(wanted)).stream().anyMatch(found -> found.occurrence().isDefinition());
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
      return isDefined(new Symbol.Member(member.type(), name))
          || ROOTS.contains(member.type()) && isMade(member.type(), name);
    }
    if (each instanceof Symbol.Index index) {
      return table.indexes(index.type()).contains(name);
    }
    return !table.parts(name).isEmpty()
        || isDefined(new Symbol.Relation(name))
        || table.vocabulary().type(name).isPresent()
        || ROOTS.contains(name);
  }

  /** Whether the compiler makes such a field of a root type. */
  private boolean isMade(String root, String name) {
    return view.compiled()
        .flatMap(api -> api.schema().object(root))
        .flatMap(type -> type.field(name))
        .isPresent();
  }

  private FileEdits edits(String name) throws Refusal {
    FileEdits edits = FileEdits.none();
    Set<Symbol> family = table.family(symbol);
    for (SymbolTable.Found found : table.all(family)) {
      edits.replace(found.file(), found.span(), name);
    }
    Moves moves = Moves.of(view, family, name);
    followMade(moves, family, edits);
    if (symbol instanceof Symbol.Type) {
      keepTable(name, edits);
      ImplicitNames.keepIndexes(table, symbol.name(), edits);
    } else if (symbol instanceof Symbol.Member member) {
      ImplicitNames.keepOwners(table, member, name, edits);
    }
    new OtherFiles(view, moves, edits).follow();
    return edits;
  }

  /** Names that the compiler makes of the renamed one, where the schema uses them. */
  private void followMade(Moves moves, Set<Symbol> family, FileEdits edits) {
    Map<Symbol, String> made = new LinkedHashMap<>();
    moves
        .members()
        .forEach((old, now) -> made.put(new Symbol.Member(old.type(), old.member()), now.member()));
    made.keySet().removeAll(family);
    for (SymbolTable.Found found : table.all(made.keySet())) {
      if (!found.occurrence().isDefinition()) {
        edits.replace(found.file(), found.span(), made.get(found.occurrence().symbol()));
      }
    }
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
