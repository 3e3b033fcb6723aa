package io.gqlcompile.project.page.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Orders what stands in each column so that few lines cross: by the middle of its neighbours. */
final class Crossings {
  private static final int SWEEPS = 16;

  private final List<List<Spot>> columns;

  private Crossings(List<List<Spot>> columns) {
    this.columns = columns;
  }

  /** Puts the spots of each column into a better order; the first of equally good ones stays. */
  static void reduce(List<List<Spot>> columns) {
    Crossings crossings = new Crossings(columns);
    crossings.number();
    List<List<Spot>> best = crossings.copy();
    long fewest = crossings.count();
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      crossings.sweep(sweep % 2 == 0);
      long now = crossings.count();
      if (now < fewest) {
        fewest = now;
        best = crossings.copy();
      }
    }
    for (int i = 0; i < columns.size(); i++) {
      columns.set(i, best.get(i));
    }
    crossings.number();
  }

  private List<List<Spot>> copy() {
    List<List<Spot>> copy = new ArrayList<>();
    columns.forEach(column -> copy.add(new ArrayList<>(column)));
    return copy;
  }

  private void number() {
    for (List<Spot> column : columns) {
      for (int i = 0; i < column.size(); i++) {
        column.get(i).order = i;
      }
    }
  }

  private void sweep(boolean toRight) {
    for (int i = 0; i < columns.size(); i++) {
      List<Spot> column = columns.get(toRight ? i : columns.size() - 1 - i);
      for (Spot spot : column) {
        List<Spot> neighbours = toRight ? spot.left : spot.right;
        double sum = 0;
        for (Spot neighbour : neighbours) {
          sum += neighbour.order;
        }
        spot.wish = neighbours.isEmpty() ? spot.order : sum / neighbours.size();
      }
      column.sort(Comparator.comparingDouble(spot -> spot.wish));
      for (int k = 0; k < column.size(); k++) {
        column.get(k).order = k;
      }
    }
  }

  /** How many pairs of lines between neighbouring columns cross. */
  private long count() {
    long crossings = 0;
    for (int i = 1; i < columns.size(); i++) {
      int[] tree = new int[columns.get(i).size() + 1];
      int seen = 0;
      for (Spot spot : columns.get(i - 1)) {
        for (Spot to : spot.right) {
          crossings += seen - upTo(tree, to.order + 1);
        }
        for (Spot to : spot.right) {
          add(tree, to.order + 1);
          seen++;
        }
      }
    }
    return crossings;
  }

  private static void add(int[] tree, int at) {
    for (int i = at; i < tree.length; i += i & -i) {
      tree[i]++;
    }
  }

  private static int upTo(int[] tree, int at) {
    int sum = 0;
    for (int i = at; i > 0; i -= i & -i) {
      sum += tree[i];
    }
    return sum;
  }
}
