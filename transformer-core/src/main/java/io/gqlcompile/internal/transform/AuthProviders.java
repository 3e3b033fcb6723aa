package io.gqlcompile.internal.transform;

import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.stack.CfnValue;
import java.util.LinkedHashMap;
import java.util.Map;

/** The properties of {@code AWS::AppSync::GraphQLApi} for each authorization mode. */
final class AuthProviders {
  private AuthProviders() {}

  static Map<String, CfnValue> primary(AuthMode mode) {
    Map<String, CfnValue> properties = additional(mode);
    if (mode == AuthMode.AMAZON_COGNITO_USER_POOLS) {
      CfnValue.Fields pool = (CfnValue.Fields) properties.get("UserPoolConfig");
      properties.put("UserPoolConfig", pool.with("DefaultAction", CfnValue.text("ALLOW")));
    }
    return properties;
  }

  static Map<String, CfnValue> additional(AuthMode mode) {
    Map<String, CfnValue> properties = new LinkedHashMap<>();
    properties.put("AuthenticationType", CfnValue.text(mode.name()));
    switch (mode) {
      case API_KEY, AWS_IAM -> {}
      case AMAZON_COGNITO_USER_POOLS ->
          properties.put(
              "UserPoolConfig",
              CfnValue.map(
                  "AwsRegion",
                  CfnValue.REGION,
                  "UserPoolId",
                  CfnValue.parameter("AuthCognitoUserPoolId")));
      case OPENID_CONNECT ->
          properties.put(
              "OpenIDConnectConfig",
              CfnValue.map("ClientId", "client", "Issuer", "https://issuer.example.com/"));
      case AWS_LAMBDA -> properties.put("LambdaAuthorizerConfig", lambdaAuthorizer());
    }
    return properties;
  }

  private static CfnValue lambdaAuthorizer() {
    return CfnValue.map(
        "AuthorizerResultTtlInSeconds",
        new CfnValue.Num(600),
        "AuthorizerUri",
        CfnValue.concat(
            "arn:",
            new CfnValue.Pseudo("AWS::Partition"),
            ":lambda:",
            CfnValue.REGION,
            ":",
            new CfnValue.Pseudo("AWS::AccountId"),
            ":function:authorizer-",
            CfnValue.parameter("env")),
        "IdentityValidationExpression",
        "");
  }
}
