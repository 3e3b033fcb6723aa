package io.gqlcompile.directives.function;

import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.service.DeployedText;
import io.gqlcompile.service.ServiceAccess;
import io.gqlcompile.stack.CfnValue;
import java.util.Map;
import java.util.Optional;

/**
 * A Lambda function as a schema names it.
 *
 * @param name its name, perhaps with <code>${env}</code> and a qualifier after a colon
 * @param region where it is; empty for the region of the API
 * @param account whose it is; empty for the account of the API
 */
record Lambda(String name, Optional<String> region, Optional<String> account) {
  private static final String ENVIRONMENT_SUFFIX = "-${env}";

  /** The name of its data source, unless another function's is called so, too. */
  String sourceName() {
    return GraphQlNames.simplifyName(name)
        + region.map(GraphQlNames::simplifyName).orElse("")
        + account.map(LogicalId::alphanumeric).orElse("")
        + "LambdaDataSource";
  }

  /** Its ARN: without an environment, the name is without the suffix that stands for one. */
  CfnValue arn() {
    return new CfnValue.If(
        ServiceAccess.HAS_ENVIRONMENT, arn(name), arn(name.replace(ENVIRONMENT_SUFFIX, "")));
  }

  private CfnValue arn(String functionName) {
    return CfnValue.concat(
        "arn:",
        new CfnValue.Pseudo("AWS::Partition"),
        ":lambda:",
        region.map(CfnValue::text).orElse(CfnValue.REGION),
        ":",
        account.map(CfnValue::text).orElse(new CfnValue.Pseudo("AWS::AccountId")),
        ":function:",
        DeployedText.of(functionName, Map.of("env", CfnValue.parameter("env"))));
  }
}
