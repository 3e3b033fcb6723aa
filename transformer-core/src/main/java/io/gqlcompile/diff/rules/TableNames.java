package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.DeployedTable;
import io.gqlcompile.model.Coordinate;

/** Which model a table belongs to. */
final class TableNames {
  private TableNames() {}

  /** The type whose items are in a table. */
  static Coordinate model(DeployedApi api, DeployedTable table) {
    return Coordinate.type(api.model(table));
  }

  static String subject(DeployedTable table) {
    return "table " + table.logicalId();
  }
}
