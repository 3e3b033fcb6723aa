package io.gqlcompile.stack;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.naming.ResourceNames;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A stack while it is linked. */
final class LinkDraft {
  final StackDef stack;
  final Map<String, ParameterDef> parameters;
  final Map<String, ResourceDef> resources;
  final Map<String, OutputDef> outputs;

  /** What it has to get from elsewhere. */
  final Set<CfnValue> foreign = new LinkedHashSet<>();

  /** How that is written here. */
  final Map<CfnValue, LinkedTemplate.Local> names = new LinkedHashMap<>();

  /** What the root passes on for each parameter. */
  final Map<String, CfnValue> received = new LinkedHashMap<>();

  /** What others get from here, as lists. */
  final OutputLists lists = new OutputLists();

  /** Whether it gets lists, because it has too many parameters otherwise. */
  boolean takesLists;

  private final Map<CfnValue, LinkedTemplate.Local> exported = new LinkedHashMap<>();

  LinkDraft(StackDef stack) {
    this.stack = stack;
    this.parameters = new LinkedHashMap<>(stack.parameters());
    this.resources = new LinkedHashMap<>(stack.resources());
    this.outputs = new LinkedHashMap<>(stack.outputs());
  }

  boolean isRoot() {
    return stack.name().equals(StackModel.ROOT);
  }

  /** Makes a value an output of this stack; the result is how the root writes it. */
  LinkedTemplate.Local export(CfnValue.Reference value) {
    return exported.computeIfAbsent(value, v -> output(value));
  }

  private LinkedTemplate.Local output(CfnValue.Reference value) {
    String wanted = readableName(value);
    String name = wanted;
    for (int i = 2; outputs.containsKey(name); i++) {
      name = wanted + i;
    }
    outputs.put(name, new OutputDef(name, Optional.empty(), value, Optional.empty()));
    return LinkedTemplate.Local.of(ResourceNames.nestedStack(stack.name()), "Outputs." + name);
  }

  /** Makes a value that the root computes a parameter of this stack. */
  void receive(CfnValue value, CfnValue inRoot) {
    String wanted =
        value instanceof CfnValue.Shared shared
            ? shared.name()
            : readableName((CfnValue.Reference) value);
    names.put(value, LinkedTemplate.Local.of(parameter(wanted, inRoot), ""));
  }

  /** Gets a value as an entry of a list of the stack that has it. */
  void receiveEntry(CfnValue.Reference value, LinkDraft producer) {
    OutputLists.Entry entry = producer.lists.entry(value);
    String nested = ResourceNames.nestedStack(producer.stack.name());
    CfnValue list = CfnValue.attribute(StackModel.ROOT, nested, "Outputs." + entry.output());
    LinkedTemplate.Local known = names.get(list);
    if (known == null) {
      known = LinkedTemplate.Local.of(parameter(nested + entry.output(), list), "");
      names.put(list, known);
    }
    names.put(value, LinkedTemplate.Local.entry(known.id(), entry.index()));
  }

  private String parameter(String wanted, CfnValue inRoot) {
    String name = wanted;
    for (int i = 2; parameters.containsKey(name) || resources.containsKey(name); i++) {
      name = wanted + i;
    }
    parameters.put(
        name, new ParameterDef(name, "String", Optional.empty(), List.of(), Optional.empty()));
    received.put(name, inRoot);
    return name;
  }

  private static String readableName(CfnValue.Reference value) {
    return LogicalId.alphanumeric(value.logicalId() + value.attribute());
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
