package io.gqlcompile.service;

import io.gqlcompile.stack.CfnValue;
import java.util.Map;
import java.util.Optional;

/** ARNs of Lambda functions that exist before the API, known by their names. */
public final class LambdaArn {
  private static final String ENVIRONMENT_SUFFIX = "-${env}";

  private static final CfnValue ACCOUNT = new CfnValue.Pseudo("AWS::AccountId");
  private static final CfnValue PARTITION = new CfnValue.Pseudo("AWS::Partition");
  private static final Map<String, CfnValue> VALUES =
      Map.of(
          "env",
          CfnValue.parameter("env"),
          "AWS::Region",
          CfnValue.REGION,
          "AWS::AccountId",
          ACCOUNT,
          "AWS::Partition",
          PARTITION);

  private LambdaArn() {}

  /**
   * The ARN of a function. Without an environment, its name is without the suffix that stands for
   * one. The stack that uses it needs {@link ServiceAccess#HAS_ENVIRONMENT}.
   *
   * <p>Each of the texts may hold <code>${AWS::Region}</code>, <code>${AWS::AccountId}</code> and
   * <code>${AWS::Partition}</code>, which are what they are in CloudFormation.
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
        PARTITION,
        ":lambda:",
        region.map(LambdaArn::deployed).orElse(CfnValue.REGION),
        ":",
        account.map(LambdaArn::deployed).orElse(ACCOUNT),
        ":function:",
        deployed(name));
  }

  private static CfnValue deployed(String text) {
    return DeployedText.of(text, VALUES);
  }
}
