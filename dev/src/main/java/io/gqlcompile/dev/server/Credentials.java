package io.gqlcompile.dev.server;

import io.gqlcompile.dev.auth.Authenticator;
import io.gqlcompile.dev.http.Host;
import io.gqlcompile.emulator.vtl.AuthMode;
import io.gqlcompile.project.local.LocalOptions;
import io.gqlcompile.project.local.LocalSettings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lets callers of this machine in: for the page as values, for the terminal as text. */
final class Credentials {
  private Credentials() {}

  static Map<String, Object> values(Host.Serving now) {
    Map<String, Object> values = new LinkedHashMap<>();
    AuthMode first = now.api().modes().first();
    List<Object> modes = new ArrayList<>(List.of(first.name()));
    now.api().modes().all().stream()
        .filter(mode -> mode != first)
        .forEach(mode -> modes.add(mode.name()));
    values.put("modes", modes);
    values.put("apiKey", now.authenticator().apiKey());
    values.put("issuers", now.authenticator().tokens().ownIssuers());
    values.put("roles", roles(now.authenticator()));
    return values;
  }

  private static List<Object> roles(Authenticator authenticator) {
    List<Object> roles = new ArrayList<>();
    for (LocalSettings.Role role : authenticator.roles().values()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("accessKeyId", role.accessKeyId());
      entry.put("secretAccessKey", role.secretAccessKey());
      entry.put("arn", role.arn());
      roles.add(entry);
    }
    return roles;
  }

  /** One line for each mode that the API has. */
  static List<String> hints(Host.Serving now, LocalOptions options) {
    Authenticator authenticator = now.authenticator();
    Set<AuthMode> modes = now.api().modes().all();
    List<String> hints = new ArrayList<>();
    if (modes.contains(AuthMode.API_KEY)) {
      hints.add("API key   x-api-key: " + authenticator.apiKey());
    }
    boolean takesTokens =
        modes.contains(AuthMode.COGNITO_USER_POOLS) || modes.contains(AuthMode.OPENID_CONNECT);
    if (takesTokens && !authenticator.tokens().ownIssuers().isEmpty()) {
      boolean isPool = modes.contains(AuthMode.COGNITO_USER_POOLS);
      hints.add(
          "token     authorization: what `gql-compile dev token --user ann"
              + (isPool ? " --groups Admin" : "")
              + at(options)
              + "` prints");
    }
    if (modes.contains(AuthMode.IAM)) {
      LocalSettings.Role role = authenticator.roles().values().iterator().next();
      hints.add("IAM       signed by " + role.accessKeyId() + ", secret " + role.secretAccessKey());
    }
    if (modes.contains(AuthMode.LAMBDA)) {
      hints.add("Lambda    authorization: whatever the authorizer takes");
    }
    return hints;
  }

  private static String at(LocalOptions options) {
    return (options.host().equals("localhost") ? "" : " --host " + options.host())
        + (options.port() == LocalOptions.DEFAULT_PORT ? "" : " --port " + options.port());
  }
}
