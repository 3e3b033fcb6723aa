package io.gqlcompile.directives.function;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.service.ServiceAccess;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.StackEditor;

/** The stack with the data sources of Lambda functions. */
final class LambdaStack {
  private static final String STACK = LambdaSources.STACK;

  private LambdaStack() {}

  static void add(StackEditor stacks, LambdaSources sources) {
    stacks.describe(STACK, "Fields that Lambda functions resolve (@function).");
    ServiceAccess.declareEnvironment(stacks, STACK);
    sources.names().forEach((lambda, name) -> add(stacks, lambda, name));
  }

  private static void add(StackEditor stacks, Lambda lambda, String name) {
    ServiceAccess.addRole(stacks, STACK, name);
    ServiceAccess.addInvocation(stacks, STACK, name, lambda.arn());
    stacks.add(
        STACK,
        ServiceAccess.source(
            LogicalId.alphanumeric(name),
            name,
            "AWS_LAMBDA",
            CfnValue.map("LambdaConfig", CfnValue.map("LambdaFunctionArn", lambda.arn())),
            CfnValue.attribute(STACK, ServiceAccess.roleId(name), "Arn")));
  }
}
