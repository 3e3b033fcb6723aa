package io.gqlcompile.stack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the parts of an API that is too large for the usual stacks are. What is placed once stays
 * there: a table that changes its stack is replaced, and a resolver cannot be in two stacks at
 * once.
 *
 * @param stacks for each stack that was packed: the stack that its parts are in, which is itself if
 *     it stands alone
 * @param resolvers the stack of each resolver whose own stack was full, by logical id
 */
public record Placement(Map<String, String> stacks, Map<String, String> resolvers) {
  /** Nothing is packed: every part is in the stack that it names. */
  public static final Placement USUAL = new Placement(Map.of(), Map.of());

  /** Keeps its own copies in the order given. */
  public Placement {
    stacks = Collections.unmodifiableMap(new LinkedHashMap<>(stacks));
    resolvers = Collections.unmodifiableMap(new LinkedHashMap<>(resolvers));
  }

  /** What is known of a build that packed nothing; a small one needs no record. */
  public static Placement eachAlone(List<String> stacks) {
    if (stacks.size() <= StackPacker.OWN_STACKS) {
      return USUAL;
    }
    Map<String, String> homes = new LinkedHashMap<>();
    stacks.forEach(name -> homes.put(name, name));
    return new Placement(homes, Map.of());
  }

  /** Whether every part is in the stack that it names. */
  public boolean isUsual() {
    return stacks.isEmpty() && resolvers.isEmpty();
  }

  /** The stack that holds the parts of a stack; empty if it was not packed. */
  public Optional<String> ofStack(String name) {
    return Optional.ofNullable(stacks.get(name));
  }

  /** The stack of a resolver; empty if its own stack was not full. */
  public Optional<String> ofResolver(String logicalId) {
    return Optional.ofNullable(resolvers.get(logicalId));
  }
}
