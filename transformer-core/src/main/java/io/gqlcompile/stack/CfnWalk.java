package io.gqlcompile.stack;

import java.util.Collection;
import java.util.function.Consumer;

/** Visits every value in a stack, outer values before inner ones. */
final class CfnWalk {
  private final Consumer<CfnValue> visitor;

  private CfnWalk(Consumer<CfnValue> visitor) {
    this.visitor = visitor;
  }

  static void of(StackDef stack, Consumer<CfnValue> visitor) {
    CfnWalk walk = new CfnWalk(visitor);
    walk.all(stack.conditions().values());
    for (ResourceDef resource : stack.resources().values()) {
      walk.visit(resource.properties());
    }
    for (OutputDef output : stack.outputs().values()) {
      walk.visit(output.value());
      output.exportName().ifPresent(walk::visit);
    }
  }

  static void of(CfnValue value, Consumer<CfnValue> visitor) {
    new CfnWalk(visitor).visit(value);
  }

  private void visit(CfnValue value) {
    if (value instanceof CfnValue.Text) {
      return;
    }
    visitor.accept(value);
    if (value instanceof CfnValue.Fields fields) {
      all(fields.entries().values());
    } else if (value instanceof CfnValue.Items items) {
      all(items.items());
    } else if (value instanceof CfnValue.Join join) {
      all(join.parts());
    } else if (value instanceof CfnValue.Sub sub) {
      all(sub.variables().values());
    } else if (value instanceof CfnValue.If choice) {
      visit(choice.then());
      visit(choice.otherwise());
    }
  }

  private void all(Collection<CfnValue> values) {
    for (CfnValue value : values) {
      visit(value);
    }
  }
}
