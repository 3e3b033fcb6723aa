package io.gqlcompile.stack;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.naming.ResourceNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns references between stacks into parameters and outputs.
 *
 * <p>A nested stack gets a value of the root, or of a sibling by way of the root, as a parameter. A
 * value that leaves a stack becomes an output of it. Names are the readable ids of what they stand
 * for; a name that is taken gets a number.
 */
public final class StackLinker {
  private final StackModel model;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();

  private StackLinker(StackModel model) {
    this.model = model;
  }

  /** Links all stacks; the root comes first. */
  public static List<LinkedTemplate> link(StackModel model) {
    StackLinker linker = new StackLinker(model);
    for (StackDef stack : model.all()) {
      linker.drafts.put(stack.name(), new Draft(stack));
    }
    for (StackDef stack : model.all()) {
      CfnWalk.of(stack, value -> linker.meet(stack.name(), value));
    }
    for (StackDef stack : model.all()) {
      if (!stack.name().equals(StackModel.ROOT)) {
        linker.declareNested(stack);
      }
    }
    List<LinkedTemplate> templates = new ArrayList<>();
    linker.drafts.values().forEach(draft -> templates.add(draft.template()));
    return templates;
  }

  private void meet(String stack, CfnValue value) {
    Draft draft = drafts.get(stack);
    if (draft.names.containsKey(value)) {
      return;
    }
    if (value instanceof CfnValue.Reference reference && !reference.stack().equals(stack)) {
      String id = LogicalId.alphanumeric(reference.logicalId() + reference.attribute());
      if (!reference.stack().equals(StackModel.ROOT)) {
        LinkedTemplate.Local output = export(reference, id);
        if (stack.equals(StackModel.ROOT)) {
          draft.names.put(reference, output);
          return;
        }
      }
      draft.receive(id, value);
    } else if (value instanceof CfnValue.Shared shared && !stack.equals(StackModel.ROOT)) {
      draft.receive(shared.name(), shared);
    }
  }

  /** Makes a value of a nested stack an output of it. */
  private LinkedTemplate.Local export(CfnValue.Reference reference, String id) {
    Draft producer = drafts.get(reference.stack());
    if (producer == null) {
      throw new IllegalStateException("reference to an unknown stack: " + reference);
    }
    LinkedTemplate.Local known = producer.exported.get(reference);
    if (known != null) {
      return known;
    }
    String name = free(id, producer.outputs.keySet());
    producer.outputs.put(name, new OutputDef(name, Optional.empty(), reference, Optional.empty()));
    LinkedTemplate.Local local =
        new LinkedTemplate.Local(ResourceNames.nestedStack(reference.stack()), "Outputs." + name);
    producer.exported.put(reference, local);
    return local;
  }

  private void declareNested(StackDef stack) {
    Draft root = drafts.get(StackModel.ROOT);
    Map<String, CfnValue> passed = new LinkedHashMap<>();
    for (ParameterDef parameter : stack.parameters().values()) {
      passed.put(parameter.name(), CfnValue.parameter(parameter.name()));
    }
    drafts
        .get(stack.name())
        .received
        .forEach(
            (name, value) -> {
              CfnValue inRoot = value instanceof CfnValue.Shared s ? s.value() : value;
              passed.put(name, inRoot);
              CfnWalk.of(inRoot, v -> meet(StackModel.ROOT, v));
            });
    root.resources.put(
        ResourceNames.nestedStack(stack.name()),
        NestedStack.of(stack, new CfnValue.Fields(passed)));
  }

  private static String free(String wanted, Set<String> taken) {
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  private static final class Draft {
    final StackDef stack;
    final Map<String, ParameterDef> parameters;
    final Map<String, ResourceDef> resources;
    final Map<String, OutputDef> outputs;
    final Map<CfnValue, LinkedTemplate.Local> names = new LinkedHashMap<>();
    final Map<CfnValue, LinkedTemplate.Local> exported = new LinkedHashMap<>();
    final Map<String, CfnValue> received = new LinkedHashMap<>();

    Draft(StackDef stack) {
      this.stack = stack;
      this.parameters = new LinkedHashMap<>(stack.parameters());
      this.resources = new LinkedHashMap<>(stack.resources());
      this.outputs = new LinkedHashMap<>(stack.outputs());
    }

    void receive(String wanted, CfnValue value) {
      Set<String> taken = new LinkedHashSet<>(parameters.keySet());
      taken.addAll(resources.keySet());
      String name = free(wanted, taken);
      parameters.put(
          name, new ParameterDef(name, "String", Optional.empty(), List.of(), Optional.empty()));
      received.put(name, value);
      names.put(value, new LinkedTemplate.Local(name, ""));
    }

    LinkedTemplate template() {
      return new LinkedTemplate(
          stack.name(),
          parameters,
          stack.conditions(),
          resources,
          outputs,
          stack.description(),
          names);
    }
  }
}
