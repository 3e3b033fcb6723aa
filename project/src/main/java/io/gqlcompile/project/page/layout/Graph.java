package io.gqlcompile.project.page.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is to be drawn.
 *
 * @param boxes the boxes
 * @param lines which boxes are joined; a box may be joined with itself
 */
public record Graph(List<Box> boxes, List<Line> lines) {
  /** Keeps its own copies. */
  public Graph {
    boxes = List.copyOf(boxes);
    lines = List.copyOf(lines);
  }

  /**
   * A box.
   *
   * @param width in pixels
   * @param height in pixels
   */
  public record Box(int width, int height) {}

  /**
   * A line between two boxes; {@code from} is better to the left.
   *
   * @param from the position of a box in the list
   * @param to the position of a box in the list
   */
  public record Line(int from, int to) {}

  /** The boxes that hang together, each list and the lists in the order of the boxes. */
  List<List<Integer>> components() {
    int[] root = new int[boxes.size()];
    for (int i = 0; i < root.length; i++) {
      root[i] = i;
    }
    for (Line line : lines) {
      int a = find(root, line.from());
      int b = find(root, line.to());
      root[Math.max(a, b)] = Math.min(a, b);
    }
    List<List<Integer>> found = new ArrayList<>();
    List<List<Integer>> byRoot = new ArrayList<>();
    for (int i = 0; i < root.length; i++) {
      byRoot.add(new ArrayList<>());
      int r = find(root, i);
      if (r == i) {
        found.add(byRoot.get(i));
      }
      byRoot.get(r).add(i);
    }
    return found;
  }

  private static int find(int[] root, int i) {
    while (root[i] != i) {
      root[i] = root[root[i]];
      i = root[i];
    }
    return i;
  }

  /** A part of this graph; its boxes are counted anew. */
  Graph part(List<Integer> members) {
    int[] position = new int[boxes.size()];
    Arrays.fill(position, -1);
    List<Box> some = new ArrayList<>();
    for (int member : members) {
      position[member] = some.size();
      some.add(boxes.get(member));
    }
    List<Line> kept = new ArrayList<>();
    for (Line line : lines) {
      if (position[line.from()] >= 0) {
        kept.add(new Line(position[line.from()], position[line.to()]));
      }
    }
    return new Graph(some, kept);
  }
}
