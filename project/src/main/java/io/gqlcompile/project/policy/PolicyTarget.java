package io.gqlcompile.project.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where a build is deployed.
 *
 * @param stackName the root stack
 * @param region its region
 * @param account the number of the account, 12 digits
 * @param bucket the bucket with the package
 * @param rootKey the key that the package is below
 * @param parameters values of parameters of the root stack, before those of the build
 */
public record PolicyTarget(
    String stackName,
    String region,
    String account,
    String bucket,
    String rootKey,
    Map<String, String> parameters) {

  /** Keeps its own copy. */
  public PolicyTarget {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** The partition of the region. */
  String partition() {
    if (region.startsWith("cn-")) {
      return "aws-cn";
    }
    return region.startsWith("us-gov-") ? "aws-us-gov" : "aws";
  }

  /** An ARN of the account in the region. */
  String arn(String service, String rest) {
    return "arn:" + partition() + ":" + service + ":" + region + ":" + account + ":" + rest;
  }
}
