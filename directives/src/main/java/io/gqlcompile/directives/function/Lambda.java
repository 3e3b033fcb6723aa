package io.gqlcompile.directives.function;

import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.service.LambdaArn;
import io.gqlcompile.stack.CfnValue;
import java.util.Optional;

/**
 * A Lambda function as a schema names it.
 *
 * @param name its name, perhaps with <code>${env}</code> and a qualifier after a colon
 * @param region where it is; empty for the region of the API
 * @param account whose it is; empty for the account of the API
 */
record Lambda(String name, Optional<String> region, Optional<String> account) {
  /** The name of its data source, unless another function's is called so, too. */
  String sourceName() {
    return GraphQlNames.simplifyName(name)
        + region.map(GraphQlNames::simplifyName).orElse("")
        + account.map(LogicalId::alphanumeric).orElse("")
        + "LambdaDataSource";
  }

  /** Its ARN. */
  CfnValue arn() {
    return LambdaArn.of(name, region, account);
  }
}
