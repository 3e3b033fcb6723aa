package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.symbol.Occurrence;
import io.gqlcompile.lsp.symbol.Symbol;
import io.gqlcompile.lsp.symbol.SymbolTable;
import io.gqlcompile.lsp.workspace.View;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;

/** Goes from a word to others that name the same. */
public final class Navigation {
  private Navigation() {}

  /** Where what is at a place is defined. */
  public static List<Location> definition(View view, Position position) {
    return found(view, position, Set::of).stream()
        .filter(word -> word.occurrence().isDefinition())
        .map(Ranges::location)
        .toList();
  }

  /** Every place that names what is at a place. */
  public static List<Location> references(View view, Position position, boolean definitions) {
    return found(view, position, symbol -> view.table().family(symbol)).stream()
        .filter(word -> definitions || !word.occurrence().isDefinition())
        .map(Ranges::location)
        .toList();
  }

  private static List<SymbolTable.Found> found(
      View view, Position position, Function<Symbol, Set<Symbol>> wider) {
    Optional<Occurrence> at = view.table().at(view.file(), Ranges.offset(view.file(), position));
    return at.map(occurrence -> view.table().all(wider.apply(occurrence.symbol())))
        .orElse(List.of());
  }
}
