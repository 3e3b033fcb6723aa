package io.gqlcompile.lsp.feature;

import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.symbol.SymbolTable;
import io.gqlcompile.lsp.text.Lines;
import io.gqlcompile.lsp.text.Span;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places as the protocol has them. */
public final class Ranges {
  private Ranges() {}

  /** A stretch of a file. */
  public static Range of(SchemaFile file, Span span) {
    return new Range(position(file.lines(), span.start()), position(file.lines(), span.end()));
  }

  private static Position position(Lines lines, int offset) {
    return new Position(lines.line(offset), lines.column(offset));
  }

  /** The offset of a position in a file. */
  public static int offset(SchemaFile file, Position position) {
    return file.lines().offset(position.getLine(), position.getCharacter());
  }

  /** The stretch of a range in a file. */
  public static Span span(SchemaFile file, Range range) {
    int start = offset(file, range.getStart());
    return new Span(start, Math.max(start, offset(file, range.getEnd())));
  }

  /** Where a word is. */
  static Location location(SymbolTable.Found found) {
    return new Location(found.file().uri(), of(found.file(), found.span()));
  }
}
