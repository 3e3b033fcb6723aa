package io.gqlcompile.codegen.client.config;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.settings.AuthMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What front ends need to know of a deployed API. */
final class DeployedStack {
  private static final Pattern REGION =
      Pattern.compile("\\.appsync-api\\.([a-z0-9-]+)\\.amazonaws\\.com");

  private final CompiledApi api;
  private final Map<String, String> outputs;

  /**
   * @param outputs the outputs of the stack
   * @throws IllegalArgumentException with a sentence for users if one is missing
   */
  DeployedStack(CompiledApi api, Map<String, String> outputs) {
    this.api = api;
    this.outputs = outputs;
    if (outputs.isEmpty()) {
      throw new IllegalArgumentException("needs --stack-outputs FILE");
    }
    endpoint();
    region();
  }

  private Optional<String> output(String... names) {
    for (String name : names) {
      if (outputs.containsKey(name)) {
        return Optional.of(outputs.get(name));
      }
    }
    return Optional.empty();
  }

  String endpoint() {
    return output("GraphQLAPIEndpointOutput", "awsAppsyncApiEndpoint")
        .orElseThrow(
            () -> new IllegalArgumentException("the stack has no output GraphQLAPIEndpointOutput"));
  }

  String region() {
    Matcher matcher = REGION.matcher(endpoint());
    return output("Region", "region", "awsAppsyncRegion")
        .or(() -> matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty())
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the region is not part of " + endpoint() + "; add an output Region"));
  }

  Optional<String> apiKey() {
    return output("GraphQLAPIKeyOutput", "awsAppsyncApiKey");
  }

  Optional<String> userPool() {
    return output("UserPoolId", "AuthCognitoUserPoolId");
  }

  Optional<String> userPoolClient() {
    return output("AppClientIDWeb", "UserPoolClientId", "AppClientID");
  }

  Optional<String> identityPool() {
    return output("IdentityPoolId");
  }

  String defaultMode() {
    return name(api.settings().auth().defaultMode());
  }

  List<String> otherModes() {
    List<String> modes = new ArrayList<>();
    api.settings().auth().additional().forEach(mode -> modes.add(name(mode)));
    return modes;
  }

  /** As AppSync names it. */
  private static String name(AuthMode mode) {
    return mode.name();
  }
}
