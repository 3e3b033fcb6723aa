package io.gqlcompile.stack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps stacks below what CloudFormation takes.
 *
 * <p>Two things make an API outgrow its usual stacks. The root has one nested stack for each model:
 * from the 251st on, models share stacks. And the stacks that all models use, such as the one of
 * relations, have resolvers of every model: those that do not fit go into a stack beside it. What
 * an earlier build placed stays where it was. Only what nothing else refers to is moved, or what
 * itself refers to the root alone, so no two stacks come to wait for each other.
 */
public final class StackPacker {
  /** As many models as get a nested stack of their own. */
  static final int OWN_STACKS = 250;

  private final StackModel model;
  private final Placement before;
  private final PolicyIds policies;
  private final Map<String, StackDraft> packed = new LinkedHashMap<>();
  private final Map<String, String> homes = new LinkedHashMap<>();
  private final Map<String, String> resolvers = new LinkedHashMap<>();
  private int alone;

  private StackPacker(StackModel model, Placement before) {
    this.model = model;
    this.before = before;
    this.policies = new PolicyIds(model);
  }

  /**
   * Packs stacks that are too full.
   *
   * @param before where an earlier build of this API has its parts
   * @return the same model if all stacks are as they should be
   */
  public static StackModel pack(StackModel model, Placement before) {
    StackPacker packer = new StackPacker(model, before);
    if (before.isUsual() && packer.fits()) {
      return model;
    }
    boolean shares = model.all().size() > OWN_STACKS || !before.stacks().isEmpty();
    List<StackDef> others = new ArrayList<>();
    for (StackDef stack : model.all()) {
      if (shares && packer.isOfModel(stack)) {
        packer.share(stack);
      } else {
        others.add(stack);
      }
    }
    others.forEach(packer::spread);
    Placement placement = new Placement(packer.homes, packer.resolvers);
    return placement.isUsual()
        ? model
        : new StackModel(packer.inOrder(), placement, model.bundles());
  }

  private boolean fits() {
    for (StackDef stack : model.all()) {
      if (isFull(stack)) {
        return false;
      }
    }
    return model.all().size() <= OWN_STACKS;
  }

  /** Whether a stack has a table and needs nothing of other nested stacks. */
  private boolean isOfModel(StackDef stack) {
    boolean hasTable = false;
    for (ResourceDef resource : stack.resources().values()) {
      hasTable |= resource.type().equals("AWS::DynamoDB::Table");
    }
    return hasTable && producers(stack).isEmpty();
  }

  private void share(StackDef stack) {
    String home = before.ofStack(stack.name()).orElseGet(() -> newHome(stack));
    homes.put(stack.name(), home);
    alone += home.equals(stack.name()) ? 1 : 0;
    StackDef moved = home.equals(stack.name()) ? stack : policies.away(stack);
    packed.computeIfAbsent(home, StackDraft::new).addAll(moved);
  }

  private String newHome(StackDef own) {
    if (alone < OWN_STACKS) {
      return own.name();
    }
    StackDef stack = policies.away(own);
    long bytes = StackSize.bytes(stack);
    for (int number = 1; ; number++) {
      String name = "ModelsStack" + number;
      StackDraft draft = packed.get(name);
      boolean isTaken = draft == null && model.stack(name).isPresent();
      if (!isTaken && (draft == null || draft.hasRoomFor(stack, bytes))) {
        return name;
      }
    }
  }

  /** Moves resolvers that do not fit, or that were moved before, into stacks beside their own. */
  private void spread(StackDef stack) {
    if (!isFull(stack) && !wasFull(stack)) {
      packed.put(stack.name(), new StackDraft(stack.name()).addAll(stack));
      return;
    }
    StackDraft own = new StackDraft(stack.name()).addParts(stack);
    packed.put(stack.name(), own);
    List<ResourceDef> unplaced = new ArrayList<>();
    for (ResourceDef resource : stack.resources().values()) {
      if (!isMovable(resource)) {
        own.add(resource, producers(resource.properties()));
        continue;
      }
      Optional<String> known = before.ofResolver(resource.logicalId());
      known.ifPresentOrElse(part -> put(stack, part, resource), () -> unplaced.add(resource));
    }
    for (ResourceDef resolver : unplaced) {
      put(stack, roomyPart(stack, resolver), resolver);
    }
  }

  private static boolean isMovable(ResourceDef resource) {
    return resource.type().equals("AWS::AppSync::Resolver") && resource.dependsOn().isEmpty();
  }

  private boolean isFull(StackDef stack) {
    int size = stack.resources().size();
    return size > StackSize.RESOURCES
        || size > StackSize.PRODUCERS && producers(stack).size() > StackSize.PRODUCERS;
  }

  private boolean wasFull(StackDef stack) {
    for (String resource : stack.resources().keySet()) {
      if (before.ofResolver(resource).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void put(StackDef stack, String part, ResourceDef resolver) {
    resolvers.put(resolver.logicalId(), part);
    packed
        .computeIfAbsent(part, name -> new StackDraft(name).addConditions(stack))
        .add(resolver, producers(resolver.properties()));
  }

  private String roomyPart(StackDef stack, ResourceDef resolver) {
    Set<String> needed = producers(resolver.properties());
    for (int number = 1; ; number++) {
      String name = number == 1 ? stack.name() : stack.name() + "Part" + number;
      StackDraft draft = packed.get(name);
      boolean isTaken = draft == null && model.stack(name).isPresent();
      if (!isTaken && (draft == null || draft.hasRoomFor(resolver, needed))) {
        return name;
      }
    }
  }

  private Set<String> producers(StackDef stack) {
    Set<String> names = new LinkedHashSet<>();
    CfnWalk.of(stack, value -> producer(value, names));
    names.remove(stack.name());
    return names;
  }

  private Set<String> producers(CfnValue properties) {
    Set<String> names = new LinkedHashSet<>();
    CfnWalk.of(properties, value -> producer(value, names));
    return names;
  }

  private void producer(CfnValue value, Set<String> into) {
    if (value instanceof CfnValue.Reference reference
        && !reference.stack().equals(StackModel.ROOT)) {
      into.add(homes.getOrDefault(reference.stack(), reference.stack()));
    }
  }

  /** The stacks in their usual order, and those that are new behind them. */
  private List<StackDef> inOrder() {
    Collection<StackDef> usual = model.all();
    List<StackDef> stacks = new ArrayList<>();
    for (StackDef stack : usual) {
      StackDraft draft = packed.remove(stack.name());
      if (draft != null) {
        stacks.add(draft.build());
      }
    }
    packed.values().forEach(draft -> stacks.add(draft.build()));
    return stacks;
  }
}
