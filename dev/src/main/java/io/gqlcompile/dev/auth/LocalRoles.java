package io.gqlcompile.dev.auth;

import io.gqlcompile.dev.graphql.RolePolicies;
import io.gqlcompile.emulator.api.Caller;
import io.gqlcompile.project.local.LocalSettings;
import java.util.LinkedHashMap;
import java.util.Map;

/** Credentials that are there without being set: the two roles of an identity pool. */
public final class LocalRoles {
  /** The name of the role of signed-in identities. */
  public static final String AUTH = RolePolicies.AUTH;

  /** The name of the role of guests. */
  public static final String UNAUTH = RolePolicies.UNAUTH;

  private static final String ACCOUNT = "123456789012";
  private static final String SESSION = "CognitoIdentityCredentials";
  private static final String SECRET = "local";

  private LocalRoles() {}

  static Map<String, LocalSettings.Role> usual() {
    Map<String, LocalSettings.Role> roles = new LinkedHashMap<>();
    for (String name : new String[] {AUTH, UNAUTH}) {
      String id = name.equals(AUTH) ? "ASIALOCALAUTHROLE" : "ASIALOCALUNAUTHROLE";
      String arn = "arn:aws:sts::" + ACCOUNT + ":assumed-role/" + name + "/" + SESSION;
      roles.put(id, new LocalSettings.Role(id, SECRET, arn));
    }
    return roles;
  }

  /** The caller whom credentials stand for. A role's ARN counts as that of a session of it. */
  static Caller caller(LocalSettings.Role role) {
    String arn = role.arn();
    String[] parts = arn.split(":", 6);
    String account = parts.length == 6 ? parts[4] : ACCOUNT;
    String resource = parts.length == 6 ? parts[5] : arn;
    if (resource.startsWith("role/")) {
      String name = resource.substring(resource.lastIndexOf('/') + 1);
      arn = "arn:aws:sts::" + account + ":assumed-role/" + name + "/local";
    }
    String session = arn.substring(arn.lastIndexOf('/') + 1);
    boolean isUser = resource.startsWith("user/");
    String username = isUser ? "AIDALOCAL" : "AROALOCAL:" + session;
    return new Caller.Iam(account, arn, username, cognito(arn));
  }

  private static Map<String, Object> cognito(String arn) {
    if (!arn.endsWith("/" + SESSION)) {
      return Map.of();
    }
    boolean isGuest = arn.contains("/" + UNAUTH + "/");
    Map<String, Object> cognito = new LinkedHashMap<>();
    cognito.put("cognitoIdentityPoolId", "us-east-1:local");
    cognito.put("cognitoIdentityId", "us-east-1:" + (isGuest ? "guest" : "signed-in"));
    cognito.put("cognitoIdentityAuthType", isGuest ? "unauthenticated" : "authenticated");
    cognito.put("cognitoIdentityAuthProvider", isGuest ? null : "local");
    return cognito;
  }
}
