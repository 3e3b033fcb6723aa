package io.gqlcompile.diff.rules;

import io.gqlcompile.spi.ChangeRule;
import java.util.ArrayList;
import java.util.List;

/** The rules that come with the compiler. */
public final class BuiltInRules {
  private BuiltInRules() {}

  /** All of them; their order does not show. */
  public static List<ChangeRule> all() {
    List<ChangeRule> rules = new ArrayList<>();
    rules.addAll(RemovedModels.rules());
    rules.addAll(TableRules.rules());
    rules.addAll(IndexRules.rules());
    rules.addAll(AttributeRules.rules());
    rules.addAll(ServiceRules.rules());
    rules.addAll(DeploymentRules.rules());
    rules.addAll(OwnerRules.rules());
    rules.addAll(AccessRules.rules());
    rules.addAll(ClientRules.rules());
    return List.copyOf(rules);
  }
}
