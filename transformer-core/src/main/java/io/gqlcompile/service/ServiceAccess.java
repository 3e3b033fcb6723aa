package io.gqlcompile.service;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackModel;

/** Data sources that are services, the roles with which AppSync calls them, and what these may. */
public final class ServiceAccess {
  /** The condition that the deployment has an environment. */
  public static final String HAS_ENVIRONMENT = "HasEnvironmentParameter";

  private static final String APPSYNC = "appsync.amazonaws.com";

  private ServiceAccess() {}

  /** Declares {@link #HAS_ENVIRONMENT} in a stack. */
  public static void declareEnvironment(StackEditor stacks, String stack) {
    CfnValue none = CfnValue.list(CfnValue.parameter("env"), CfnValue.text("NONE"));
    stacks.condition(
        stack,
        HAS_ENVIRONMENT,
        CfnValue.map("Fn::Not", CfnValue.list(CfnValue.map("Fn::Equals", none))));
  }

  /** The logical id of the role that {@link #addRole} makes. */
  public static String roleId(String source) {
    return LogicalId.ofPath(source, "ServiceRole", "Resource");
  }

  /** Adds a role for a data source, for AppSync to assume. */
  public static void addRole(StackEditor stacks, String stack, String source) {
    stacks.add(stack, role(roleId(source), APPSYNC));
  }

  /** A role that AppSync can assume. */
  public static ResourceDef role(String id) {
    return role(id, APPSYNC);
  }

  /**
   * A role that a service can assume.
   *
   * @param id its logical id
   * @param service the service, for example {@code lambda.amazonaws.com}
   */
  public static ResourceDef role(String id, String service) {
    CfnValue statement =
        CfnValue.map(
            "Action",
            "sts:AssumeRole",
            "Effect",
            "Allow",
            "Principal",
            CfnValue.map("Service", service));
    return ResourceDef.of(
        id, "AWS::IAM::Role", CfnValue.map("AssumeRolePolicyDocument", document(statement)));
  }

  /** Lets the role of a data source call a Lambda function, in all its versions. */
  public static void addInvocation(
      StackEditor stacks, String stack, String source, CfnValue function) {
    String id = LogicalId.ofPath(source, "ServiceRole", "DefaultPolicy", "Resource");
    CfnValue functions = CfnValue.list(function, CfnValue.concat(function, ":*"));
    stacks.add(stack, policy(id, stack, roleId(source), allow("lambda:InvokeFunction", functions)));
  }

  /**
   * A policy of a role of the same stack.
   *
   * @param id its logical id, which is its name as well
   * @param stack the stack
   * @param role the logical id of the role
   * @param statement what the role may do
   */
  public static ResourceDef policy(String id, String stack, String role, CfnValue statement) {
    return ResourceDef.of(
        id,
        "AWS::IAM::Policy",
        CfnValue.map(
            "PolicyDocument",
            document(statement),
            "PolicyName",
            id,
            "Roles",
            CfnValue.list(CfnValue.ref(stack, role))));
  }

  /** The statement that an action is allowed. */
  public static CfnValue allow(String action, CfnValue resource) {
    return CfnValue.map("Action", action, "Effect", "Allow", "Resource", resource);
  }

  /** A policy document of one statement. */
  public static CfnValue document(CfnValue statement) {
    return CfnValue.map("Statement", CfnValue.list(statement), "Version", "2012-10-17");
  }

  /**
   * A data source of the API.
   *
   * @param id its logical id
   * @param name its name in AppSync
   * @param type AppSync's name of its type
   * @param config the name of the property that says where it is, and its value
   * @param role the ARN of the role that AppSync assumes
   */
  public static ResourceDef source(
      String id, String name, String type, CfnValue.Fields config, CfnValue role) {
    CfnValue.Fields properties =
        CfnValue.map(
            "ApiId", CfnValue.attribute(StackModel.ROOT, ResourceNames.API, "ApiId"), "Name", name);
    for (var entry : config.entries().entrySet()) {
      properties = properties.with(entry.getKey(), entry.getValue());
    }
    return ResourceDef.of(
        id,
        "AWS::AppSync::DataSource",
        properties.with("ServiceRoleArn", role).with("Type", CfnValue.text(type)));
  }
}
