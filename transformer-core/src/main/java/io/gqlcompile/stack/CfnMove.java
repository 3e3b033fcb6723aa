package io.gqlcompile.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes what a value says of its own stack be said of another stack. */
record CfnMove(String from, String to) {
  CfnValue of(CfnValue value) {
    if (value instanceof CfnValue.Reference reference && reference.stack().equals(from)) {
      return new CfnValue.Reference(to, reference.logicalId(), reference.attribute());
    }
    if (value instanceof CfnValue.Fields fields) {
      return new CfnValue.Fields(all(fields.entries()));
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
    return value;
  }

  Map<String, CfnValue> all(Map<String, CfnValue> values) {
    Map<String, CfnValue> moved = new LinkedHashMap<>();
    values.forEach((name, value) -> moved.put(name, of(value)));
    return moved;
  }

  private List<CfnValue> all(List<CfnValue> values) {
    List<CfnValue> moved = new ArrayList<>(values.size());
    for (CfnValue value : values) {
      moved.add(of(value));
    }
    return moved;
  }
}
