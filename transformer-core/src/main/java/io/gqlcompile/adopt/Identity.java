package io.gqlcompile.adopt;

import io.gqlcompile.deployed.DeployedResource;
import io.gqlcompile.deployed.PlainName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What AWS knows resources by, whatever their logical ids: there is one of each at a time. */
final class Identity {
  static final String TABLE = "AWS::DynamoDB::Table";
  static final String RESOLVER = "AWS::AppSync::Resolver";
  static final String API = "AWS::AppSync::GraphQLApi";
  static final String KEY = "AWS::AppSync::ApiKey";

  private static final Map<String, List<String>> PROPERTIES = properties();

  /** Types that hold something which nobody can make anew. */
  private static final Set<String> STATEFUL =
      Set.of(
          TABLE,
          API,
          "AWS::OpenSearchService::Domain",
          "AWS::Elasticsearch::Domain",
          "AWS::Logs::LogGroup",
          "AWS::S3::Bucket",
          "AWS::Cognito::UserPool",
          "AWS::RDS::DBCluster");

  private Identity() {}

  private static Map<String, List<String>> properties() {
    Map<String, List<String>> properties = new LinkedHashMap<>();
    properties.put(TABLE, List.of("TableName"));
    properties.put(RESOLVER, List.of("TypeName", "FieldName"));
    properties.put("AWS::AppSync::DataSource", List.of("Name"));
    properties.put("AWS::IAM::Role", List.of("RoleName"));
    properties.put("AWS::IAM::ManagedPolicy", List.of("ManagedPolicyName"));
    properties.put("AWS::Lambda::Function", List.of("FunctionName"));
    properties.put("AWS::OpenSearchService::Domain", List.of("DomainName"));
    properties.put("AWS::Elasticsearch::Domain", List.of("DomainName"));
    return properties;
  }

  /** The name of a resource among those of its type; empty if AWS chooses one. */
  static String of(DeployedResource resource) {
    StringBuilder name = new StringBuilder();
    for (String property : PROPERTIES.getOrDefault(resource.type(), List.of())) {
      String part = PlainName.of(resource.properties().getOrDefault(property, ""));
      if (part.isEmpty()) {
        return "";
      }
      name.append(name.length() == 0 ? "" : ".").append(part);
    }
    return name.toString();
  }

  /** Whether a property is part of the name. */
  static boolean isOf(String type, String property) {
    return PROPERTIES.getOrDefault(type, List.of()).contains(property);
  }

  static boolean isStateful(String type) {
    return STATEFUL.contains(type);
  }
}
