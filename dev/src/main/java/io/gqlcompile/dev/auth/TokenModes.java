package io.gqlcompile.dev.auth;

import io.gqlcompile.emulator.api.Caller;
import io.gqlcompile.emulator.vtl.AuthMode;
import io.gqlcompile.project.local.LocalSettings;
import java.security.PublicKey;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The issuers whose tokens an API takes: its user pool, OpenID Connect, and those of settings. */
public final class TokenModes {
  /**
   * An issuer.
   *
   * @param url what its tokens name as {@code iss}
   * @param mode user pools or OpenID Connect
   * @param audience a pattern that the token's client must match; empty for any
   * @param keys its keys; empty for those of this machine
   */
  record Issuer(String url, AuthMode mode, String audience, Optional<IssuerKeys> keys) {}

  private final Map<String, Issuer> issuers = new LinkedHashMap<>();
  private final SigningKey own;
  private final Clock clock;

  private TokenModes(SigningKey own, Clock clock) {
    this.own = own;
    this.clock = clock;
  }

  /**
   * Of an API.
   *
   * @param api the properties of its resource
   */
  static TokenModes of(
      Map<String, Object> api, LocalSettings settings, SigningKey own, Clock clock) {
    TokenModes modes = new TokenModes(own, clock);
    List<Object> providers = new ArrayList<>();
    providers.add(api);
    if (api.get("AdditionalAuthenticationProviders") instanceof List<?> more) {
      providers.addAll(more);
    }
    for (Object provider : providers) {
      modes.add(map(provider), settings);
    }
    settings
        .issuers()
        .forEach(
            (url, issuer) -> {
              AuthMode mode =
                  issuer.userPool() ? AuthMode.COGNITO_USER_POOLS : AuthMode.OPENID_CONNECT;
              Optional<IssuerKeys> keys = Optional.of(new IssuerKeys(issuer.jwks()));
              modes.issuers.putIfAbsent(bare(url), new Issuer(url, mode, "", keys));
            });
    return modes;
  }

  private void add(Map<?, ?> provider, LocalSettings settings) {
    String type = String.valueOf(provider.get("AuthenticationType"));
    if (type.equals("AMAZON_COGNITO_USER_POOLS")) {
      Map<?, ?> config = map(provider.get("UserPoolConfig"));
      String url =
          "https://cognito-idp."
              + config.get("AwsRegion")
              + ".amazonaws.com/"
              + config.get("UserPoolId");
      add(url, AuthMode.COGNITO_USER_POOLS, config.get("AppIdClientRegex"), settings);
    } else if (type.equals("OPENID_CONNECT")) {
      Map<?, ?> config = map(provider.get("OpenIDConnectConfig"));
      String url = String.valueOf(config.get("Issuer"));
      add(url, AuthMode.OPENID_CONNECT, config.get("ClientId"), settings);
    }
  }

  private void add(String url, AuthMode mode, Object audience, LocalSettings settings) {
    Optional<IssuerKeys> keys = Optional.empty();
    for (Map.Entry<String, LocalSettings.Issuer> known : settings.issuers().entrySet()) {
      if (bare(known.getKey()).equals(bare(url))) {
        keys = Optional.of(new IssuerKeys(known.getValue().jwks()));
      }
    }
    issuers.put(
        bare(url), new Issuer(url, mode, audience == null ? "" : audience.toString(), keys));
  }

  private static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static String bare(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  /** Whether a token is of an issuer that the API takes tokens of. */
  boolean knows(WebToken token) {
    return issuers.containsKey(bare(token.issuer()));
  }

  Caller caller(WebToken token) throws Refused {
    Issuer issuer = issuers.get(bare(token.issuer()));
    PublicKey key =
        issuer.keys().isPresent() ? issuer.keys().get().key(token.keyId()) : own.publicKey();
    token.check(key, clock);
    checkAudience(token, issuer.audience());
    Map<String, Object> claims = token.claims();
    if (issuer.mode() == AuthMode.OPENID_CONNECT) {
      return new Caller.Oidc(claims);
    }
    Object name = claims.getOrDefault("cognito:username", claims.get("username"));
    String username = String.valueOf(name == null ? claims.get("sub") : name);
    return new Caller.UserPool(String.valueOf(claims.get("sub")), username, groups(claims), claims);
  }

  private static List<String> groups(Map<String, Object> claims) {
    List<String> groups = new ArrayList<>();
    if (claims.get("cognito:groups") instanceof List<?> names) {
      names.forEach(name -> groups.add(String.valueOf(name)));
    }
    return groups;
  }

  private static void checkAudience(WebToken token, String wanted) throws Refused {
    if (wanted.isEmpty()) {
      return;
    }
    List<Object> given = new ArrayList<>();
    for (String claim : List.of("aud", "azp", "client_id")) {
      Object value = token.claims().get(claim);
      given.addAll(value instanceof List<?> several ? several : java.util.Arrays.asList(value));
    }
    boolean matches =
        given.stream()
            .anyMatch(value -> wanted.equals(value) || value != null && fits(wanted, value));
    if (!matches) {
      throw Refused.unauthorized("The JWT token is for another client.");
    }
  }

  private static boolean fits(String pattern, Object value) {
    try {
      return Pattern.compile(pattern).matcher(value.toString()).matches();
    } catch (PatternSyntaxException e) {
      return false;
    }
  }

  /**
   * What this machine would sign.
   *
   * @param issuer the issuer's URL, {@code oidc} for that of OpenID Connect, empty for the user
   *     pool
   * @return empty if the API takes no tokens of that issuer from this machine
   */
  public Optional<TokenRequest> request(
      String user, List<String> groups, String issuer, Map<String, Object> claims) {
    for (Issuer known : issuers.values()) {
      boolean isPool = known.mode() == AuthMode.COGNITO_USER_POOLS;
      boolean isMeant =
          issuer.isEmpty()
              ? isPool || issuers.size() == 1
              : issuer.equals("oidc") ? !isPool : bare(issuer).equals(bare(known.url()));
      if (isMeant && known.keys().isEmpty()) {
        String audience = known.audience().isEmpty() ? "local" : known.audience();
        return Optional.of(new TokenRequest(user, groups, known.url(), isPool, audience, claims));
      }
    }
    return Optional.empty();
  }

  /** The issuers that this machine signs for. */
  public List<String> ownIssuers() {
    return issuers.values().stream()
        .filter(issuer -> issuer.keys().isEmpty())
        .map(Issuer::url)
        .toList();
  }
}
