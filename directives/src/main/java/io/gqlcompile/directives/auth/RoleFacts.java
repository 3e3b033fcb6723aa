package io.gqlcompile.directives.auth;

import io.gqlcompile.access.Role;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Roles as the templates read them: static ones first, then owners, then groups of items. */
final class RoleFacts {
  private static final List<Role.Kind> ORDER =
      List.of(
          Role.Kind.PUBLIC,
          Role.Kind.CUSTOM,
          Role.Kind.PRIVATE,
          Role.Kind.STATIC_GROUP,
          Role.Kind.OWNER,
          Role.Kind.DYNAMIC_GROUP);

  private RoleFacts() {}

  /** Roles of which nothing more needs to be said. */
  static VtlLiteral of(List<Role> roles) {
    return of(roles, role -> Map.of());
  }

  /**
   * Roles with what else templates need to know of each. Groups of which the same is said are one
   * entry.
   */
  static VtlLiteral of(List<Role> roles, Function<Role, Map<String, VtlLiteral>> more) {
    Map<Map<String, VtlLiteral>, List<String>> entries = new LinkedHashMap<>();
    for (Role.Kind kind : ORDER) {
      for (Role role : roles) {
        if (role.kind() == kind) {
          Map<String, VtlLiteral> entry = entry(role);
          entry.putAll(more.apply(role));
          entries.computeIfAbsent(entry, e -> new ArrayList<>()).add(role.entity());
        }
      }
    }
    List<VtlLiteral> items = new ArrayList<>(entries.size());
    entries.forEach((entry, names) -> items.add(complete(entry, names)));
    return new VtlLiteral.Items(items);
  }

  private static VtlLiteral complete(Map<String, VtlLiteral> entry, List<String> names) {
    Map<String, VtlLiteral> all = new LinkedHashMap<>(entry);
    if (VtlLiteral.text("groups").equals(entry.get("kind"))) {
      all.put("groups", VtlLiteral.texts(names));
    }
    return new VtlLiteral.Fields(all);
  }

  private static Map<String, VtlLiteral> entry(Role role) {
    Map<String, VtlLiteral> entry = new LinkedHashMap<>();
    entry.put("provider", VtlLiteral.text(role.provider().toSdl()));
    boolean isIam = role.provider() == io.gqlcompile.access.Provider.IDENTITY_POOL;
    switch (role.kind()) {
      case PUBLIC, PRIVATE, CUSTOM -> {
        entry.put("kind", VtlLiteral.text(isIam ? "iam" : "any"));
        if (isIam) {
          String arn = role.kind() == Role.Kind.PRIVATE ? "authRole" : "unauthRole";
          entry.put("arn", VtlLiteral.text(arn));
        }
      }
      case STATIC_GROUP -> {
        entry.put("kind", VtlLiteral.text("groups"));
        entry.put("claim", VtlLiteral.text(role.claim()));
      }
      case OWNER -> {
        entry.put("kind", VtlLiteral.text("owner"));
        entry.put("claims", VtlLiteral.texts(role.claims()));
        putField(entry, role);
      }
      case DYNAMIC_GROUP -> {
        entry.put("kind", VtlLiteral.text("groupField"));
        entry.put("claim", VtlLiteral.text(role.claim()));
        putField(entry, role);
      }
    }
    return entry;
  }

  private static void putField(Map<String, VtlLiteral> entry, Role role) {
    entry.put("field", VtlLiteral.text(role.entity()));
    if (role.list()) {
      entry.put("list", VtlLiteral.bool(true));
    }
  }
}
