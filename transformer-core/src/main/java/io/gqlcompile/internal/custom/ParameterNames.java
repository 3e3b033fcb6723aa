package io.gqlcompile.internal.custom;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.document.Json;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.stack.StackModel;
import java.util.Map;
import java.util.Set;

/** Whether each value that the settings give is for a parameter of the root stack. */
public final class ParameterNames {
  private ParameterNames() {}

  /** Warns of values that go nowhere. */
  public static void check(StackModel stacks, Map<String, Json> values, Diagnostics findings) {
    Set<String> known = stacks.root().parameters().keySet();
    for (Map.Entry<String, Json> value : values.entrySet()) {
      if (known.contains(value.getKey())) {
        continue;
      }
      findings.add(
          Diagnostic.warning(
                  CustomRules.PARAMETER_UNKNOWN,
                  Coordinate.NONE,
                  value.getValue().at(),
                  "The root stack has no parameter " + value.getKey() + ".")
              .withHint(
                  NearestName.of(value.getKey(), known)
                      .map(near -> "did you mean " + near + "?")
                      .orElse("remove it, or declare it in a stack of yours")));
    }
  }
}
