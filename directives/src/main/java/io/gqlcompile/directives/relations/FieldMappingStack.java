package io.gqlcompile.directives.relations;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.service.ServiceAccess;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import java.util.List;
import java.util.Map;

/** The Lambda function that renames in filters, and what it needs to run. */
final class FieldMappingStack {
  private static final String STACK = FieldMapping.STACK;
  private static final String ROLE = LogicalId.ofPath("MapsToFieldMappingLambdaRole", "Resource");

  private FieldMappingStack() {}

  static void add(StackEditor stacks) {
    CfnValue arn = CfnValue.attribute(STACK, FieldMapping.FUNCTION, "Arn");
    stacks.add(STACK, ServiceAccess.role(ROLE, "lambda.amazonaws.com"));
    stacks.add(STACK, function());
    stacks.add(
        STACK,
        ServiceAccess.policy(
            LogicalId.ofPath("MapsToFieldMappingCloudWatchLogAccess", "Resource"),
            STACK,
            ROLE,
            logAccess()));
    ServiceAccess.addRole(stacks, STACK, FieldMapping.DATA_SOURCE);
    ServiceAccess.addInvocation(stacks, STACK, FieldMapping.DATA_SOURCE, arn);
    stacks.add(STACK, dataSource(arn));
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

  private static CfnValue logAccess() {
    CfnValue logs =
        new CfnValue.Sub(
            "arn:aws:logs:${AWS::Region}:${AWS::AccountId}:log-group:/aws/lambda/${funcName}"
                + ":log-stream:*",
            Map.of("funcName", CfnValue.ref(STACK, FieldMapping.FUNCTION)));
    return CfnValue.map(
        "Action",
        CfnValue.texts(List.of("logs:CreateLogGroup", "logs:CreateLogStream", "logs:PutLogEvents")),
        "Effect",
        "Allow",
        "Resource",
        logs);
  }

  private static ResourceDef dataSource(CfnValue function) {
    String role = ServiceAccess.roleId(FieldMapping.DATA_SOURCE);
    return ServiceAccess.source(
            FieldMapping.DATA_SOURCE,
            FieldMapping.DATA_SOURCE,
            "AWS_LAMBDA",
            CfnValue.map("LambdaConfig", CfnValue.map("LambdaFunctionArn", function)),
            CfnValue.attribute(STACK, role, "Arn"))
        .dependingOn(role);
  }
}
