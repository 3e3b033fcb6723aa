package io.gqlcompile.stack;

import io.gqlcompile.naming.ResourceNames;
import java.util.List;
import java.util.Optional;

/** The root's resource that stands for a nested stack. */
final class NestedStack {
  private NestedStack() {}

  static ResourceDef of(StackDef stack, CfnValue.Fields parameters) {
    CfnValue url =
        CfnValue.concat(
            "https://s3.",
            CfnValue.REGION,
            ".",
            new CfnValue.Pseudo("AWS::URLSuffix"),
            "/",
            CfnValue.parameter("S3DeploymentBucket"),
            "/",
            CfnValue.parameter("S3DeploymentRootKey"),
            "/stacks/" + stack.name() + ".json");
    CfnValue.Fields properties =
        parameters.entries().isEmpty()
            ? CfnValue.map("TemplateURL", url)
            : CfnValue.map("Parameters", parameters, "TemplateURL", url);
    List<String> dependsOn = hasResolvers(stack) ? List.of(ResourceNames.schema()) : List.of();
    return new ResourceDef(
        ResourceNames.nestedStack(stack.name()),
        "AWS::CloudFormation::Stack",
        properties,
        dependsOn,
        Optional.of("Delete"));
  }

  private static boolean hasResolvers(StackDef stack) {
    for (ResourceDef resource : stack.resources().values()) {
      if (resource.type().equals("AWS::AppSync::Resolver")
          || resource.type().equals("AWS::AppSync::FunctionConfiguration")) {
        return true;
      }
    }
    return false;
  }
}
