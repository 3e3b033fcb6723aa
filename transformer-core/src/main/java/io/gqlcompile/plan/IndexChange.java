package io.gqlcompile.plan;

/**
 * A global index that comes or goes.
 *
 * @param table the logical id of the table
 * @param index its name
 * @param adds whether it comes
 */
public record IndexChange(String table, String index, boolean adds) {

  /** For people: {@code add byStatus to PostTable}. */
  @Override
  public String toString() {
    return adds ? "add " + index + " to " + table : "remove " + index + " from " + table;
  }
}
