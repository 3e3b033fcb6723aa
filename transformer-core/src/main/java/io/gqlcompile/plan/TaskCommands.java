package io.gqlcompile.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the shell commands of manual steps. */
final class TaskCommands {
  private TaskCommands() {}

  /** A table's name with shell variables: {@code Post-$API_ID-$ENV}. */
  static String name(Object computed, String logicalId) {
    if (computed instanceof String text) {
      return text.equals(logicalId) ? "$" + variable(logicalId) : text;
    }
    Map<String, Object> map = Tree.object(computed);
    if (map.get("Ref") instanceof String parameter) {
      return switch (parameter) {
        case "GraphQLAPIApiId" -> "${API_ID}";
        case "env" -> "${ENV}";
        default -> "${" + variable(parameter) + "}";
      };
    }
    if (map.get("Fn::GetAtt") instanceof List<?> path
        && "ApiId".equals(path.get(path.size() - 1))) {
      return "${API_ID}";
    }
    List<Object> join = Tree.list(map, "Fn::Join");
    if (join.size() != 2 || !(join.get(1) instanceof List<?> parts)) {
      return "$" + variable(logicalId);
    }
    List<String> texts = new ArrayList<>();
    parts.forEach(part -> texts.add(part instanceof String text ? text : name(part, logicalId)));
    return String.join(String.valueOf(join.get(0)), texts);
  }

  private static String variable(String id) {
    return id.replaceAll("([a-z])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
  }

  static List<String> export(String table, String file) {
    return List.of(
        "aws dynamodb create-backup --table-name \"" + table + "\" --backup-name before-plan",
        "aws dynamodb scan --consistent-read --table-name \"" + table + "\" > " + file,
        "jq '.Items | length' " + file);
  }

  static List<String> delete(String table) {
    return List.of(
        "aws dynamodb delete-table --table-name \"" + table + "\"",
        "aws dynamodb wait table-not-exists --table-name \"" + table + "\"");
  }

  static List<String> load(
      String file, String table, List<String> key, List<String> composites, String typeName) {
    String program = ".Items[]" + filled(composites) + (typeName.isEmpty() ? "" : typed(typeName));
    return List.of(
        "jq -c '" + program + "' " + file + " > rows.jsonl",
        "while read -r row; do aws dynamodb put-item --table-name \""
            + table
            + "\" --item \"$row\" --condition-expression 'attribute_not_exists(#k)'"
            + " --expression-attribute-names '{\"#k\": \""
            + key.get(0)
            + "\"}' || echo \"$row\" >> refused.jsonl; done < rows.jsonl",
        "test ! -s refused.jsonl");
  }

  static List<String> copy(
      String from, String table, List<String> key, List<String> composites, String typeName) {
    List<String> commands = new ArrayList<>();
    commands.add("aws dynamodb scan --consistent-read --table-name \"" + from + "\" > rows.json");
    commands.addAll(load("rows.json", table, key, composites, typeName));
    return commands;
  }

  static List<String> fill(String table, List<String> key, List<String> composites) {
    List<String> commands = new ArrayList<>();
    commands.add("aws dynamodb scan --consistent-read --table-name \"" + table + "\" > rows.json");
    for (String composite : composites) {
      commands.add(
          "jq -c '.Items[] | select(has(\""
              + composite
              + "\") | not)"
              + filled(List.of(composite))
              + " | select(has(\""
              + composite
              + "\")) | "
              + update(table, key, composite)
              + "' rows.json > updates.jsonl");
      commands.add(
          "while read -r update; do aws dynamodb update-item --cli-input-json \"$update\"; done"
              + " < updates.jsonl");
    }
    return commands;
  }

  /** Sets the attribute only if the fields that it is made of are as they were read. */
  private static String update(String table, List<String> key, String composite) {
    StringBuilder names = new StringBuilder("\"#c\": \"" + composite + "\"");
    StringBuilder values = new StringBuilder("\":c\": .[\"" + composite + "\"]");
    StringBuilder condition = new StringBuilder("attribute_not_exists(#c)");
    int number = 0;
    for (String part : composite.split("#")) {
      names.append(", \"#p").append(number).append("\": \"").append(part).append('"');
      values.append(", \":p").append(number).append("\": .[\"").append(part).append("\"]");
      condition.append(" AND #p").append(number).append(" = :p").append(number);
      number++;
    }
    String keys =
        String.join(", ", key.stream().map(k -> "\"" + k + "\": .[\"" + k + "\"]").toList());
    return "{TableName: \"'\""
        + table
        + "\"'\", Key: {"
        + keys
        + "}, UpdateExpression: \"SET #c = :c\", ConditionExpression: \""
        + condition
        + "\", ExpressionAttributeNames: {"
        + names
        + "}, ExpressionAttributeValues: {"
        + values
        + "}}";
  }

  private static String filled(List<String> composites) {
    StringBuilder program = new StringBuilder();
    for (String composite : composites) {
      List<String> parts =
          List.of(composite.split("#")).stream().map(part -> ".[\"" + part + "\"]").toList();
      String all = "[" + String.join(", ", parts) + "]";
      program
          .append(" | if has(\"")
          .append(composite)
          .append("\") or (")
          .append(all)
          .append(" | any(. == null)) then . else .[\"")
          .append(composite)
          .append("\"] = {S: (")
          .append(all)
          .append(" | map(if .NULL then \"null\" else (.S // .N // (.BOOL | tostring)) end)")
          .append(" | join(\"#\"))} end");
    }
    return program.toString();
  }

  private static String typed(String typeName) {
    return " | .[\"__typename\"] = {S: \"" + typeName + "\"}";
  }
}
