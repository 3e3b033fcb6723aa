package io.gqlcompile.deployed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One template of a build.
 *
 * @param name the nested stack's name; empty for the root
 * @param bytes the length of the template in UTF-8
 * @param parameterDefaults its parameters by name, and whether each has a default value
 * @param outputs the values of its outputs by name, each as compact JSON
 * @param exports the names under which outputs are exported, by the outputs, each as compact JSON
 * @param resources by logical id, in the order of the template
 * @param tables the DynamoDB tables among them, by logical id
 */
public record DeployedStack(
    String name,
    long bytes,
    Map<String, Boolean> parameterDefaults,
    Map<String, String> outputs,
    Map<String, String> exports,
    Map<String, DeployedResource> resources,
    Map<String, DeployedTable> tables) {
  /** The name of the root stack. */
  public static final String ROOT = "";

  /** Keeps its own copies in the order given. */
  public DeployedStack {
    parameterDefaults = Collections.unmodifiableMap(new LinkedHashMap<>(parameterDefaults));
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    exports = Collections.unmodifiableMap(new LinkedHashMap<>(exports));
    resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }

  /** How many parameters it has. */
  public int parameters() {
    return parameterDefaults.size();
  }

  /** The path of the template of a stack below a build. */
  public static String path(String stack) {
    return stack.equals(ROOT) ? "cloudformation-template.json" : "stacks/" + stack + ".json";
  }

  /** The same with other exports, resources and tables. */
  DeployedStack with(
      Map<String, String> otherExports,
      Map<String, DeployedResource> others,
      Map<String, DeployedTable> otherTables) {
    return new DeployedStack(
        name, bytes, parameterDefaults, outputs, otherExports, others, otherTables);
  }
}
