package io.gqlcompile.project.policy;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.deploy.RootParameters;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.template.StackNode;
import io.gqlcompile.project.template.StackTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The least that a deployer of a build must be allowed to do.
 *
 * @param documents policies in JSON; each fits into a managed policy
 * @param diagnostics resources of which the policy does not say enough
 */
public record DeployerPolicy(List<String> documents, List<Diagnostic> diagnostics) {

  /** Keeps its own copies. */
  public DeployerPolicy {
    documents = List.copyOf(documents);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * Derives the policy from the templates of a build.
   *
   * @throws UsageException if it is no build, or the target does not fit it
   */
  public static DeployerPolicy of(ArtifactSet build, PolicyTarget target) throws UsageException {
    Map<String, String> values =
        new LinkedHashMap<>(RootParameters.of(build, target.parameters()).values());
    values.put(StackTree.BUCKET, target.bucket());
    Map<String, String> pseudo = new LinkedHashMap<>();
    pseudo.put("AWS::Region", target.region());
    pseudo.put("AWS::AccountId", target.account());
    pseudo.put("AWS::Partition", target.partition());
    pseudo.put("AWS::StackName", target.stackName() + "*");
    StackNode root = StackTree.read(build, values, pseudo);
    expectTemplates(root);
    Diagnostics found = new Diagnostics();
    StatementCollector collector = new StatementCollector(target, found);
    collector.add(root);
    List<Statement> statements = new ArrayList<>(deployment(target, !root.nested().isEmpty()));
    statements.addAll(collector.statements());
    return new DeployerPolicy(PolicyDocuments.of(statements), found.sorted());
  }

  private static void expectTemplates(StackNode stack) throws UsageException {
    List<StackNode.Resource> without = stack.withoutTemplate();
    if (!without.isEmpty()) {
      throw new UsageException(
          stack.path()
              + ": the stack "
              + without.get(0).id()
              + " does not say where its template is");
    }
    for (StackNode nested : stack.nested()) {
      expectTemplates(nested);
    }
  }

  private static List<Statement> deployment(PolicyTarget target, boolean nests) {
    List<Statement> statements = new ArrayList<>();
    statements.add(
        Statement.of(
            "Stack",
            cloudFormation(
                "CreateChangeSet DeleteChangeSet DescribeChangeSet DescribeStackEvents"
                    + " DescribeStacks ExecuteChangeSet"),
            List.of(target.arn("cloudformation", "stack/" + target.stackName() + "/*")),
            Map.of()));
    if (nests) {
      statements.add(
          Statement.of(
              "NestedStacks",
              cloudFormation(
                  "CreateChangeSet CreateStack DeleteChangeSet DeleteStack DescribeChangeSet"
                      + " DescribeStackEvents DescribeStacks ExecuteChangeSet GetStackPolicy"
                      + " GetTemplate UpdateStack"),
              List.of(target.arn("cloudformation", "stack/" + target.stackName() + "-*/*")),
              Map.of()));
    }
    String bucket = "arn:" + target.partition() + ":s3:::" + target.bucket();
    statements.add(
        Statement.of(
            "PackageFiles",
            List.of("s3:GetObject", "s3:PutObject"),
            List.of(bucket + "/" + target.rootKey() + "/*"),
            Map.of()));
    statements.add(
        Statement.of(
            "PackageList",
            List.of("s3:ListBucket"),
            List.of(bucket),
            Map.of("StringLike s3:prefix", List.of(target.rootKey() + "/*"))));
    return statements;
  }

  private static List<String> cloudFormation(String actions) {
    return List.of(actions.split(" ")).stream().map(action -> "cloudformation:" + action).toList();
  }
}
