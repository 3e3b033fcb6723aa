package io.gqlcompile.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Replaces references in values. */
final class CfnRewrite {
  private final UnaryOperator<CfnValue.Reference> change;

  CfnRewrite(UnaryOperator<CfnValue.Reference> change) {
    this.change = change;
  }

  CfnValue of(CfnValue value) {
    if (value instanceof CfnValue.Reference reference) {
      return change.apply(reference);
    }
    if (value instanceof CfnValue.Fields fields) {
      return of(fields);
    }
    if (value instanceof CfnValue.Items items) {
      return new CfnValue.Items(all(items.items()));
    }
    if (value instanceof CfnValue.Join join) {
      return new CfnValue.Join(join.delimiter(), all(join.parts()));
    }
    if (value instanceof CfnValue.Sub sub) {
      return new CfnValue.Sub(sub.text(), all(sub.variables()));
    }
    if (value instanceof CfnValue.If choice) {
      return new CfnValue.If(choice.condition(), of(choice.then()), of(choice.otherwise()));
    }
    if (value instanceof CfnValue.Shared shared) {
      return new CfnValue.Shared(shared.name(), of(shared.value()));
    }
    return value;
  }

  CfnValue.Fields of(CfnValue.Fields fields) {
    return new CfnValue.Fields(all(fields.entries()));
  }

  private List<CfnValue> all(List<CfnValue> values) {
    List<CfnValue> changed = new ArrayList<>(values.size());
    values.forEach(value -> changed.add(of(value)));
    return changed;
  }

  private Map<String, CfnValue> all(Map<String, CfnValue> values) {
    Map<String, CfnValue> changed = new LinkedHashMap<>();
    values.forEach((name, value) -> changed.put(name, of(value)));
    return changed;
  }
}
