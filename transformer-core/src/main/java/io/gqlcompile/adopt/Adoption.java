package io.gqlcompile.adopt;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.DeployedTable;
import io.gqlcompile.deployed.PlainName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What deploying a build over another one does. CloudFormation knows a resource by its stack and
 * its logical id; it makes what is new before it removes what is old; AWS knows many resources by
 * names that only one can have at a time.
 *
 * @param findings all resources of both builds, and parameters, outputs and exports that differ;
 *     worst first
 * @param tables the names of the deployed tables of models, by the names of the models; as text
 *     with {@code ${GraphQLAPI.ApiId}} and {@code ${env}} for what only AWS knows
 */
public record Adoption(List<Finding> findings, Map<String, String> tables) {

  /** Keeps its own copies. */
  public Adoption {
    findings = List.copyOf(findings);
    tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
  }

  /**
   * Compares.
   *
   * @param deployed what is deployed
   * @param build what is to be
   * @param given the root parameters that the new build brings values for
   * @throws IOException if the parameters of a nested stack are no JSON
   */
  public static Adoption of(DeployedApi deployed, DeployedApi build, Set<String> given)
      throws IOException {
    Located before = new Located(deployed);
    Located after = new Located(build);
    List<Finding> all = new ArrayList<>(new ResourceComparison(before, after).findings());
    InterfaceComparison faces = new InterfaceComparison();
    all.addAll(faces.findings(deployed, build, given));
    all.addAll(faces.exports(before, after));
    Collections.sort(all);
    return new Adoption(all, names(deployed, build));
  }

  /** Models of the new build whose table is deployed. */
  private static Map<String, String> names(DeployedApi deployed, DeployedApi build) {
    Map<String, String> names = new TreeMap<>();
    for (DeployedTable table : deployed.tables().values()) {
      DeployedTable now = build.tables().get(table.logicalId());
      if (!table.isSyncTable()) {
        String model = now == null ? table.storedName() : build.model(now);
        names.put(model, PlainName.of(table.name()));
      }
    }
    return names;
  }

  /** The findings with an effect. */
  public List<Finding> with(Effect effect) {
    return findings.stream().filter(finding -> finding.effect() == effect).toList();
  }

  /** The findings because of which nobody should deploy. */
  public List<Finding> severe() {
    return findings.stream().filter(finding -> finding.risk().isSevere()).toList();
  }

  /** Whether nothing is lost and nothing fails. */
  public boolean isSafe() {
    return severe().isEmpty();
  }

  /**
   * The names of tables with what only AWS knows filled in.
   *
   * @param apiId the id of the API
   * @param environment the environment
   */
  public Map<String, String> tables(String apiId, String environment) {
    Map<String, String> filled = new LinkedHashMap<>();
    tables.forEach(
        (model, name) ->
            filled.put(
                model, name.replace("${GraphQLAPI.ApiId}", apiId).replace("${env}", environment)));
    return filled;
  }
}
