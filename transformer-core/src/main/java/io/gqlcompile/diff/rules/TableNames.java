package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.DeployedTable;
import io.gqlcompile.model.Coordinate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which model a table belongs to, and what it is called. */
final class TableNames {
  private static final Pattern JOINED = Pattern.compile("\\{\"Fn::Join\":\\[\"\",\\[(\".*\")]]}");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

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
    if (json.isEmpty()) {
      return "one that CloudFormation chooses";
    }
    String slots =
        json.replaceAll("\\{\"Ref\":\"([^\"]+)\"}", "\"\\${$1}\"")
            .replaceAll("\\{\"Fn::GetAtt\":\\[\"([^\"]+)\",\"([^\"]+)\"]}", "\"\\${$1.$2}\"");
    Matcher joined = JOINED.matcher(slots);
    StringBuilder text = new StringBuilder();
    Matcher parts = TEXT.matcher(joined.matches() ? joined.group(1) : slots);
    while (parts.find()) {
      text.append(parts.group(1));
    }
    return joined.matches() || slots.startsWith("\"") ? text.toString() : json;
  }
}
