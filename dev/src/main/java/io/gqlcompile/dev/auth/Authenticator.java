package io.gqlcompile.dev.auth;

import io.gqlcompile.dev.graphql.AccessModes;
import io.gqlcompile.dev.graphql.Asking;
import io.gqlcompile.dev.graphql.GraphRequest;
import io.gqlcompile.emulator.api.Caller;
import io.gqlcompile.emulator.vtl.AuthMode;
import io.gqlcompile.project.local.LocalSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Finds out who asks. One for each build that is served. */
public final class Authenticator {
  /** The API key unless settings have another. */
  public static final String API_KEY = "da2-localkey";

  private final AccessModes modes;
  private final String apiKey;
  private final Map<String, LocalSettings.Role> roles = new LinkedHashMap<>();
  private final TokenModes tokens;
  private final Optional<Authorizer> authorizer;
  private final Clock clock;

  /**
   * For an API.
   *
   * @param api the properties of its resource
   * @param functions runs a Lambda function of an ARN with an event
   */
  public Authenticator(
      Map<String, Object> api,
      AccessModes modes,
      LocalSettings settings,
      SigningKey key,
      BiFunction<String, Object, Object> functions,
      Clock clock) {
    this.modes = modes;
    this.clock = clock;
    this.apiKey = settings.apiKey().orElse(API_KEY);
    this.tokens = TokenModes.of(api, settings, key, clock);
    this.authorizer = authorizer(api, functions, clock);
    LocalRoles.usual().forEach(roles::put);
    settings.roles().values().forEach(role -> roles.put(role.accessKeyId(), role));
  }

  private static Optional<Authorizer> authorizer(
      Map<String, Object> api, BiFunction<String, Object, Object> functions, Clock clock) {
    Object config = api.get("LambdaAuthorizerConfig");
    if (api.get("AdditionalAuthenticationProviders") instanceof List<?> providers) {
      for (Object provider : providers) {
        Object other = provider instanceof Map<?, ?> map ? map.get("LambdaAuthorizerConfig") : null;
        config = other == null ? config : other;
      }
    }
    if (!(config instanceof Map<?, ?> map)) {
      return Optional.empty();
    }
    String arn = String.valueOf(map.get("AuthorizerUri"));
    Object pattern = map.get("IdentityValidationExpression");
    return Optional.of(
        new Authorizer(
            pattern == null ? "" : pattern.toString(),
            seconds(map.get("AuthorizerResultTtlInSeconds")),
            event -> functions.apply(arn, event),
            clock));
  }

  /** AppSync keeps answers for five minutes unless it is told something else. */
  private static long seconds(Object configured) {
    String text = String.valueOf(configured);
    return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 300;
  }

  /** The API key. */
  public String apiKey() {
    return apiKey;
  }

  /** Whose tokens count. */
  public TokenModes tokens() {
    return tokens;
  }

  /** Credentials by access key id. */
  public Map<String, LocalSettings.Role> roles() {
    return roles;
  }

  /**
   * Who makes a request.
   *
   * @param graph what is asked, for a Lambda authorizer
   * @throws Refused if no mode of the API lets the credential in
   */
  public Asking authenticate(SignedRequest request, GraphRequest graph) throws Refused {
    String key = request.header("x-api-key");
    String authorization = request.header("authorization");
    if (!key.isEmpty() && has(AuthMode.API_KEY)) {
      return byKey(key);
    }
    if (authorization.isEmpty()) {
      throw Refused.unauthorized(
          key.isEmpty()
              ? "Valid authorization header not provided."
              : "You are not authorized to make this call.");
    }
    if (authorization.startsWith(SignatureV4.ALGORITHM)) {
      if (!has(AuthMode.IAM)) {
        throw Refused.unauthorized("You are not authorized to make this call.");
      }
      return Asking.of(bySignature(request, authorization));
    }
    return byToken(request, authorization, graph);
  }

  private boolean has(AuthMode mode) {
    return modes.all().contains(mode);
  }

  private Asking byKey(String key) throws Refused {
    boolean same =
        MessageDigest.isEqual(
            key.getBytes(StandardCharsets.UTF_8), apiKey.getBytes(StandardCharsets.UTF_8));
    if (!same) {
      throw Refused.unauthorized("You are not authorized to make this call.");
    }
    return Asking.of(new Caller.ApiKey());
  }

  private Caller bySignature(SignedRequest request, String authorization) throws Refused {
    SignatureV4 signature = SignatureV4.of(authorization);
    LocalSettings.Role role = roles.get(signature.keyId());
    if (role == null) {
      throw Refused.of(
          "UnrecognizedClientException", "The security token included in the request is invalid.");
    }
    signature.check(request, role.secretAccessKey(), clock);
    return LocalRoles.caller(role);
  }

  private Asking byToken(SignedRequest request, String authorization, GraphRequest graph)
      throws Refused {
    Optional<WebToken> token = WebToken.read(authorization);
    if (token.isPresent() && tokens.knows(token.get())) {
      Caller caller = tokens.caller(token.get());
      if (has(caller.mode())) {
        return Asking.of(caller);
      }
    }
    if (has(AuthMode.LAMBDA) && authorizer.isPresent()) {
      return authorizer.get().judge(request, authorization, graph);
    }
    boolean takesTokens = has(AuthMode.COGNITO_USER_POOLS) || has(AuthMode.OPENID_CONNECT);
    throw Refused.unauthorized(
        takesTokens && token.isEmpty()
            ? "Unable to parse JWT token."
            : "You are not authorized to make this call.");
  }
}
