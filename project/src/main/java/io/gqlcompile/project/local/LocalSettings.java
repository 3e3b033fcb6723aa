package io.gqlcompile.project.local;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What stands on this machine for what an API uses in AWS.
 *
 * @param apiKey the API key; empty for the usual one
 * @param functions Lambda functions by name
 * @param roles credentials of callers with IAM, by name
 * @param issuers where the keys of token issuers are, by the issuer's URL
 * @param endpoints by the endpoint of an HTTP data source, the one to call instead
 * @param search the URL of an OpenSearch; empty for none
 * @param environment {@code $ctx.env}
 */
public record LocalSettings(
    Optional<String> apiKey,
    Map<String, Function> functions,
    Map<String, Role> roles,
    Map<String, Issuer> issuers,
    Map<String, String> endpoints,
    Optional<String> search,
    Map<String, String> environment) {

  /** When nothing is said. */
  public static final LocalSettings NONE =
      new LocalSettings(
          Optional.empty(), Map.of(), Map.of(), Map.of(), Map.of(), Optional.empty(), Map.of());

  /** Keeps its own copies. */
  public LocalSettings {
    functions = copy(functions);
    roles = copy(roles);
    issuers = copy(issuers);
    endpoints = copy(endpoints);
    environment = copy(environment);
  }

  private static <T> Map<String, T> copy(Map<String, T> map) {
    return Collections.unmodifiableMap(new LinkedHashMap<>(map));
  }

  /**
   * What runs for a Lambda function: exactly one of command, URL and handler is there.
   *
   * @param command a program and its arguments; reads the event, writes the answer
   * @param url where the event is posted
   * @param handler a Java class, {@code com.acme.Handler} or {@code com.acme.Handler::method}
   * @param classPath jars and folders with the handler
   * @param folder where the command runs
   * @param environment variables of the command
   */
  public record Function(
      List<String> command,
      Optional<String> url,
      Optional<String> handler,
      List<Path> classPath,
      Path folder,
      Map<String, String> environment) {
    /** Keeps its own copies. */
    public Function {
      command = List.copyOf(command);
      classPath = List.copyOf(classPath);
      environment = copy(environment);
    }
  }

  /**
   * Credentials that callers sign with.
   *
   * @param accessKeyId says which
   * @param secretAccessKey what the signature is made with
   * @param arn who they stand for: a role, a session of a role, or a user
   */
  public record Role(String accessKeyId, String secretAccessKey, String arn) {}

  /**
   * Where the keys of an issuer are.
   *
   * @param jwks the URL of its JSON Web Key Set
   * @param userPool whether its tokens are those of a user pool; of OpenID Connect otherwise
   */
  public record Issuer(String jwks, boolean userPool) {}
}
