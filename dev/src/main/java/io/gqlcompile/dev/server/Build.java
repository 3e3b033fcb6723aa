package io.gqlcompile.dev.server;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.dev.auth.LocalRoles;
import io.gqlcompile.emulator.api.BrokenBuild;
import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import io.gqlcompile.project.input.UsageException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A build as it would stand on this machine. */
final class Build {
  private static final String PARAMETERS = "parameters.json";

  private Build() {}

  static Deployment deployment(ArtifactSet build) throws UsageException {
    Map<String, String> files = new LinkedHashMap<>();
    for (Artifact artifact : build.artifacts()) {
      if (artifact.isText()) {
        files.put(artifact.path(), artifact.text());
      }
    }
    try {
      return Deployment.of(files, parameters(files));
    } catch (BrokenBuild e) {
      throw new UsageException("the build cannot be served: " + e.getMessage(), e);
    }
  }

  private static Map<String, String> parameters(Map<String, String> files) throws UsageException {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put("GraphQLAPI.ApiId", "local");
    parameters.put("AuthCognitoUserPoolId", "us-east-1_local");
    try {
      if (Json.read(files.getOrDefault(PARAMETERS, "{}")) instanceof Map<?, ?> given) {
        given.forEach(
            (name, value) -> {
              if (value instanceof String || value instanceof Number || value instanceof Boolean) {
                parameters.put(name.toString(), value.toString());
              }
            });
      }
      // Whatever they are called in AWS, here they are those of the local credentials.
      parameters.put("authRoleName", LocalRoles.AUTH);
      parameters.put("unauthRoleName", LocalRoles.UNAUTH);
      return parameters;
    } catch (MalformedJson e) {
      throw new UsageException(PARAMETERS + " is not JSON: " + e.getMessage(), e);
    }
  }
}
