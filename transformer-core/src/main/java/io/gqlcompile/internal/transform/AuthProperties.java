package io.gqlcompile.internal.transform;

import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.AuthProviders;
import io.gqlcompile.settings.AuthProviders.LambdaAuthorizer;
import io.gqlcompile.settings.AuthProviders.OpenId;
import io.gqlcompile.stack.CfnValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The properties of {@code AWS::AppSync::GraphQLApi} for each authorization mode. */
final class AuthProperties {
  /** What stands where nobody named an issuer: a template that deploys, and lets nobody in. */
  private static final OpenId NO_ISSUER =
      new OpenId(
          "https://issuer.example.com/", Optional.of("client"), Optional.empty(), Optional.empty());

  /** What stands where nobody named a function. */
  private static final LambdaAuthorizer NO_AUTHORIZER =
      new LambdaAuthorizer("authorizer", Optional.empty(), Optional.of(600L));

  private final AuthProviders providers;

  AuthProperties(AuthProviders providers) {
    this.providers = providers;
  }

  Map<String, CfnValue> primary(AuthMode mode) {
    Map<String, CfnValue> properties = additional(mode);
    if (mode == AuthMode.AMAZON_COGNITO_USER_POOLS) {
      CfnValue.Fields pool = (CfnValue.Fields) properties.get("UserPoolConfig");
      properties.put("UserPoolConfig", pool.with("DefaultAction", CfnValue.text("ALLOW")));
    }
    return properties;
  }

  Map<String, CfnValue> additional(AuthMode mode) {
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
          properties.put("OpenIDConnectConfig", openId(providers.openId().orElse(NO_ISSUER)));
      case AWS_LAMBDA ->
          properties.put(
              "LambdaAuthorizerConfig", authorizer(providers.lambda().orElse(NO_AUTHORIZER)));
    }
    return properties;
  }

  private static CfnValue openId(OpenId openId) {
    Map<String, CfnValue> entries = new LinkedHashMap<>();
    openId.authTtl().ifPresent(ttl -> entries.put("AuthTTL", new CfnValue.Num(ttl)));
    openId.clientId().ifPresent(id -> entries.put("ClientId", CfnValue.text(id)));
    openId.iatTtl().ifPresent(ttl -> entries.put("IatTTL", new CfnValue.Num(ttl)));
    entries.put("Issuer", CfnValue.text(openId.issuer()));
    return new CfnValue.Fields(entries);
  }

  private static CfnValue authorizer(LambdaAuthorizer lambda) {
    Map<String, CfnValue> entries = new LinkedHashMap<>();
    lambda
        .ttlSeconds()
        .ifPresent(ttl -> entries.put("AuthorizerResultTtlInSeconds", new CfnValue.Num(ttl)));
    entries.put(
        "AuthorizerUri",
        lambda.arn().map(CfnValue::text).orElseGet(() -> functionArn(lambda.function())));
    entries.put("IdentityValidationExpression", CfnValue.text(""));
    return new CfnValue.Fields(entries);
  }

  private static CfnValue functionArn(String name) {
    return CfnValue.concat(
        "arn:",
        new CfnValue.Pseudo("AWS::Partition"),
        ":lambda:",
        CfnValue.REGION,
        ":",
        new CfnValue.Pseudo("AWS::AccountId"),
        ":function:" + name + "-",
        CfnValue.parameter("env"));
  }
}
