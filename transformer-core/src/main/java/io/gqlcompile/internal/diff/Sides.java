package io.gqlcompile.internal.diff;

import io.gqlcompile.deployed.Build;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.DeployedStack;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What is compared.
 *
 * @param before what is deployed
 * @param after what is to be
 */
record Sides(DeployedApi before, DeployedApi after) {

  /** The stacks of either side whose templates differ, or that one side lacks. */
  static Set<String> changedStacks(Build old, Build now) throws IOException {
    Set<String> names = new LinkedHashSet<>(old.stacks());
    names.addAll(now.stacks());
    Set<String> changed = new LinkedHashSet<>();
    for (String name : names) {
      if (!isSame(DeployedStack.path(name), old, now)) {
        changed.add(name);
      }
    }
    return changed;
  }

  static boolean isSame(String path, Build old, Build now) throws IOException {
    return old.isSame(path, now);
  }
}
