package io.gqlcompile.project.page.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DrawingTest {
  private static final int WIDTH = 120;
  private static final int HEIGHT = 50;

  private static Graph graph(int boxes, List<Graph.Line> lines) {
    List<Graph.Box> list = new ArrayList<>();
    for (int i = 0; i < boxes; i++) {
      list.add(new Graph.Box(WIDTH + i % 3 * 20, HEIGHT + i % 5 * 10));
    }
    return new Graph(list, lines);
  }

  private static Graph tangled(int boxes) {
    List<Graph.Line> lines = new ArrayList<>();
    for (int i = 1; i < boxes; i++) {
      lines.add(new Graph.Line(i * 31 % i, i));
      lines.add(new Graph.Line(i, i * 17 % boxes));
      if (i % 9 == 0) {
        lines.add(new Graph.Line(i, i));
      }
    }
    return graph(boxes, lines);
  }

  private static void assertApart(Graph graph, Drawing drawing) {
    for (int a = 0; a < graph.boxes().size(); a++) {
      Drawing.Point p = drawing.corners().get(a);
      Graph.Box box = graph.boxes().get(a);
      assertTrue(p.x() >= 0 && p.x() + box.width() <= drawing.width(), "inside: " + p);
      assertTrue(p.y() >= 0 && p.y() + box.height() <= drawing.height(), "inside: " + p);
      for (int b = 0; b < a; b++) {
        Drawing.Point q = drawing.corners().get(b);
        Graph.Box other = graph.boxes().get(b);
        boolean beside = p.x() >= q.x() + other.width() || q.x() >= p.x() + box.width();
        boolean below = p.y() >= q.y() + other.height() || q.y() >= p.y() + box.height();
        assertTrue(beside || below, a + " and " + b + " overlap");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5, 30, 200})
  void boxesDoNotOverlap(int boxes) {
    Graph graph = tangled(boxes);
    assertApart(graph, Drawing.of(graph));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 30, 200})
  void linesEndAtTheirBoxes(int boxes) {
    Graph graph = tangled(boxes);
    Drawing drawing = Drawing.of(graph);
    for (int i = 0; i < graph.lines().size(); i++) {
      Drawing.Route route = drawing.routes().get(i);
      assertAtSide(graph, drawing, graph.lines().get(i).from(), route.from(), route.fromRight());
      assertAtSide(graph, drawing, graph.lines().get(i).to(), route.to(), route.toRight());
    }
  }

  private static void assertAtSide(
      Graph graph, Drawing drawing, int box, Drawing.Point end, boolean isRight) {
    Drawing.Point corner = drawing.corners().get(box);
    int side = corner.x() + (isRight ? graph.boxes().get(box).width() : 0);
    assertEquals(side, end.x());
    int height = graph.boxes().get(box).height();
    assertTrue(end.y() >= corner.y() && end.y() <= corner.y() + height, corner + " " + end);
  }

  @Test
  void aLineLeadsToTheRightIfItCan() {
    Drawing drawing = Drawing.of(graph(2, List.of(new Graph.Line(1, 0))));
    assertTrue(drawing.corners().get(1).x() < drawing.corners().get(0).x());
  }

  @Test
  void aLongChainFitsOnAPage() {
    List<Graph.Line> lines = new ArrayList<>();
    for (int i = 1; i < 80; i++) {
      lines.add(new Graph.Line(i - 1, i));
    }
    Graph graph = graph(80, lines);
    Drawing drawing = Drawing.of(graph);
    assertApart(graph, drawing);
    assertTrue(drawing.width() < 4 * drawing.height(), drawing.width() + " " + drawing.height());
    assertTrue(drawing.height() < 4 * drawing.width(), drawing.width() + " " + drawing.height());
  }

  @Test
  void aStarDoesNotBecomeATower() {
    List<Graph.Line> lines = new ArrayList<>();
    for (int i = 1; i < 100; i++) {
      lines.add(new Graph.Line(0, i));
    }
    Graph graph = graph(100, lines);
    Drawing drawing = Drawing.of(graph);
    assertApart(graph, drawing);
    assertTrue(drawing.height() < 3 * drawing.width(), drawing.width() + " " + drawing.height());
  }

  @Test
  void twoLinesThatNeedNotCrossDoNot() {
    Drawing drawing =
        Drawing.of(
            graph(
                5,
                List.of(
                    new Graph.Line(0, 1),
                    new Graph.Line(0, 2),
                    new Graph.Line(1, 4),
                    new Graph.Line(2, 3))));
    boolean isFirstAbove = drawing.corners().get(1).y() < drawing.corners().get(2).y();
    boolean isFourthAbove = drawing.corners().get(4).y() < drawing.corners().get(3).y();
    assertEquals(isFirstAbove, isFourthAbove);
  }

  @Test
  void theSameGraphGivesTheSameDrawing() {
    assertEquals(Drawing.of(tangled(120)), Drawing.of(tangled(120)));
  }

  @Test
  void manyBoxesTakeSeconds() {
    assertTimeout(Duration.ofSeconds(10), () -> Drawing.of(tangled(1000)));
  }
}
