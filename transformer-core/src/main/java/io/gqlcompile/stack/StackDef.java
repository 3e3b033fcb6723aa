package io.gqlcompile.stack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A stack: its own parts, before references to other stacks are linked.
 *
 * @param name its name, which is also its file's; {@link StackModel#ROOT} for the root
 * @param parameters by name; root parameters that a nested stack declares under the same name are
 *     passed on to it
 * @param conditions by name
 * @param resources by logical id
 * @param outputs by name
 * @param description what the template says of itself; empty for nothing
 */
public record StackDef(
    String name,
    Map<String, ParameterDef> parameters,
    Map<String, CfnValue> conditions,
    Map<String, ResourceDef> resources,
    Map<String, OutputDef> outputs,
    Optional<String> description) {

  /** Keeps its own copies in the order given. */
  public StackDef {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    conditions = Collections.unmodifiableMap(new LinkedHashMap<>(conditions));
    resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
  }
}
