package io.gqlcompile.project.deploy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where a build is to be deployed. What is left out is asked for when the commands are run.
 *
 * @param stackName the root stack
 * @param bucket the bucket, in the region of the stack
 * @param region the region
 * @param rootKey the key that all files are below, without slashes at its ends
 * @param parameters values of parameters of the root stack, before those of the build
 */
public record DeployTarget(
    Optional<String> stackName,
    Optional<String> bucket,
    Optional<String> region,
    String rootKey,
    Map<String, String> parameters) {

  /** The root key where nobody chose one. */
  public static final String ROOT_KEY = "gql-compile";

  /** Keeps its own copy. */
  public DeployTarget {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }
}
