package io.gqlcompile.project.page.layout;

import io.gqlcompile.project.page.layout.Drawing.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Lays out a graph that hangs together. */
final class PartLayout {
  /** How far a line goes straight before it bends: the cardinality stands there. */
  private static final int STUB = 26;

  private static final int LINE_HEIGHT = 2;

  private final Graph graph;
  private final int[] column;
  private final Spot[] spots;
  private final List<List<Spot>> columns = new ArrayList<>();
  private final List<List<Spot>> ways = new ArrayList<>();
  private final List<List<Port>> ports = new ArrayList<>();
  private int[] lefts;
  private int[] widths;

  /** An end of a line at a side of a box. */
  private static final class Port {
    final Spot box;
    final boolean isRight;
    final Spot towards;
    int y;

    Port(Spot box, boolean isRight, Spot towards) {
      this.box = box;
      this.isRight = isRight;
      this.towards = towards;
    }
  }

  private PartLayout(Graph graph) {
    this.graph = graph;
    this.column = Columns.of(graph);
    this.spots = new Spot[graph.boxes().size()];
  }

  static Drawing of(Graph graph) {
    PartLayout layout = new PartLayout(graph);
    layout.addBoxes();
    layout.graph.lines().forEach(layout::addLine);
    Crossings.reduce(layout.columns);
    Heights.set(layout.columns);
    layout.measure();
    layout.setPorts();
    return layout.drawing();
  }

  private void addBoxes() {
    for (int i = 0; i < spots.length; i++) {
      spots[i] = new Spot(i, column[i], graph.boxes().get(i).height());
      while (columns.size() <= column[i]) {
        columns.add(new ArrayList<>());
      }
      columns.get(column[i]).add(spots[i]);
    }
  }

  /** A line that passes columns gets a spot in each. */
  private void addLine(Graph.Line line) {
    boolean isForward = column[line.from()] <= column[line.to()];
    Spot at = spots[isForward ? line.from() : line.to()];
    Spot end = spots[isForward ? line.to() : line.from()];
    List<Spot> way = new ArrayList<>(List.of(at));
    while (at.column + 1 < end.column) {
      Spot pass = new Spot(-1, at.column + 1, LINE_HEIGHT);
      columns.get(pass.column).add(pass);
      join(at, pass);
      way.add(pass);
      at = pass;
    }
    if (at.column < end.column) {
      join(at, end);
    }
    way.add(end);
    ways.add(way);
  }

  private static void join(Spot left, Spot right) {
    left.right.add(right);
    right.left.add(left);
  }

  private void measure() {
    lefts = new int[columns.size()];
    widths = new int[columns.size()];
    boolean turnsLeft = ways.stream().anyMatch(way -> isBeside(way) && !turnsRight(way.get(0)));
    int x = turnsLeft ? Drawing.COLUMN_GAP : 0;
    for (int i = 0; i < lefts.length; i++) {
      for (Spot spot : columns.get(i)) {
        int width = spot.isBox() ? graph.boxes().get(spot.box).width() : 0;
        widths[i] = Math.max(widths[i], width);
      }
      lefts[i] = x;
      x += widths[i] + Drawing.COLUMN_GAP;
    }
  }

  /** The ends at a side of a box stand in the order of where they lead to. */
  private void setPorts() {
    List<List<Port>> sides = new ArrayList<>();
    for (int i = 0; i < spots.length * 2; i++) {
      sides.add(new ArrayList<>());
    }
    for (List<Spot> way : ways) {
      Spot first = way.get(0);
      Spot last = way.get(way.size() - 1);
      boolean fromRight = !isBeside(way) || turnsRight(first);
      boolean toRight = isBeside(way) && fromRight;
      Port from = new Port(first, fromRight, way.get(1));
      Port to = new Port(last, toRight, way.get(way.size() - 2));
      sides.get(first.box * 2 + (fromRight ? 1 : 0)).add(from);
      sides.get(last.box * 2 + (toRight ? 1 : 0)).add(to);
      ports.add(List.of(from, to));
    }
    for (List<Port> side : sides) {
      side.sort(Comparator.comparingDouble(port -> port.towards.middle));
      for (int i = 0; i < side.size(); i++) {
        Spot box = side.get(i).box;
        double top = box.middle - box.height / 2;
        side.get(i).y = (int) Math.round(top + box.height * (i + 1) / (side.size() + 1));
      }
    }
  }

