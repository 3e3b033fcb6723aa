package io.gqlcompile.settings;

import io.gqlcompile.document.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The {@code synthParameters} of a settings file. */
final class IamSettings {
  private static final String ADMIN_ROLES = "adminRoles";
  private static final String IDENTITY_POOL = "identityPoolId";
  private static final String EVERY_PRINCIPAL = "enableIamAccess";

  private final SettingsMistakes mistakes;

  IamSettings(SettingsMistakes mistakes) {
    this.mistakes = mistakes;
  }

  IamAccess read(Json value, IamAccess before) {
    List<String> roles = before.adminRoles();
    Optional<String> pool = before.identityPoolId();
    boolean everyPrincipal = before.everyPrincipal();
    List<String> keys = List.of(ADMIN_ROLES, IDENTITY_POOL, EVERY_PRINCIPAL);
    for (Json.Member member : mistakes.members(value, "synthParameters", keys)) {
      switch (member.name()) {
        case ADMIN_ROLES -> roles = roles(member.value());
        case IDENTITY_POOL -> pool = mistakes.text(member.value(), IDENTITY_POOL);
        default -> everyPrincipal = isTrue(member.value());
      }
    }
    return new IamAccess(roles, pool, everyPrincipal);
  }

  private List<String> roles(Json value) {
    List<String> roles = new ArrayList<>();
    if (!(value instanceof Json.Elements list)) {
      mistakes.wrongType(value, ADMIN_ROLES, "a list of role names");
      return roles;
    }
    for (Json element : list.elements()) {
      Optional<String> role = mistakes.text(element, "an entry of " + ADMIN_ROLES);
      if (role.isPresent() && roles.contains(role.get())) {
        mistakes.repeated(element.at(), role.get() + " is listed twice.");
      } else {
        role.ifPresent(roles::add);
      }
    }
    return roles;
  }

  private boolean isTrue(Json value) {
    if (value instanceof Json.Bool bool) {
      return bool.value();
    }
    mistakes.wrongType(value, EVERY_PRINCIPAL, "true or false");
    return false;
  }
}
