package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.DeployedTable;
import io.gqlcompile.deployed.PlainName;
import io.gqlcompile.model.Coordinate;

/** Which model a table belongs to, and what it is called. */
final class TableNames {
  private TableNames() {}

  /** The type whose items are in a table. */
  static Coordinate model(DeployedApi api, DeployedTable table) {
    return Coordinate.type(api.model(table));
  }

  static String subject(DeployedTable table) {
    return "table " + table.logicalId();
  }

  /** A name for people: {@code Post-${GraphQLAPI.ApiId}-${env}}. */
  static String readable(String json) {
    return json.isEmpty() ? "one that CloudFormation chooses" : PlainName.of(json);
  }
}