  private Drawing drawing() {
    List<Point> corners = new ArrayList<>();
    int height = 0;
    boolean turns = false;
    for (Spot spot : spots) {
      Point corner = new Point(left(spot), (int) Math.round(spot.middle - spot.height / 2));
      corners.add(corner);
      height = Math.max(height, corner.y() + (int) spot.height);
    }
    List<Drawing.Route> routes = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      turns |= isAtEdge(ways.get(i));
      routes.add(route(graph.lines().get(i), ways.get(i), ports.get(i)));
    }
    int last = columns.size() - 1;
    int width = lefts[last] + widths[last] + (turns ? Drawing.COLUMN_GAP : 0);
    return new Drawing(width, height, corners, routes);
  }

  private static boolean isBeside(List<Spot> way) {
    return way.get(0).column == way.get(way.size() - 1).column;
  }

  /** Lines within the first column turn on the side where there are no others. */
  private boolean turnsRight(Spot spot) {
    return spot.column > 0 || columns.size() == 1;
  }

  private boolean isAtEdge(List<Spot> way) {
    return way.get(0).column == columns.size() - 1;
  }

  private int left(Spot box) {
    return lefts[box.column] + (widths[box.column] - graph.boxes().get(box.box).width()) / 2;
  }

  private int side(Port port) {
    int left = left(port.box);
    return port.isRight ? left + graph.boxes().get(port.box.box).width() : left;
  }

  private Drawing.Route route(Graph.Line line, List<Spot> way, List<Port> ends) {
    Point start = new Point(side(ends.get(0)), ends.get(0).y);
    Point end = new Point(side(ends.get(1)), ends.get(1).y);
    boolean startRight = ends.get(0).isRight;
    boolean endRight = ends.get(1).isRight;
    Path path = isBeside(way) ? beside(way.get(0), start, end) : along(way, start, end);
    boolean isForward = way.get(0).box == line.from();
    return isForward
        ? new Drawing.Route(path, start, startRight, end, endRight)
        : new Drawing.Route(path, end, endRight, start, startRight);
  }

  /** From the side of a box to the same side of another in the same column. */
  private Path beside(Spot spot, Point start, Point end) {
    boolean toRight = turnsRight(spot);
    int edge = lefts[spot.column] + (toRight ? widths[spot.column] + STUB : -STUB);
    int far = Math.min(Drawing.COLUMN_GAP - STUB - 8, 24 + Math.abs(start.y() - end.y()) / 10);
    int bulge = toRight ? far : -far;
    return new Path(
        List.of(
            piece('M', start),
            piece('L', new Point(edge, start.y())),
            piece(
                'C',
                new Point(edge + bulge, start.y()),
                new Point(edge + bulge, end.y()),
                new Point(edge, end.y())),
            piece('L', end)));
  }

  private Path along(List<Spot> way, Point start, Point end) {
    List<Path.Piece> pieces = new ArrayList<>(List.of(piece('M', start)));
    int y = start.y();
    for (int i = 1; i < way.size(); i++) {
      Spot before = way.get(i - 1);
      Spot spot = way.get(i);
      int from = lefts[before.column] + widths[before.column] + (before.isBox() ? STUB : 0);
      int to = lefts[spot.column] - (spot.isBox() ? STUB : 0);
      int nextY = spot.isBox() ? end.y() : (int) Math.round(spot.middle);
      int bend = (to - from) / 2;
      pieces.add(piece('L', new Point(from, y)));
      pieces.add(
          piece('C', new Point(from + bend, y), new Point(to - bend, nextY), new Point(to, nextY)));
      y = nextY;
    }
    pieces.add(piece('L', end));
    return new Path(pieces);
  }

  private static Path.Piece piece(char letter, Point... points) {
    return new Path.Piece(letter, List.of(points));
  }
}
