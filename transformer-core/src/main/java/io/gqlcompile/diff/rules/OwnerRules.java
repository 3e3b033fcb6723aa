package io.gqlcompile.diff.rules;

import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.Role;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.diff.ModelPair;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.spi.ChangeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Items know their owners and groups by a field; another field knows nobody yet. */
final class OwnerRules {
  /** The field or the claim that owners or groups are known by is another one. */
  static final RuleId OWNER = new RuleId("OwnerFieldChanged");

  private OwnerRules() {}

  static List<ChangeRule> rules() {
    return List.of(ChangeRule.of(OWNER, Set.of(Impact.HIDES_DATA), OwnerRules::check));
  }

  private static void check(ChangeContext context) {
    for (ModelPair pair : context.models()) {
      List<Role> old = roles(context.before(), pair.before().name());
      List<Role> now = roles(context.after(), pair.after().name());
      List<Role> gone = new ArrayList<>(old);
      gone.removeAll(now);
      List<Role> come = new ArrayList<>(now);
      come.removeAll(old);
      for (Role role : gone) {
        twin(role, come).ifPresent(twin -> report(context, pair.after().name(), role, twin));
      }
    }
  }

  private static List<Role> roles(DeployedApi api, String model) {
    Optional<AccessMatrix> matrix = api.written().flatMap(w -> w.access().matrix(model));
    return matrix.map(m -> m.roles().stream().filter(Role::isDynamic).toList()).orElse(List.of());
  }

  private static Optional<Role> twin(Role role, List<Role> candidates) {
    return candidates.stream()
        .filter(c -> c.kind() == role.kind() && c.provider() == role.provider())
        .findFirst();
  }

  private static void report(ChangeContext context, String model, Role old, Role now) {
    boolean isOwner = old.kind() == Role.Kind.OWNER;
    String who = isOwner ? "owners" : "groups";
    String how =
        old.entity().equals(now.entity())
            ? "claim " + now.claim() + " instead of " + old.claim()
            : "field '" + now.entity() + "' instead of '" + old.entity() + "'";
    context.report(
        Change.of(
                OWNER,
                Impact.HIDES_DATA,
                Coordinate.type(model),
                who + " of '" + model + "' are known by " + how)
            .losing("items stored before name nobody that way: their " + who + " cannot reach them")
            .withHint("keep the old rule beside the new one until every item has the new value"));
  }
}
