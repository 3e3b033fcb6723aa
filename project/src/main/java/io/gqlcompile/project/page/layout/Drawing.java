package io.gqlcompile.project.page.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A graph with places.
 *
 * @param width of the whole, in pixels
 * @param height of the whole, in pixels
 * @param corners the upper left corner of each box
 * @param routes the way of each line
 */
public record Drawing(int width, int height, List<Point> corners, List<Route> routes) {
  /** The space between two columns: room for the ends of lines and their curves. */
  static final int COLUMN_GAP = 120;

  /** The space between two boxes in a column. */
  static final int ROW_GAP = 26;

  private static final int PART_GAP = 44;
  private static final double SHAPE = 2.2;

  /** Keeps its own copies. */
  public Drawing {
    corners = List.copyOf(corners);
    routes = List.copyOf(routes);
  }

  /**
   * A place in pixels from the upper left corner.
   *
   * @param x to the right
   * @param y downwards
   */
  public record Point(int x, int y) {
    Point plus(int dx, int dy) {
      return new Point(x + dx, y + dy);
    }
  }

  /**
   * A line's way.
   *
   * @param path as SVG's {@code d} has it
   * @param from where it leaves its first box
   * @param fromRight whether that is the right side of the box
   * @param to where it reaches its second box
   * @param toRight whether that is the right side of the box
   */
  public record Route(Path path, Point from, boolean fromRight, Point to, boolean toRight) {
    Route plus(int dx, int dy) {
      return new Route(path.plus(dx, dy), from.plus(dx, dy), fromRight, to.plus(dx, dy), toRight);
    }
  }

  /** Draws a graph: parts that do not hang together side by side, the largest first. */
  public static Drawing of(Graph graph) {
    List<List<Integer>> parts = new ArrayList<>(graph.components());
    parts.sort(Comparator.comparingInt((List<Integer> part) -> -part.size()));
    List<Drawing> drawn = new ArrayList<>();
    double area = 0;
    double largest = 0;
    int widest = 0;
    for (List<Integer> part : parts) {
      Drawing drawing = PartLayout.of(graph.part(part));
      drawn.add(drawing);
      double own = (double) (drawing.width + PART_GAP) * (drawing.height + PART_GAP);
      area += own;
      largest = Math.max(largest, own);
      widest = Math.max(widest, drawing.width);
    }
    // Beside a part that is nearly everything there would be little but empty space.
    boolean isBelow = parts.size() > 1 && largest > area / 2 && parts.get(0).size() > 2;
    int room = isBelow ? widest : Math.max(widest, (int) Math.sqrt(area * SHAPE));
    return new Shelves(graph, room).fill(parts, drawn);
  }

  /** Puts drawings side by side until a row is full. */
  private static final class Shelves {
    private final Graph graph;
    private final int room;
    private final Point[] corners;
    private final Route[] routes;

    Shelves(Graph graph, int room) {
      this.graph = graph;
      this.room = room;
      this.corners = new Point[graph.boxes().size()];
      this.routes = new Route[graph.lines().size()];
    }

    Drawing fill(List<List<Integer>> parts, List<Drawing> drawn) {
      int[] partOf = new int[corners.length];
      int x = 0;
      int y = 0;
      int row = 0;
      int width = 0;
      Point[] places = new Point[parts.size()];
      for (int i = 0; i < parts.size(); i++) {
        Drawing drawing = drawn.get(i);
        if (x > 0 && x + drawing.width > room) {
          x = 0;
          y += row + PART_GAP;
          row = 0;
        }
        places[i] = new Point(x, y);
        for (int k = 0; k < parts.get(i).size(); k++) {
          corners[parts.get(i).get(k)] = drawing.corners.get(k).plus(x, y);
          partOf[parts.get(i).get(k)] = i;
        }
        x += drawing.width + PART_GAP;
        width = Math.max(width, x - PART_GAP);
        row = Math.max(row, drawing.height);
      }
      addRoutes(partOf, places, drawn);
      return new Drawing(width, y + row, List.of(corners), List.of(routes));
    }

    private void addRoutes(int[] partOf, Point[] places, List<Drawing> drawn) {
      int[] used = new int[places.length];
      for (int i = 0; i < routes.length; i++) {
        int part = partOf[graph.lines().get(i).from()];
        Point place = places[part];
        routes[i] = drawn.get(part).routes.get(used[part]++).plus(place.x(), place.y());
      }
    }
  }
}
