package io.gqlcompile.directives.auth;

import io.gqlcompile.access.Provider;
import io.gqlcompile.access.Role;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.Settings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** AppSync's directives that say which authorization modes reach a type or field. */
final class ServiceDirectives {
  private final Provider byDefault;
  private final boolean reachedByIam;

  ServiceDirectives(Settings settings) {
    this.byDefault = Provider.of(settings.auth().defaultMode());
    boolean hasAdmins =
        settings.auth().has(AuthMode.AWS_IAM) && !settings.iam().adminRoles().isEmpty();
    this.reachedByIam = hasAdmins || settings.iam().everyPrincipal();
  }

  /**
   * The directives for a set of roles: none if the default mode is all they need.
   *
   * @param withDefault whether the default mode is named beside others even if no role uses it
   */
  List<DirectiveUse> of(Collection<Role> roles, boolean withDefault) {
    Set<Provider> providers = EnumSet.noneOf(Provider.class);
    roles.forEach(role -> providers.add(role.provider()));
    if (reachedByIam) {
      providers.add(Provider.IDENTITY_POOL);
    }
    boolean hasOthers = !providers.isEmpty() && !providers.equals(EnumSet.of(byDefault));
    List<DirectiveUse> directives = new ArrayList<>();
    for (Provider provider : Provider.values()) {
      boolean named =
          provider == byDefault ? withDefault && hasOthers : providers.contains(provider);
      if (named) {
        directives.add(DirectiveUse.of(provider.serviceDirective()));
      }
    }
    DirectiveUse last = DirectiveUse.of(byDefault.serviceDirective());
    if (providers.contains(byDefault) && hasOthers && !directives.contains(last)) {
      directives.add(last);
    }
    return directives;
  }

  /** The directives of an operation that these roles may use. */
  List<DirectiveUse> ofOperation(Collection<Role> roles) {
    boolean closed = roles.isEmpty() && reachedByIam && byDefault != Provider.IDENTITY_POOL;
    return of(roles, closed || roles.stream().anyMatch(role -> role.provider() == byDefault));
  }

  /** Whether IAM callers take part: by a directive, or because IAM is the default mode. */
  boolean involveIam(List<DirectiveUse> directives) {
    String iam = Provider.IDENTITY_POOL.serviceDirective();
    return byDefault == Provider.IDENTITY_POOL
        || directives.stream().anyMatch(directive -> directive.name().equals(iam));
  }
}
