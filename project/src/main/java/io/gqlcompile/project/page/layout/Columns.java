package io.gqlcompile.project.page.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Which column each box of a connected graph goes to: behind those that lead to it, at most so many
 * in a column, and in a zigzag if there would be too many columns for a page.
 */
final class Columns {
  private static final double SHAPE = 2;
  private static final double MAY_BE_WIDER = 1.6;
  private static final int LEAST = 4;

  private final Graph graph;
  private final int size;
  private final List<List<Integer>> next = new ArrayList<>();

  private Columns(Graph graph) {
    this.graph = graph;
    this.size = graph.boxes().size();
    for (int i = 0; i < size; i++) {
      next.add(new ArrayList<>());
    }
  }

  /** The column of each box, from 0. */
  static int[] of(Graph graph) {
    Columns columns = new Columns(graph);
    columns.breakCycles();
    int wanted = columns.wanted();
    int room = Math.max(LEAST, (int) Math.ceil(columns.size * 1.25 / wanted));
    return columns.folded(columns.layers(room), wanted);
  }

  /** How many columns make a drawing of a good shape. */
  private int wanted() {
    double width = 0;
    double height = 0;
    for (Graph.Box box : graph.boxes()) {
      width += box.width() + Drawing.COLUMN_GAP;
      height += box.height() + Drawing.ROW_GAP;
    }
    return Math.max(1, (int) Math.ceil(Math.sqrt(SHAPE * height * size / width)));
  }

  /** Fills {@code next} with all lines; those that would close a circle are turned round. */
  private void breakCycles() {
    List<List<Integer>> out = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      out.add(new ArrayList<>());
    }
    for (Graph.Line line : graph.lines()) {
      if (line.from() != line.to()) {
        out.get(line.from()).add(line.to());
      }
    }
    int[] state = new int[size];
    int[] done = new int[size];
    for (int start = 0; start < size; start++) {
      walk(start, out, state, done);
    }
  }

  private void walk(int start, List<List<Integer>> out, int[] state, int[] done) {
    if (state[start] != 0) {
      return;
    }
    List<Integer> path = new ArrayList<>(List.of(start));
    state[start] = 1;
    while (!path.isEmpty()) {
      int at = path.get(path.size() - 1);
      if (done[at] == out.get(at).size()) {
        state[at] = 2;
        path.remove(path.size() - 1);
        continue;
      }
      int other = out.get(at).get(done[at]++);
      boolean closes = state[other] == 1;
      next.get(closes ? other : at).add(closes ? at : other);
      if (state[other] == 0) {
        state[other] = 1;
        path.add(other);
      }
    }
  }

  /** Each box behind all that lead to it, in the first layer with room. */
  private int[] layers(int room) {
    int[] before = new int[size];
    next.forEach(list -> list.forEach(to -> before[to]++));
    PriorityQueue<Integer> ready = new PriorityQueue<>();
    for (int i = 0; i < size; i++) {
      if (before[i] == 0) {
        ready.add(i);
      }
    }
    int[] layer = new int[size];
    int[] filled = new int[size + 1];
    while (!ready.isEmpty()) {
      int at = ready.poll();
      while (filled[layer[at]] >= room) {
        layer[at]++;
      }
      filled[layer[at]]++;
      for (int to : next.get(at)) {
        layer[to] = Math.max(layer[to], layer[at] + 1);
        if (--before[to] == 0) {
          ready.add(to);
        }
      }
    }
    closeUp(layer, filled, room);
    return layer;
  }

  /** What nothing leads to stands beside what it leads to, if there is room. */
  private void closeUp(int[] layer, int[] filled, int room) {
    boolean[] isLed = new boolean[size];
    next.forEach(list -> list.forEach(to -> isLed[to] = true));
    for (int i = 0; i < size; i++) {
      int first = Integer.MAX_VALUE;
      for (int to : next.get(i)) {
        first = Math.min(first, layer[to]);
      }
      boolean canMove = !isLed[i] && first != Integer.MAX_VALUE && first - 1 > layer[i];
      if (canMove && filled[first - 1] < room) {
        filled[layer[i]]--;
        layer[i] = first - 1;
        filled[layer[i]]++;
      }
    }
  }

  private int[] folded(int[] layer, int wanted) {
    int count = Arrays.stream(layer).max().orElse(0) + 1;
    if (count <= Math.max(LEAST, wanted * MAY_BE_WIDER)) {
      return layer;
    }
    int[] column = new int[size];
    for (int i = 0; i < size; i++) {
      int turn = layer[i] / wanted;
      int step = layer[i] % wanted;
      column[i] = turn % 2 == 0 ? step : wanted - 1 - step;
    }
    return column;
  }
}
