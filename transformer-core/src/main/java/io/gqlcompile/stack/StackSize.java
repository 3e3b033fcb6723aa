package io.gqlcompile.stack;

import java.util.Map;

/**
 * How full a stack may be. Below the quotas of CloudFormation (500 resources, 200 parameters, 200
 * outputs, 1 MB), so that there is room for what users and later versions add.
 */
final class StackSize {
  /** Resources in one stack. */
  static final int RESOURCES = 450;

  /** Parameters of a nested stack. */
  static final int PARAMETERS = 180;

  /** Stacks that a stack gets values of: each is a parameter at least. */
  static final int PRODUCERS = 150;

  /** Outputs that a stack has before others want values of it. */
  static final int OWN_OUTPUTS = 100;

  /** The estimated size of a printed template. */
  static final long BYTES = 700_000;

  private StackSize() {}

  /** An estimate of what the stack takes when it is printed. */
  static long bytes(StackDef stack) {
    long sum = 0;
    for (ResourceDef resource : stack.resources().values()) {
      sum += 120 + bytes(resource.properties());
    }
    return sum + 120L * stack.parameters().size() + 200L * stack.outputs().size();
  }

  /** An estimate of what a value takes when it is printed. */
  static long bytes(CfnValue value) {
    long sum = 30;
    if (value instanceof CfnValue.Text text) {
      return sum + text.value().length() * 11L / 10;
    }
    if (value instanceof CfnValue.Fields fields) {
      for (Map.Entry<String, CfnValue> entry : fields.entries().entrySet()) {
        sum += entry.getKey().length() + bytes(entry.getValue());
      }
    } else if (value instanceof CfnValue.Items items) {
      for (CfnValue item : items.items()) {
        sum += bytes(item);
      }
    } else if (value instanceof CfnValue.Join join) {
      for (CfnValue part : join.parts()) {
        sum += bytes(part);
      }
    } else if (value instanceof CfnValue.Reference reference) {
      sum += reference.logicalId().length() + reference.attribute().length();
    } else if (value instanceof CfnValue.Sub sub) {
      sum += sub.text().length();
      for (CfnValue variable : sub.variables().values()) {
        sum += bytes(variable);
      }
    } else if (value instanceof CfnValue.If choice) {
      sum += bytes(choice.then()) + bytes(choice.otherwise());
    }
    return sum;
  }
}
