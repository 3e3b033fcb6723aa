package io.gqlcompile.service;

import io.gqlcompile.stack.CfnValue;
import java.util.Map;
import java.util.Optional;

/** ARNs of Lambda functions that exist before the API, known by their names. */
public final class LambdaArn {
  private static final String ENVIRONMENT_SUFFIX = "-${env}";

  private LambdaArn() {}

  /**
   * The ARN of a function. Without an environment, its name is without the suffix that stands for
   * one. The stack that uses it needs {@link ServiceAccess#HAS_ENVIRONMENT}.
   *
   * @param name its name, perhaps with <code>${env}</code> and a qualifier after a colon
   * @param region where it is; empty for the region of the API
   * @param account whose it is; empty for the account of the API
   */
  public static CfnValue of(String name, Optional<String> region, Optional<String> account) {
    String plain = withoutEnvironment(name);
    return new CfnValue.If(
        ServiceAccess.HAS_ENVIRONMENT, arn(name, region, account), arn(plain, region, account));
  }

  /** A name as it is without an environment: the first suffix is gone. */
  public static String withoutEnvironment(String name) {
    int suffix = name.indexOf(ENVIRONMENT_SUFFIX);
    return suffix < 0
        ? name
        : name.substring(0, suffix) + name.substring(suffix + ENVIRONMENT_SUFFIX.length());
  }

  private static CfnValue arn(String name, Optional<String> region, Optional<String> account) {
    return CfnValue.concat(
        "arn:",
        new CfnValue.Pseudo("AWS::Partition"),
        ":lambda:",
        region.map(CfnValue::text).orElse(CfnValue.REGION),
        ":",
        account.map(CfnValue::text).orElse(new CfnValue.Pseudo("AWS::AccountId")),
        ":function:",
        DeployedText.of(name, Map.of("env", CfnValue.parameter("env"))));
  }
}
