package io.gqlcompile.stack;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds nested stacks that wait for each other, which no deployment can make. */
public final class StackCycle {
  private final Map<String, Set<String>> needs = new LinkedHashMap<>();
  private final Set<String> done = new HashSet<>();

  private StackCycle(StackModel model) {
    for (StackDef stack : model.all()) {
      Set<String> others = new LinkedHashSet<>();
      CfnWalk.of(stack, value -> note(value, others));
      others.remove(stack.name());
      others.remove(StackModel.ROOT);
      needs.put(stack.name(), others);
    }
    needs.remove(StackModel.ROOT);
  }

  /** The names of the stacks on a way that ends where it began; empty if there is none. */
  public static Optional<List<String>> in(StackModel model) {
    StackCycle search = new StackCycle(model);
    for (String stack : search.needs.keySet()) {
      Optional<List<String>> cycle = search.from(stack, new LinkedHashSet<>());
      if (cycle.isPresent()) {
        return cycle;
      }
    }
    return Optional.empty();
  }

  private static void note(CfnValue value, Set<String> others) {
    if (value instanceof CfnValue.Reference reference) {
      others.add(reference.stack());
    } else if (value instanceof CfnValue.Shared shared) {
      CfnWalk.of(shared.value(), inner -> note(inner, others));
    }
  }

  private Optional<List<String>> from(String stack, LinkedHashSet<String> path) {
    if (!path.add(stack)) {
      List<String> way = new ArrayList<>(path);
      way.add(stack);
      return Optional.of(way.subList(way.indexOf(stack), way.size()));
    }
    for (String next :
        done.contains(stack) ? Set.<String>of() : needs.getOrDefault(stack, Set.of())) {
      Optional<List<String>> cycle = from(next, path);
      if (cycle.isPresent()) {
        return cycle;
      }
    }
    path.remove(stack);
    done.add(stack);
    return Optional.empty();
  }
}
