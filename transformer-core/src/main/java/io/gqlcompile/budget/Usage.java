package io.gqlcompile.budget;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceLocation;

/**
 * How much of a quota one thing uses.
 *
 * @param quota the quota
 * @param where what uses it: a stack, a table, a field, a role; empty for the whole API
 * @param used how much
 * @param coordinate what causes it in the schema; {@link Coordinate#NONE} if it is the whole
 * @param location where that is
 */
public record Usage(
    Quota quota, String where, long used, Coordinate coordinate, SourceLocation location) {

  /** How much of the quota is used, in percent, rounded down; over 100 if it is crossed. */
  public long percent() {
    return used * 100 / quota.limit();
  }

  /** Whether AWS would not take it. */
  public boolean isOver() {
    return used > quota.limit();
  }
}
