package io.gqlcompile.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Collects what goes into the stacks; a stack comes into being with its first part. */
public final class StackEditor {
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final List<Bundle> bundles = new ArrayList<>();

  /** Starts with an empty root. */
  public StackEditor() {
    draft(StackModel.ROOT);
  }

  /**
   * Adds a resource.
   *
   * @throws IllegalStateException if the stack has a resource of that id: two plug-ins disagree
   */
  public StackEditor add(String stack, ResourceDef resource) {
    ResourceDef old = draft(stack).resources.putIfAbsent(resource.logicalId(), resource);
    if (old != null) {
      throw new IllegalStateException(
          "two resources " + resource.logicalId() + " in stack '" + stack + "'");
    }
    return this;
  }

  /** Whether a stack has a resource by now. */
  public boolean has(String stack, String logicalId) {
    return drafts.containsKey(stack) && drafts.get(stack).resources.containsKey(logicalId);
  }

  /** Changes a resource at its place; does nothing if it is absent. */
  public StackEditor update(String stack, String logicalId, UnaryOperator<ResourceDef> change) {
    draft(stack).resources.computeIfPresent(logicalId, (id, old) -> change.apply(old));
    return this;
  }

  /** Declares a parameter unless the stack has it. */
  public StackEditor parameter(String stack, ParameterDef parameter) {
    draft(stack).parameters.putIfAbsent(parameter.name(), parameter);
    return this;
  }

  /** Declares a condition unless the stack has it. */
  public StackEditor condition(String stack, String name, CfnValue value) {
    draft(stack).conditions.putIfAbsent(name, value);
    return this;
  }

  /** Adds an output or replaces its namesake. */
  public StackEditor output(String stack, OutputDef output) {
    draft(stack).outputs.put(output.name(), output);
    return this;
  }

  /** Says what a stack is. */
  public StackEditor describe(String stack, String description) {
    draft(stack).description = Optional.of(description);
    return this;
  }

  /** Adds an archive that a resource refers to. */
  public StackEditor bundle(Bundle bundle) {
    bundles.add(bundle);
    return this;
  }

  /** The stacks with everything in them. */
  public StackModel build() {
    List<StackDef> stacks = new ArrayList<>(drafts.size());
    drafts.forEach(
        (name, d) ->
            stacks.add(
                new StackDef(
                    name, d.parameters, d.conditions, d.resources, d.outputs, d.description)));
    return new StackModel(stacks, Placement.USUAL, bundles);
  }

  private Draft draft(String stack) {
    return drafts.computeIfAbsent(stack, name -> new Draft());
  }

  private static final class Draft {
    final Map<String, ParameterDef> parameters = new LinkedHashMap<>();
    final Map<String, CfnValue> conditions = new LinkedHashMap<>();
    final Map<String, ResourceDef> resources = new LinkedHashMap<>();
    final Map<String, OutputDef> outputs = new LinkedHashMap<>();
    Optional<String> description = Optional.empty();
  }
}
