package io.gqlcompile.stack;

import io.gqlcompile.naming.ResourceNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns references between stacks into parameters and outputs.
 *
 * <p>A nested stack gets a value of the root, or of a sibling by way of the root, as a parameter. A
 * value that leaves a stack becomes an output of it. Names are the readable ids of what they stand
 * for; a name that is taken gets a number. A stack that would have too many parameters gets the
 * values of each sibling as one list.
 */
public final class StackLinker {
  private final StackModel model;
  private final Map<String, LinkDraft> drafts = new LinkedHashMap<>();

  private StackLinker(StackModel model) {
    this.model = model;
  }

  /** Links all stacks; the root comes first. */
  public static List<LinkedTemplate> link(StackModel model) {
    StackLinker linker = new StackLinker(model);
    for (StackDef stack : model.all()) {
      linker.drafts.put(stack.name(), new LinkDraft(stack));
    }
    for (LinkDraft draft : linker.drafts.values()) {
      CfnWalk.of(draft.stack, value -> linker.meet(draft, value));
    }
    linker.bundle();
    linker.drafts.values().forEach(linker::receive);
    for (StackDef stack : model.all()) {
      if (!stack.name().equals(StackModel.ROOT)) {
        linker.declareNested(stack);
      }
    }
    List<LinkedTemplate> templates = new ArrayList<>();
    linker.drafts.values().forEach(draft -> templates.add(draft.template()));
    return templates;
  }

  /** Notes a value that a stack has to get from elsewhere. */
  private void meet(LinkDraft draft, CfnValue value) {
    if (value instanceof CfnValue.Reference reference) {
      String home = model.home(reference.stack());
      if (!home.equals(draft.stack.name())) {
        draft.foreign.add(reference);
      } else if (!reference.stack().equals(home)) {
        draft.names.put(
            reference, LinkedTemplate.Local.of(reference.logicalId(), reference.attribute()));
      }
    } else if (value instanceof CfnValue.Shared && !draft.isRoot()) {
      draft.foreign.add(value);
    }
  }

  /** Decides which stacks get lists, and makes these lists outputs of the stacks they are from. */
  private void bundle() {
    for (LinkDraft draft : drafts.values()) {
      int parameters = draft.parameters.size() + draft.foreign.size();
      draft.takesLists = !draft.isRoot() && parameters > StackSize.PARAMETERS;
      if (draft.takesLists) {
        for (CfnValue value : draft.foreign) {
          producer(value).ifPresent(producer -> producer.lists.add((CfnValue.Reference) value));
        }
      }
    }
    drafts.values().forEach(draft -> draft.lists.declare(draft.outputs));
  }

  /** The nested stack that a value is from. */
  private Optional<LinkDraft> producer(CfnValue value) {
    if (!(value instanceof CfnValue.Reference reference)
        || reference.stack().equals(StackModel.ROOT)) {
      return Optional.empty();
    }
    LinkDraft producer = drafts.get(model.home(reference.stack()));
    if (producer == null) {
      throw new IllegalStateException("reference to an unknown stack: " + reference);
    }
    return Optional.of(producer);
  }

  private void receive(LinkDraft draft) {
    for (CfnValue value : draft.foreign) {
      Optional<LinkDraft> producer = producer(value);
      if (producer.isEmpty()) {
        draft.receive(value, value instanceof CfnValue.Shared shared ? shared.value() : value);
      } else if (draft.isRoot()) {
        draft.names.put(value, producer.get().export((CfnValue.Reference) value));
      } else if (draft.takesLists) {
        draft.receiveEntry((CfnValue.Reference) value, producer.get());
      } else {
        LinkedTemplate.Local output = producer.get().export((CfnValue.Reference) value);
        draft.receive(value, CfnValue.attribute(StackModel.ROOT, output.id(), output.attribute()));
      }
    }
  }

  private void declareNested(StackDef stack) {
    LinkDraft root = drafts.get(StackModel.ROOT);
    Map<String, CfnValue> passed = new LinkedHashMap<>();
    for (ParameterDef parameter : stack.parameters().values()) {
      passed.put(parameter.name(), CfnValue.parameter(parameter.name()));
    }
    for (Map.Entry<String, CfnValue> parameter : drafts.get(stack.name()).received.entrySet()) {
      passed.put(parameter.getKey(), parameter.getValue());
      CfnWalk.of(parameter.getValue(), value -> nameInRoot(root, value));
    }
    root.resources.put(
        ResourceNames.nestedStack(stack.name()),
        NestedStack.of(stack, new CfnValue.Fields(passed)));
  }

  private void nameInRoot(LinkDraft root, CfnValue value) {
    producer(value)
        .ifPresent(from -> root.names.put(value, from.export((CfnValue.Reference) value)));
  }
}
