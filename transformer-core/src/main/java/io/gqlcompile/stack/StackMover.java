package io.gqlcompile.stack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts resources of one stack into another. All references follow; conditions and parameters that a
 * resource needs come along, and so does an output that is about it. A policy that other stacks
 * have under the same id gets one of its own. A stack that is left without resources is gone.
 */
public final class StackMover {

  /**
   * A resource where it was generated.
   *
   * @param stack the stack
   * @param logicalId the resource
   */
  public record Place(String stack, String logicalId) {}

  private final StackModel model;
  private final Map<Place, String> targets;
  private final PolicyIds policies;
  private final StackEditor editor = new StackEditor();
  private final CfnRewrite rewrite = new CfnRewrite(this::moved);

  private StackMover(StackModel model, Map<Place, String> targets) {
    this.model = model;
    this.targets = targets;
    this.policies = new PolicyIds(model);
  }

  /**
   * Moves.
   *
   * @param targets names of stacks, existing or new, by what is to go there
   */
  public static StackModel move(StackModel model, Map<Place, String> targets) {
    if (targets.isEmpty()) {
      return model;
    }
    StackMover mover = new StackMover(model, targets);
    for (StackDef stack : model.all()) {
      if (stack.name().equals(StackModel.ROOT) || mover.keepsAny(stack)) {
        mover.stay(stack);
      }
    }
    model.all().forEach(mover::leave);
    return mover.editor.build();
  }

  private boolean keepsAny(StackDef stack) {
    return stack.resources().keySet().stream()
        .anyMatch(id -> !targets.containsKey(new Place(stack.name(), id)));
  }

  private CfnValue.Reference moved(CfnValue.Reference reference) {
    String target = targets.get(new Place(reference.stack(), reference.logicalId()));
    return target == null
        ? reference
        : new CfnValue.Reference(target, reference.logicalId(), reference.attribute());
  }

  private void stay(StackDef stack) {
    String name = stack.name();
    stack.parameters().values().forEach(parameter -> editor.parameter(name, parameter));
    stack.conditions().forEach((id, value) -> editor.condition(name, id, rewrite.of(value)));
    stack.description().ifPresent(text -> editor.describe(name, text));
    for (ResourceDef resource : stack.resources().values()) {
      if (!targets.containsKey(new Place(name, resource.logicalId()))) {
        editor.add(name, rewritten(resource, name));
      }
    }
    for (OutputDef output : stack.outputs().values()) {
      if (target(output).isEmpty()) {
        editor.output(name, rewritten(output));
      }
    }
  }

  private void leave(StackDef stack) {
    for (ResourceDef resource : stack.resources().values()) {
      String target = targets.get(new Place(stack.name(), resource.logicalId()));
      if (target != null) {
        ResourceDef away = policies.away(stack.name(), rewritten(resource, target));
        editor.add(target, along(away, stack, target));
      }
    }
    for (OutputDef output : stack.outputs().values()) {
      target(output).ifPresent(target -> editor.output(target, rewritten(output)));
    }
  }

  /** Where an output goes: with what it is about. */
  private Optional<String> target(OutputDef output) {
    return output.value() instanceof CfnValue.Reference reference
        ? Optional.ofNullable(targets.get(new Place(reference.stack(), reference.logicalId())))
        : Optional.empty();
  }

  private OutputDef rewritten(OutputDef output) {
    return new OutputDef(
        output.name(),
        output.description(),
        rewrite.of(output.value()),
        output.exportName().map(rewrite::of));
  }

  /** Only what stands in the same stack can be waited for. */
  private ResourceDef rewritten(ResourceDef resource, String stack) {
    List<String> dependsOn =
        resource.dependsOn().stream().filter(id -> standsIn(id, stack)).toList();
    return new ResourceDef(
        resource.logicalId(),
        resource.type(),
        rewrite.of(resource.properties()),
        dependsOn,
        resource.deletionPolicy());
  }

  private boolean standsIn(String id, String stack) {
    String target = targets.get(new Place(stack, id));
    return target == null
        ? model.stack(stack).map(def -> def.resources().containsKey(id)).orElse(false)
        : target.equals(stack);
  }

  /** Brings conditions and parameters along. */
  private ResourceDef along(ResourceDef resource, StackDef from, String target) {
    Set<String> conditions = new HashSet<>();
    CfnWalk.of(
        resource.properties(),
        value -> {
          if (value instanceof CfnValue.If choice) {
            conditions.add(choice.condition());
          }
        });
    CfnRewrite local = new CfnRewrite(reference -> local(reference, from, target));
    from.conditions()
        .forEach(
            (name, value) -> {
              if (conditions.contains(name)) {
                editor.condition(target, name, local.of(rewrite.of(value)));
              }
            });
    return new ResourceDef(
        resource.logicalId(),
        resource.type(),
        local.of(resource.properties()),
        resource.dependsOn(),
        resource.deletionPolicy());
  }

  /** A parameter that the old stack was given is given to the new one as well. */
  private CfnValue.Reference local(CfnValue.Reference reference, StackDef from, String target) {
    ParameterDef parameter = from.parameters().get(reference.logicalId());
    if (!reference.stack().equals(from.name())
        || parameter == null
        || from.name().equals(StackModel.ROOT)) {
      return reference;
    }
    editor.parameter(target, parameter);
    return new CfnValue.Reference(target, reference.logicalId(), reference.attribute());
  }

  /** The resources of a stack by id, without those of some types, for walks over what is tied. */
  static Map<String, ResourceDef> without(StackDef stack, Set<String> types) {
    Map<String, ResourceDef> rest = new LinkedHashMap<>(stack.resources());
    rest.values().removeIf(resource -> types.contains(resource.type()));
    return rest;
  }

  /**
   * What in the same stack is tied to a resource by references, whichever way they point, the
   * resource included.
   *
   * @param types what neither counts nor ties
   */
  public static Set<String> tied(StackDef stack, String logicalId, Set<String> types) {
    Map<String, ResourceDef> candidates = without(stack, types);
    Set<String> found = new HashSet<>(Set.of(logicalId));
    boolean grows = true;
    while (grows) {
      grows = false;
      for (ResourceDef resource : candidates.values()) {
        Set<String> named = named(stack, resource);
        boolean isFound = found.contains(resource.logicalId());
        if (isFound) {
          named.retainAll(candidates.keySet());
          grows |= found.addAll(named);
        } else if (named.stream().anyMatch(found::contains)) {
          grows |= found.add(resource.logicalId());
        }
      }
    }
    return found;
  }

  private static Set<String> named(StackDef stack, ResourceDef resource) {
    Set<String> ids = new HashSet<>(resource.dependsOn());
    CfnWalk.of(
        resource.properties(),
        value -> {
          if (value instanceof CfnValue.Reference r && r.stack().equals(stack.name())) {
            ids.add(r.logicalId());
          }
        });
    return ids;
  }
}
