package io.gqlcompile.emulator.api;

import io.gqlcompile.emulator.api.StackTree.Resource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a deployment would supply: parameters, pseudo parameters, and the names and attributes of
 * resources. A name that AWS would make up is the logical id.
 */
final class DeploymentValues {
  private final Map<String, String> parameters;
  private final Map<String, String> pseudo = new LinkedHashMap<>();

  DeploymentValues(Map<String, String> parameters) {
    this.parameters = parameters;
    pseudo.put("AWS::Partition", "aws");
    pseudo.put("AWS::AccountId", "123456789012");
    pseudo.put("AWS::Region", "us-east-1");
    pseudo.put("AWS::URLSuffix", "amazonaws.com");
    pseudo.put("AWS::StackName", "stack");
    pseudo.put("AWS::StackId", "stack-id");
    pseudo.put("AWS::NotificationARNs", "");
    parameters.forEach(
        (name, value) -> {
          if (name.startsWith("AWS::")) {
            pseudo.put(name, value);
          }
        });
  }

  Optional<String> pseudo(String name) {
    return Optional.ofNullable(pseudo.get(name));
  }

  /** A parameter of the root, or one that a nested stack is not given. */
  Object parameter(String id, Object fallback) {
    String given = parameters.get(id);
    if (given != null) {
      return given;
    }
    return fallback == null ? id : fallback;
  }

  String imported(String name) {
    return parameters.getOrDefault(name, name);
  }

  /** What {@code Ref} gives for a resource. */
  Object reference(Resource resource, Intrinsics intrinsics) {
    return switch (resource.type()) {
      case "AWS::AppSync::GraphQLApi",
          "AWS::AppSync::DataSource",
          "AWS::AppSync::FunctionConfiguration",
          "AWS::AppSync::Resolver" ->
          arn(resource, intrinsics);
      default -> name(resource, intrinsics);
    };
  }

  /** What {@code Fn::GetAtt} gives for a resource. */
  Object attribute(Resource resource, String attribute, Intrinsics intrinsics) {
    return switch (attribute) {
      case "Arn", "FunctionArn", "DataSourceArn", "ResolverArn" -> arn(resource, intrinsics);
      case "Name" -> name(resource, intrinsics);
      case "FunctionId" -> resource.stack() + "/" + resource.id();
      case "StreamArn" -> arn(resource, intrinsics) + "/stream/1970-01-01T00:00:00.000";
      default ->
          parameters.getOrDefault(resource.id() + "." + attribute, resource.id() + attribute);
    };
  }

  private static String name(Resource resource, Intrinsics intrinsics) {
    for (String property : NAMES) {
      Object name = resource.properties().get(property);
      if (name != null) {
        return intrinsics.text(name, resource.stack());
      }
    }
    return resource.id();
  }

  private static final String[] NAMES = {
    "TableName", "RoleName", "FunctionName", "DomainName", "Name"
  };

  private String arn(Resource resource, Intrinsics intrinsics) {
    String[] type = resource.type().toLowerCase(java.util.Locale.ROOT).split("::");
    String kind = type[1].equals("appsync") ? "apis" : type[type.length - 1];
    return String.join(
        ":",
        "arn",
        pseudo.get("AWS::Partition"),
        type[1],
        pseudo.get("AWS::Region"),
        pseudo.get("AWS::AccountId"),
        kind + "/" + name(resource, intrinsics));
  }
}
