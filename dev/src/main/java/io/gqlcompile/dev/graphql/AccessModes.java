package io.gqlcompile.dev.graphql;

import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.emulator.vtl.AuthMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The authorization modes of an API.
 *
 * @param first what fields without a directive allow
 * @param all every mode that the API has
 */
public record AccessModes(AuthMode first, Set<AuthMode> all) {

  /** Those of a deployment. */
  public static AccessModes of(Deployment deployment) {
    Map<String, Object> api = api(deployment);
    AuthMode first = mode(api.get("AuthenticationType")).orElse(AuthMode.API_KEY);
    Set<AuthMode> all = EnumSet.of(first);
    if (api.get("AdditionalAuthenticationProviders") instanceof List<?> providers) {
      for (Object provider : providers) {
        if (provider instanceof Map<?, ?> map) {
          mode(map.get("AuthenticationType")).ifPresent(all::add);
        }
      }
    }
    return new AccessModes(first, all);
  }

  /** The properties of the API's resource. */
  public static Map<String, Object> api(Deployment deployment) {
    return deployment.resources("AWS::AppSync::GraphQLApi").values().stream()
        .findFirst()
        .orElse(Map.of());
  }

  private static Optional<AuthMode> mode(Object type) {
    return Optional.ofNullable(
        switch (String.valueOf(type)) {
          case "API_KEY" -> AuthMode.API_KEY;
          case "AWS_IAM" -> AuthMode.IAM;
          case "AMAZON_COGNITO_USER_POOLS" -> AuthMode.COGNITO_USER_POOLS;
          case "OPENID_CONNECT" -> AuthMode.OPENID_CONNECT;
          case "AWS_LAMBDA" -> AuthMode.LAMBDA;
          default -> null;
        });
  }
}
