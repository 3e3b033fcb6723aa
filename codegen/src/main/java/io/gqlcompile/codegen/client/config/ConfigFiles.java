package io.gqlcompile.codegen.client.config;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.codegen.client.data.DataJson;
import io.gqlcompile.codegen.client.introspection.ModelIntrospection;
import io.gqlcompile.document.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The three forms that Amplify's libraries read. */
final class ConfigFiles {
  private ConfigFiles() {}

  /**
   * {@code aws-exports.js}, and the first half of {@code amplifyconfiguration.json} for the web.
   */
  static Map<String, Json> web(DeployedStack stack) {
    Map<String, Json> root = new LinkedHashMap<>();
    put(root, "aws_project_region", Optional.of(stack.region()));
    put(root, "aws_appsync_graphqlEndpoint", Optional.of(stack.endpoint()));
    put(root, "aws_appsync_region", Optional.of(stack.region()));
    put(root, "aws_appsync_authenticationType", Optional.of(stack.defaultMode()));
    put(root, "aws_appsync_apiKey", stack.apiKey());
    put(root, "aws_cognito_region", stack.userPool().map(pool -> stack.region()));
    put(root, "aws_user_pools_id", stack.userPool());
    put(root, "aws_user_pools_web_client_id", stack.userPoolClient());
    put(root, "aws_cognito_identity_pool_id", stack.identityPool());
    return root;
  }

  private static void put(Map<String, Json> root, String name, Optional<String> value) {
    value.ifPresent(text -> root.put(name, DataJson.text(text)));
  }

  /** {@code amplifyconfiguration.json} of Android, iOS and Flutter. */
  static Json mobile(DeployedStack stack) {
    Map<String, Json> api = new LinkedHashMap<>();
    put(api, "endpointType", Optional.of("GraphQL"));
    put(api, "endpoint", Optional.of(stack.endpoint()));
    put(api, "region", Optional.of(stack.region()));
    put(api, "authorizationType", Optional.of(stack.defaultMode()));
    put(api, "apiKey", stack.apiKey());
    Json plugin = object("api", DataJson.object(api));
    Map<String, Json> root = new LinkedHashMap<>();
    put(root, "UserAgent", Optional.of("aws-amplify-cli/2.0"));
    put(root, "Version", Optional.of("1.0"));
    root.put("api", object("plugins", object("awsAPIPlugin", plugin)));
    if (stack.userPool().isPresent()) {
      root.put("auth", object("plugins", object("awsCognitoAuthPlugin", auth(stack))));
    }
    return DataJson.object(root);
  }

  private static Json auth(DeployedStack stack) {
    Map<String, Json> pool = new LinkedHashMap<>();
    put(pool, "PoolId", stack.userPool());
    put(pool, "AppClientId", stack.userPoolClient());
    put(pool, "Region", Optional.of(stack.region()));
    Map<String, Json> plugin = new LinkedHashMap<>();
    plugin.put("CognitoUserPool", object("Default", DataJson.object(pool)));
    if (stack.identityPool().isPresent()) {
      Map<String, Json> identity = new LinkedHashMap<>();
      put(identity, "PoolId", stack.identityPool());
      put(identity, "Region", Optional.of(stack.region()));
      plugin.put(
          "CredentialsProvider",
          object("CognitoIdentity", object("Default", DataJson.object(identity))));
    }
    return DataJson.object(plugin);
  }

  private static Json object(String name, Json value) {
    return DataJson.object(Map.of(name, value));
  }

  /** {@code amplify_outputs.json}. */
  static Json outputs(DeployedStack stack, CompiledApi api) {
    Map<String, Json> root = new LinkedHashMap<>();
    put(root, "version", Optional.of("1.3"));
    if (stack.userPool().isPresent()) {
      Map<String, Json> auth = new LinkedHashMap<>();
      put(auth, "aws_region", Optional.of(stack.region()));
      put(auth, "user_pool_id", stack.userPool());
      put(auth, "user_pool_client_id", stack.userPoolClient());
      put(auth, "identity_pool_id", stack.identityPool());
      root.put("auth", DataJson.object(auth));
    }
    Map<String, Json> data = new LinkedHashMap<>();
    put(data, "url", Optional.of(stack.endpoint()));
    put(data, "aws_region", Optional.of(stack.region()));
    put(data, "api_key", stack.apiKey());
    put(data, "default_authorization_type", Optional.of(stack.defaultMode()));
    List<String> others = stack.otherModes();
    data.put("authorization_types", DataJson.texts(others));
    data.put("model_introspection", ModelIntrospection.of(api));
    root.put("data", DataJson.object(data));
    return DataJson.object(root);
  }
}
