package io.gqlcompile.stack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The code of a Lambda function that does not fit into a template: files in an archive that is
 * uploaded with the build.
 *
 * @param path where the archive is in the build, for example {@code functions/Name.zip}
 * @param files the texts in it by their names, in the order of the archive
 */
public record Bundle(String path, Map<String, String> files) {
  /** Keeps its own copy. */
  public Bundle {
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
  }

  /** The value of {@code Code} of a Lambda function. */
  public CfnValue code() {
    return CfnValue.map(
        "S3Bucket",
        CfnValue.parameter("S3DeploymentBucket"),
        "S3Key",
        CfnValue.concat(CfnValue.parameter("S3DeploymentRootKey"), "/" + path));
  }
}
