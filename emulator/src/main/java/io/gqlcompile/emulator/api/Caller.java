package io.gqlcompile.emulator.api;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.vtl.AuthMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who asks: one form for each way AppSync authorizes.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/resolver-context-reference.html">AppSync:
 *     the identity in the context</a>
 */
public sealed interface Caller {

  /** How the caller was authorized. */
  AuthMode mode();

  /** {@code $ctx.identity}, a new map each time; null for an API key. */
  Map<String, Object> identity();

  /** A caller with an API key. */
  record ApiKey() implements Caller {
    @Override
    public AuthMode mode() {
      return AuthMode.API_KEY;
    }

    @Override
    public Map<String, Object> identity() {
      return null;
    }
  }

  /**
   * A user of a Cognito user pool.
   *
   * @param sub the user's id
   * @param username the user's name
   * @param groups the groups, as {@code cognito:groups}; empty if none
   * @param claims further claims of the token; they win over those made from the above
   */
  record UserPool(String sub, String username, List<String> groups, Map<String, Object> claims)
      implements Caller {
    @Override
    public AuthMode mode() {
      return AuthMode.COGNITO_USER_POOLS;
    }

    @Override
    public Map<String, Object> identity() {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("sub", sub);
      all.put("username", username);
      all.put("cognito:username", username);
      if (!groups.isEmpty()) {
        all.put("cognito:groups", groups);
      }
      all.putAll(claims);
      Map<String, Object> identity = token(all);
      identity.put("username", username);
      identity.put("groups", groups.isEmpty() ? null : Json.copy(groups));
      identity.put("defaultAuthStrategy", "ALLOW");
      return identity;
    }
  }

  /**
   * A caller with a token of an OpenID Connect provider.
   *
   * @param claims the token's claims, with {@code sub} and {@code iss}
   */
  record Oidc(Map<String, Object> claims) implements Caller {
    @Override
    public AuthMode mode() {
      return AuthMode.OPENID_CONNECT;
    }

    @Override
    public Map<String, Object> identity() {
      return token(claims);
    }
  }

  /**
   * A caller with AWS credentials.
   *
   * @param accountId the AWS account
   * @param userArn the caller's ARN, for a role that of the session
   * @param username the caller's unique name, for a role {@code <role id>:<session name>}
   * @param cognito for credentials of an identity pool the four {@code cognitoIdentity...} values;
   *     empty otherwise
   */
  record Iam(String accountId, String userArn, String username, Map<String, Object> cognito)
      implements Caller {
    private static final List<String> COGNITO =
        List.of(
            "cognitoIdentityPoolId",
            "cognitoIdentityId",
            "cognitoIdentityAuthType",
            "cognitoIdentityAuthProvider");

    @Override
    public AuthMode mode() {
      return AuthMode.IAM;
    }

    @Override
    public Map<String, Object> identity() {
      Map<String, Object> identity = new LinkedHashMap<>();
      identity.put("accountId", accountId);
      COGNITO.forEach(name -> identity.put(name, cognito.get(name)));
      identity.put("sourceIp", Json.copy(List.of(SOURCE_IP)));
      identity.put("username", username);
      identity.put("userArn", userArn);
      return identity;
    }
  }

  /**
   * A caller let in by a Lambda authorizer.
   *
   * @param resolverContext what the authorizer hands on to the templates
   */
  record Lambda(Map<String, Object> resolverContext) implements Caller {
    @Override
    public AuthMode mode() {
      return AuthMode.LAMBDA;
    }

    @Override
    public Map<String, Object> identity() {
      Map<String, Object> identity = new LinkedHashMap<>();
      identity.put("resolverContext", Json.copyOf(resolverContext));
      return identity;
    }
  }

  /** The address that every call comes from, one that is reserved for documentation. */
  String SOURCE_IP = "203.0.113.1";

  private static Map<String, Object> token(Map<String, Object> claims) {
    Map<String, Object> identity = new LinkedHashMap<>();
    identity.put("sub", claims.get("sub"));
    identity.put("issuer", claims.get("iss"));
    identity.put("sourceIp", Json.copy(List.of(SOURCE_IP)));
    identity.put("claims", Json.copyOf(claims));
    return identity;
  }
}
