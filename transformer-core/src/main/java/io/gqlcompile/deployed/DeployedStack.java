package io.gqlcompile.deployed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One template of a build.
 *
 * @param name the nested stack's name; empty for the root
 * @param bytes the length of the template in UTF-8
 * @param parameters how many parameters it has
 * @param outputs the values of its outputs by name, each as compact JSON
 * @param resources by logical id, in the order of the template
 * @param tables the DynamoDB tables among them, by logical id
 */
public record DeployedStack(
    String name,
    long bytes,
    int parameters,
    Map<String, String> outputs,
    Map<String, DeployedResource> resources,
    Map<String, DeployedTable> tables) {
  /** The name of the root stack. */
  public static final String ROOT = "";

  /** Keeps its own copies in the order given. */
  public DeployedStack {
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }

  /** The path of the template of a stack below a build. */
  public static String path(String stack) {
    return stack.equals(ROOT) ? "cloudformation-template.json" : "stacks/" + stack + ".json";
  }

  /** The same with other resources and tables. */
  DeployedStack with(Map<String, DeployedResource> others, Map<String, DeployedTable> otherTables) {
    return new DeployedStack(name, bytes, parameters, outputs, others, otherTables);
  }
}
