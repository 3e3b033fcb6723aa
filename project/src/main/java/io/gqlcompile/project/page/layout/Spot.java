package io.gqlcompile.project.page.layout;

import java.util.ArrayList;
import java.util.List;

/** A box, or the place where a line crosses a column. */
final class Spot {
  /** The box; -1 for a line. */
  final int box;

  final int column;
  final double height;

  /** What it is joined with in the column before. */
  final List<Spot> left = new ArrayList<>();

  /** What it is joined with in the column behind. */
  final List<Spot> right = new ArrayList<>();

  /** Its position in its column. */
  int order;

  /** Where it would like to be. */
  double wish;

  /** The middle, in pixels from the top. */
  double middle;

  Spot(int box, int column, double height) {
    this.box = box;
    this.column = column;
    this.height = height;
  }

  boolean isBox() {
    return box >= 0;
  }
}
