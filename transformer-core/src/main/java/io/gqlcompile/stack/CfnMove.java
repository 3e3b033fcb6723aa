package io.gqlcompile.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes what a value says of its own stack be said of another stack. */
record CfnMove(String from, String to) {
  CfnValue of(CfnValue value) {
    return new CfnRewrite(this::moved).of(value);
  }

  Map<String, CfnValue> all(Map<String, CfnValue> values) {
    Map<String, CfnValue> moved = new LinkedHashMap<>();
    values.forEach((name, value) -> moved.put(name, of(value)));
    return moved;
  }

  private CfnValue.Reference moved(CfnValue.Reference reference) {
    return reference.stack().equals(from)
        ? new CfnValue.Reference(to, reference.logicalId(), reference.attribute())
        : reference;
  }
}
