package runtime;

import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** Who calls, and how AppSync knows. */
public sealed interface Authorization {
  /** With an API key. */
  static Authorization apiKey(String key) {
    return new ApiKey(key);
  }

  /** With a token of Cognito or of another OpenID Connect issuer; asked for at each call. */
  static Authorization token(Supplier<String> token) {
    return new Token(token);
  }

  /** With a token that a Lambda function judges; asked for at each call. */
  static Authorization lambda(Supplier<String> token) {
    return new Lambda(token);
  }

  /** With credentials of AWS; asked for at each call. */
  static Authorization iam(String region, Supplier<Credentials> credentials) {
    return new Iam(region, credentials);
  }

  /** The headers of a request with a body, without those that say what the body is. */
  Map<String, String> headers(URI endpoint, String body, Instant now);

  /**
   * Credentials of AWS.
   *
   * @param accessKeyId the id of the key
   * @param secretAccessKey the key
   * @param sessionToken that of temporary credentials, or null
   */
  record Credentials(String accessKeyId, String secretAccessKey, String sessionToken) {
    @Override
    public String toString() {
      return "Credentials[" + accessKeyId + "]";
    }
  }

  /** An API key. */
  record ApiKey(String key) implements Authorization {
    public ApiKey {
      Objects.requireNonNull(key, "key");
    }

    @Override
    public Map<String, String> headers(URI endpoint, String body, Instant now) {
      return Map.of("x-api-key", key);
    }

    @Override
    public String toString() {
      return "ApiKey";
    }
  }

  /** A token. */
  record Token(Supplier<String> token) implements Authorization {
    @Override
    public Map<String, String> headers(URI endpoint, String body, Instant now) {
      return Map.of("Authorization", token.get());
    }
  }

  /** A token for a Lambda function. */
  record Lambda(Supplier<String> token) implements Authorization {
    @Override
    public Map<String, String> headers(URI endpoint, String body, Instant now) {
      return Map.of("Authorization", token.get());
    }
  }

  /** A signature with credentials of AWS. */
  record Iam(String region, Supplier<Credentials> credentials) implements Authorization {
    @Override
    public Map<String, String> headers(URI endpoint, String body, Instant now) {
      Map<String, String> signed = new LinkedHashMap<>();
      signed.putAll(
          Signature.headers(endpoint, body, region, "appsync", credentials.get(), now));
      return signed;
    }
  }
}
