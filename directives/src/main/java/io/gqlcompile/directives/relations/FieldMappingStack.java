package io.gqlcompile.directives.relations;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackModel;
import java.util.List;
import java.util.Map;

/** The Lambda function that renames in filters, and what it needs to run. */
final class FieldMappingStack {
  private static final String STACK = FieldMapping.STACK;
  private static final String ROLE = LogicalId.ofPath("MapsToFieldMappingLambdaRole", "Resource");
  private static final String SERVICE_ROLE =
      LogicalId.ofPath(FieldMapping.DATA_SOURCE, "ServiceRole", "Resource");

  private FieldMappingStack() {}

  static void add(StackEditor stacks) {
    stacks.add(STACK, role(ROLE, "lambda.amazonaws.com"));
    stacks.add(STACK, function());
    stacks.add(STACK, logAccess());
    stacks.add(STACK, role(SERVICE_ROLE, "appsync.amazonaws.com"));
    stacks.add(STACK, invokeAccess());
    stacks.add(STACK, dataSource());
  }

  private static ResourceDef role(String id, String service) {
    CfnValue trust =
        statement(
            CfnValue.map(
                "Action",
                "sts:AssumeRole",
                "Effect",
                "Allow",
                "Principal",
                CfnValue.map("Service", service)));
    return ResourceDef.of(id, "AWS::IAM::Role", CfnValue.map("AssumeRolePolicyDocument", trust));
  }

  private static ResourceDef function() {
    String code = Definitions.load(FieldMappingStack.class, "mapping.js").text();
    return ResourceDef.of(
            FieldMapping.FUNCTION,
            "AWS::Lambda::Function",
            CfnValue.map(
                "Code",
                CfnValue.map("ZipFile", code),
                "Handler",
                "index.handler",
                "Role",
                CfnValue.attribute(STACK, ROLE, "Arn"),
                "Runtime",
                "nodejs24.x",
                "Timeout",
                new CfnValue.Num(30)))
        .dependingOn(ROLE);
  }

  private static ResourceDef logAccess() {
    CfnValue logs =
        new CfnValue.Sub(
            "arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/lambda/${funcName}"
                + ":log-stream:*",
            Map.of("funcName", CfnValue.ref(STACK, FieldMapping.FUNCTION)));
    return policy(
        LogicalId.ofPath("MapsToFieldMappingCloudWatchLogAccess", "Resource"),
        CfnValue.map(
            "Action",
            CfnValue.texts(
                List.of("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents")),
            "Effect",
            "Allow",
            "Resource",
            logs),
        ROLE);
  }

  private static ResourceDef invokeAccess() {
    CfnValue arn = CfnValue.attribute(STACK, FieldMapping.FUNCTION, "Arn");
    return policy(
        LogicalId.ofPath(FieldMapping.DATA_SOURCE, "ServiceRole", "DefaultPolicy", "Resource"),
        CfnValue.map(
            "Action",
            "lambda:InvokeFunction",
            "Effect",
            "Allow",
            "Resource",
            CfnValue.list(arn, CfnValue.concat(arn, ":*"))),
        SERVICE_ROLE);
  }

  private static ResourceDef policy(String id, CfnValue statement, String role) {
    return ResourceDef.of(
        id,
        "AWS::IAM::Policy",
        CfnValue.map(
            "PolicyDocument",
            statement(statement),
            "PolicyName",
            id,
            "Roles",
            CfnValue.list(CfnValue.ref(STACK, role))));
  }

  private static CfnValue statement(CfnValue statement) {
    return CfnValue.map("Statement", CfnValue.list(statement), "Version", "2012-10-17");
  }

  private static ResourceDef dataSource() {
    return ResourceDef.of(
            FieldMapping.DATA_SOURCE,
            "AWS::AppSync::DataSource",
            CfnValue.map(
                "ApiId",
                CfnValue.attribute(StackModel.ROOT, ResourceNames.API, "ApiId"),
                "LambdaConfig",
                CfnValue.map(
                    "LambdaFunctionArn", CfnValue.attribute(STACK, FieldMapping.FUNCTION, "Arn")),
                "Name",
                FieldMapping.DATA_SOURCE,
                "ServiceRoleArn",
                CfnValue.attribute(STACK, SERVICE_ROLE, "Arn"),
                "Type",
                "AWS_LAMBDA"))
        .dependingOn(SERVICE_ROLE);
  }
}
