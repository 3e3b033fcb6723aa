package io.gqlcompile.resolver;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A resolver, decided but not printed.
 *
 * @param field the field it resolves
 * @param kind which slots it has
 * @param logicalId its logical id
 * @param stack the stack it goes to
 * @param dataSource the data source that its stash speaks of
 * @param functions the functions of each slot
 * @param facts what the functions need to know: goes into the stash as {@code facts}
 */
public record ResolverPlan(
    Coordinate field,
    ResolverKind kind,
    String logicalId,
    String stack,
    DataSourceRef dataSource,
    Map<Slot, List<PipelineFunction>> functions,
    Map<String, VtlLiteral> facts) {

  /** Keeps its own copies. */
  public ResolverPlan {
    Map<Slot, List<PipelineFunction>> copy = new EnumMap<>(Slot.class);
    functions.forEach((slot, list) -> copy.put(slot, List.copyOf(list)));
    functions = Collections.unmodifiableMap(copy);
    facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
  }

  /** The same with other functions in a slot. */
  public ResolverPlan with(Slot slot, List<PipelineFunction> list) {
    Map<Slot, List<PipelineFunction>> changed = new EnumMap<>(Slot.class);
    changed.putAll(functions);
    changed.put(slot, list);
    return new ResolverPlan(field, kind, logicalId, stack, dataSource, changed, facts);
  }

  /** All functions in the order of execution. */
  public List<PipelineFunction> pipeline() {
    List<PipelineFunction> all = new ArrayList<>();
    for (List<PipelineFunction> list : functions.values()) {
      all.addAll(list);
    }
    return all;
  }
}
