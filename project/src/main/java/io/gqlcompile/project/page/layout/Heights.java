package io.gqlcompile.project.page.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each spot its height on the page, near its neighbours and clear of those above and below.
 */
final class Heights {
  private static final int ROUNDS = 12;
  private static final double LINE_GAP = 14;

  private Heights() {}

  static void set(List<List<Spot>> columns) {
    columns.forEach(Heights::stack);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < columns.size(); i++) {
        List<Spot> column = columns.get(round % 2 == 0 ? i : columns.size() - 1 - i);
        column.forEach(Heights::wish);
        settle(column);
      }
    }
    double top = Double.MAX_VALUE;
    for (List<Spot> column : columns) {
      for (Spot spot : column) {
        top = Math.min(top, spot.middle - spot.height / 2);
      }
    }
    for (List<Spot> column : columns) {
      for (Spot spot : column) {
        spot.middle = Math.round(spot.middle - top);
      }
    }
  }

  private static void stack(List<Spot> column) {
    double total = 0;
    for (int i = 1; i < column.size(); i++) {
      total += distance(column.get(i - 1), column.get(i));
    }
    double at = -total / 2;
    for (int i = 0; i < column.size(); i++) {
      at += i == 0 ? 0 : distance(column.get(i - 1), column.get(i));
      column.get(i).middle = at;
    }
  }

  private static void wish(Spot spot) {
    double sum = 0;
    int count = 0;
    for (List<Spot> side : List.of(spot.left, spot.right)) {
      for (Spot other : side) {
        // A line that crosses several columns should be straight.
        int weight = spot.isBox() || other.isBox() ? 1 : 4;
        sum += weight * other.middle;
        count += weight;
      }
    }
    spot.wish = count == 0 ? spot.middle : sum / count;
  }

  private static double distance(Spot above, Spot below) {
    boolean boxes = above.isBox() && below.isBox();
    return (above.height + below.height) / 2 + (boxes ? Drawing.ROW_GAP : LINE_GAP);
  }

  /** A stretch of neighbours that touch each other. */
  private record Block(double wish, int count) {
    Block join(Block other) {
      int both = count + other.count;
      return new Block((wish * count + other.wish * other.count) / both, both);
    }
  }

  /** As near to the wishes as the order and the distances allow: least squares. */
  private static void settle(List<Spot> column) {
    double[] offset = new double[column.size()];
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < offset.length; i++) {
      offset[i] = i == 0 ? 0 : offset[i - 1] + distance(column.get(i - 1), column.get(i));
      Block block = new Block(column.get(i).wish - offset[i], 1);
      while (!blocks.isEmpty() && blocks.get(blocks.size() - 1).wish() > block.wish()) {
        block = blocks.remove(blocks.size() - 1).join(block);
      }
      blocks.add(block);
    }
    int at = 0;
    for (Block block : blocks) {
      for (int k = 0; k < block.count(); k++) {
        column.get(at).middle = block.wish() + offset[at];
        at++;
      }
    }
  }
}
