package io.gqlcompile.directives.search;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.stack.Bundle;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.table.EntityTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The Lambda function that copies changes of items to the domain, and what calls it. */
final class StreamingFunction {
  static final String RUNTIME = "python3.13";
  static final String HANDLER = "python_streaming_function.lambda_handler";

  private static final String STACK = SearchDomain.STACK;
  private static final String ID =
      LogicalId.ofPath("OpenSearchStreamingLambdaFunction", "Resource");
  private static final String ROLE =
      LogicalId.ofPath("OpenSearchStreamingLambdaIAMRole", "Resource");
  private static final String POLICY =
      LogicalId.ofPath("OpenSearchStreamingLambdaIAMRole", "DefaultPolicy", "Resource");
  private static final String LOG_POLICY = LogicalId.ofPath("CloudwatchLogsAccess", "Resource");
  private static final String CODE = "python_streaming_function.py";
  private static final String BUNDLE = "functions/OpenSearchStreamingLambdaFunction.zip";

  private StreamingFunction() {}

  static void add(ProvisionContext context, List<Entity> entities) {
    StackEditor stacks = context.stacks();
    Bundle bundle = new Bundle(BUNDLE, code(context, entities));
    stacks.bundle(bundle);
    stacks.add(STACK, Access.role(ROLE, "lambda.amazonaws.com", roleName()));
    stacks.add(STACK, Access.policy(POLICY, ROLE, permissions(entities)));
    stacks.add(
        STACK,
        Access.policy(
            LOG_POLICY,
            ROLE,
            List.of(
                Access.allow(
                    CfnValue.text("arn:aws:logs:*:*:*"),
                    "logs:CreateLogGroup",
                    "logs:CreateLogStream",
                    "logs:PutLogEvents"))));
    stacks.add(STACK, function(bundle, context.settings()));
    entities.forEach(entity -> stacks.add(STACK, mapping(entity)));
  }

  private static Map<String, String> code(ProvisionContext context, List<Entity> entities) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put(CODE, Definitions.load(StreamingFunction.class, CODE).text());
    files.put("fields.txt", new IndexFields(context).lines(entities));
    return files;
  }

  /** The digits are those of deployed roles. */
  private static CfnValue roleName() {
    return CfnValue.concat("d41d8c-", SearchDomain.API_ID, "-", CfnValue.parameter("env"));
  }

  private static List<CfnValue> permissions(List<Entity> entities) {
    List<CfnValue> statements = new ArrayList<>();
    statements.add(
        Access.allow(
            SearchDomain.everything(),
            "es:ESHttpDelete",
            "es:ESHttpPost",
            "es:ESHttpPut",
            "es:ESHttpPatch"));
    statements.add(Access.allow(CfnValue.text("*"), "dynamodb:ListStreams"));
    for (Entity entity : entities) {
      statements.add(
          Access.allow(
              stream(entity),
              "dynamodb:DescribeStream",
              "dynamodb:GetRecords",
              "dynamodb:GetShardIterator"));
    }
    return statements;
  }

  private static CfnValue stream(Entity entity) {
    return CfnValue.attribute(
        EntityTable.stack(entity), EntityTable.logicalId(entity), "StreamArn");
  }

  private static ResourceDef function(Bundle bundle, Settings settings) {
    CfnValue variables =
        CfnValue.map(
            "OPENSEARCH_ENDPOINT",
            SearchDomain.endpoint(),
            "OPENSEARCH_REGION",
            SearchDomain.region(),
            "DEBUG",
            CfnValue.parameter(SearchParameters.DEBUG),
            "OPENSEARCH_USE_EXTERNAL_VERSIONING",
            settings.isVersioned() ? "true" : "false");
    return ResourceDef.of(
            ID,
            "AWS::Lambda::Function",
            CfnValue.map(
                "Code",
                bundle.code(),
                "Environment",
                CfnValue.map("Variables", variables),
                "Handler",
                CfnValue.parameter(SearchParameters.HANDLER),
                "Role",
                CfnValue.attribute(STACK, ROLE, "Arn"),
                "Runtime",
                RUNTIME))
        .dependingOn(POLICY)
        .dependingOn(ROLE);
  }

  private static ResourceDef mapping(Entity entity) {
    String name = "Searchable" + entity.storedName() + "LambdaMapping";
    return ResourceDef.of(
        LogicalId.ofPath(name, "Resource"),
        "AWS::Lambda::EventSourceMapping",
        CfnValue.map(
            "BatchSize",
            CfnValue.parameter(SearchParameters.BATCH_SIZE),
            "Enabled",
            CfnValue.bool(true),
            "EventSourceArn",
            stream(entity),
            "FunctionName",
            CfnValue.ref(STACK, ID),
            "MaximumBatchingWindowInSeconds",
            CfnValue.parameter(SearchParameters.BATCHING_WINDOW),
            "StartingPosition",
            "LATEST"));
  }
}
