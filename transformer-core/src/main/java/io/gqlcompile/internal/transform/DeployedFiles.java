package io.gqlcompile.internal.transform;

import io.gqlcompile.stack.CfnValue;

/** Where a file of the build is once it has been uploaded. */
final class DeployedFiles {
  private DeployedFiles() {}

  private static final CfnValue ROOT_LOCATION =
      new CfnValue.Shared(
          "DeploymentRoot",
          CfnValue.concat(
              "s3://",
              CfnValue.parameter("S3DeploymentBucket"),
              "/",
              CfnValue.parameter("S3DeploymentRootKey")));

  static CfnValue location(String path) {
    return CfnValue.concat(ROOT_LOCATION, "/" + path);
  }
}
