package io.gqlcompile.project.page;

import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.Provider;
import io.gqlcompile.access.Role;
import io.gqlcompile.project.explain.ApiView;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A column of the access matrix: callers that are alike. Owners are one column, whichever field
 * names them; each group that rules name has its own.
 *
 * @param kind how a caller proves it
 * @param provider who vouches
 * @param group the group; empty unless the kind is about one
 */
record Caller(Role.Kind kind, Provider provider, String group) {

  static Caller of(Role role) {
    String group = role.kind() == Role.Kind.STATIC_GROUP ? role.entity() : "";
    return new Caller(role.kind(), role.provider(), group);
  }

  /** All callers of an API's models: those who are let in most easily first. */
  static List<Caller> all(ApiView api) {
    Set<Caller> found = new LinkedHashSet<>();
    for (Role.Kind kind : Role.Kind.values()) {
      for (AccessMatrix matrix : api.access().matrices()) {
        for (Role role : matrix.roles()) {
          if (role.kind() == kind) {
            found.add(of(role));
          }
        }
      }
    }
    return List.copyOf(found);
  }

  /** Who they are. */
  String title() {
    boolean iam = provider == Provider.IDENTITY_POOL;
    return switch (kind) {
      case PUBLIC -> iam ? "Guests" : "Anyone";
      case PRIVATE -> "Signed in";
      case CUSTOM -> "Authorizer";
      case STATIC_GROUP -> group;
      case DYNAMIC_GROUP -> "Item's group";
      case OWNER -> "Owner";
    };
  }

  /** By what they are known. */
  String detail() {
    String by =
        switch (provider) {
          case API_KEY -> "API key";
          case IDENTITY_POOL -> "identity pool";
          case OIDC -> "OpenID Connect";
          case USER_POOLS -> "user pool";
          case FUNCTION -> "Lambda function";
        };
    return kind == Role.Kind.STATIC_GROUP ? "group, " + by : by;
  }
}
