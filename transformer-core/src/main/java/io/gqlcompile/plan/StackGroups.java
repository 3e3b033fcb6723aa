package io.gqlcompile.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Splits an update that is too large: new stacks come in groups, each in a step of its own. */
final class StackGroups {
  /** AWS's quota of resources that one operation on a tree of stacks changes. */
  private static final int MOST = 2500;

  private StackGroups() {}

  /**
   * The new stacks that wait for further steps.
   *
   * @return the groups in their order; none if everything fits into one operation
   */
  static List<List<ResourceId>> waiting(Templates old, Templates now) {
    int removed =
        old.stacks().stream()
            .filter(stack -> !now.has(stack))
            .mapToInt(stack -> old.resources(stack).size())
            .sum();
    List<List<ResourceId>> groups = new ArrayList<>();
    if (now.size() + removed <= MOST) {
      return groups;
    }
    List<ResourceId> group = new ArrayList<>();
    int used = 0;
    for (String stack : now.stacks()) {
      Optional<ResourceId> declaration = now.declaration(stack);
      if (old.has(stack) || declaration.isEmpty()) {
        continue;
      }
      int size = now.resources(stack).size() + 1;
      if (used + size > MOST && !group.isEmpty()) {
        groups.add(group);
        group = new ArrayList<>();
        used = 0;
      }
      group.add(declaration.get());
      used += size;
    }
    if (!group.isEmpty()) {
      groups.add(group);
    }
    return groups;
  }
}
