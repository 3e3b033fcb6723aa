package io.gqlcompile.directives.http;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.service.DeployedText;
import io.gqlcompile.service.ServiceAccess;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.StackEditor;
import java.util.Map;

/** The stack with the data sources of HTTP services. */
final class HttpStack {
  private static final String STACK = HttpSources.STACK;
  private static final Map<String, CfnValue> VALUES =
      Map.of("env", HttpSources.ENVIRONMENT, "aws_region", CfnValue.REGION);

  private HttpStack() {}

  static void add(StackEditor stacks, HttpSources sources) {
    stacks.describe(STACK, "Fields that HTTP services resolve (@http).");
    sources.names().forEach((origin, name) -> add(stacks, origin, name));
  }

  private static void add(StackEditor stacks, String origin, String name) {
    ServiceAccess.addRole(stacks, STACK, name);
    stacks.add(
        STACK,
        ServiceAccess.source(
            LogicalId.alphanumeric(name),
            name,
            "HTTP",
            CfnValue.map("HttpConfig", CfnValue.map("Endpoint", DeployedText.of(origin, VALUES))),
            CfnValue.attribute(STACK, ServiceAccess.roleId(name), "Arn")));
  }
}
