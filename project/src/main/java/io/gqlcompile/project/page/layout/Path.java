package io.gqlcompile.project.page.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * A curve of straight and bent pieces.
 *
 * @param pieces each a letter of SVG and the points behind it
 */
public record Path(List<Piece> pieces) {
  /** Keeps its own copy. */
  public Path {
    pieces = List.copyOf(pieces);
  }

  /**
   * A piece.
   *
   * @param letter {@code M}, {@code L} or {@code C}
   * @param points its points
   */
  public record Piece(char letter, List<Drawing.Point> points) {
    /** Keeps its own copy. */
    public Piece {
      points = List.copyOf(points);
    }
  }

  Path plus(int dx, int dy) {
    List<Piece> moved = new ArrayList<>();
    for (Piece piece : pieces) {
      moved.add(
          new Piece(piece.letter(), piece.points().stream().map(p -> p.plus(dx, dy)).toList()));
    }
    return new Path(moved);
  }

  /** As SVG writes it. */
  public String toSvg() {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(piece.letter());
      for (Drawing.Point point : piece.points()) {
        text.append(point.x()).append(' ').append(point.y()).append(' ');
      }
      text.setLength(text.length() - 1);
    }
    return text.toString();
  }
}
