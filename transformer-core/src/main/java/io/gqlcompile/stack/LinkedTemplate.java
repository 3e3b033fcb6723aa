package io.gqlcompile.stack;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A template ready to be printed: what it refers to in other stacks has become parameters and
 * outputs.
 *
 * @param name the stack's name; {@link StackModel#ROOT} for the root
 * @param parameters by name, those that carry values of other stacks included
 * @param conditions by name
 * @param resources by logical id; in the root also the nested stacks
 * @param outputs by name, those that other stacks need included
 * @param description what the template says of itself
 * @param names how each reference is written in this template
 */
public record LinkedTemplate(
    String name,
    Map<String, ParameterDef> parameters,
    Map<String, CfnValue> conditions,
    Map<String, ResourceDef> resources,
    Map<String, OutputDef> outputs,
    Optional<String> description,
    Map<CfnValue, Local> names) {

  /**
   * A name inside one template.
   *
   * @param id a parameter or a logical id
   * @param attribute the attribute for {@code Fn::GetAtt}; empty for {@code Ref}
   * @param entry which entry of a list with commas between the entries; empty for all of it
   */
  public record Local(String id, String attribute, OptionalInt entry) {
    static Local of(String id, String attribute) {
      return new Local(id, attribute, OptionalInt.empty());
    }

    static Local entry(String id, int index) {
      return new Local(id, "", OptionalInt.of(index));
    }
  }

  /** Whether this is the same text as another template when it is printed. */
  public boolean printsAs(LinkedTemplate other) {
    return SamePrint.of(this, other);
  }

  /** How a reference is written in this template. */
  public Local local(CfnValue.Reference reference) {
    return reference.stack().equals(name)
        ? Local.of(reference.logicalId(), reference.attribute())
        : names.get(reference);
  }

  /** How a shared value is written in this template; the root has none of these. */
  public Optional<Local> local(CfnValue.Shared shared) {
    return Optional.ofNullable(names.get(shared));
  }
}
