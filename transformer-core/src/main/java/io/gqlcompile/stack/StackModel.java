package io.gqlcompile.stack;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All stacks of an API: the root and its nested stacks, in the order of the root template. */
public final class StackModel {
  /** The name of the root stack. */
  public static final String ROOT = "";

  private final Map<String, StackDef> stacks;
  private final Placement placement;
  private final List<Bundle> bundles;

  /**
   * Stacks without archives, each part where it says.
   *
   * @param stacks the stacks, the root first
   */
  public StackModel(List<StackDef> stacks) {
    this(stacks, Placement.USUAL, List.of());
  }

  /**
   * @param stacks the stacks, the root first
   * @param placement where the parts of stacks are that these stand for
   * @param bundles the archives that their resources refer to
   */
  public StackModel(List<StackDef> stacks, Placement placement, List<Bundle> bundles) {
    Map<String, StackDef> byName = new LinkedHashMap<>();
    for (StackDef stack : stacks) {
      byName.put(stack.name(), stack);
    }
    this.stacks = Collections.unmodifiableMap(byName);
    this.placement = placement;
    this.bundles = List.copyOf(bundles);
  }

  /** The stacks, the root first. */
  public Collection<StackDef> all() {
    return stacks.values();
  }

  /** The archives that resources refer to. */
  public List<Bundle> bundles() {
    return bundles;
  }

  /** The root stack. */
  public StackDef root() {
    return stacks.get(ROOT);
  }

  /** A stack by its name. */
  public Optional<StackDef> stack(String name) {
    return Optional.ofNullable(stacks.get(name));
  }

  /** Which parts are in other stacks than they name. */
  public Placement placement() {
    return placement;
  }

  /** The stack that the parts of the named stack are in. */
  public String home(String stack) {
    return placement.stacks().getOrDefault(stack, stack);
  }

  /** How many resources all stacks have, nested stacks themselves included. */
  public int resourceCount() {
    int count = stacks.size() - 1;
    for (StackDef stack : stacks.values()) {
      count += stack.resources().size();
    }
    return count;
  }
}
