package io.gqlcompile.resolver;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Collects resolvers: who declares one says what it reads or writes, others add to its slots. */
public final class ResolverEditor {
  private final Map<Coordinate, Draft> drafts = new LinkedHashMap<>();
  private final Map<Coordinate, List<Consumer<Draft>>> awaited = new LinkedHashMap<>();

  /**
   * Declares a resolver.
   *
   * @param field the field it resolves
   * @param kind which slots it has
   * @param logicalId its logical id
   * @param stack the stack it goes to
   * @param data what it reads or writes
   * @return the draft, for more functions and facts
   * @throws IllegalStateException if the field has a resolver already
   */
  public Draft declare(
      Coordinate field, ResolverKind kind, String logicalId, String stack, PipelineFunction data) {
    Draft draft = new Draft(field, kind, logicalId, stack, data.dataSource());
    if (drafts.putIfAbsent(field, draft) != null) {
      throw new IllegalStateException("two resolvers for " + field);
    }
    draft.add(Slot.DATA, data);
    awaited.getOrDefault(field, List.of()).forEach(change -> change.accept(draft));
    return draft;
  }

  /** Changes the resolver of a field: now, or when a plug-in that goes later declares it. */
  public void whenDeclared(Coordinate field, Consumer<Draft> change) {
    Draft draft = drafts.get(field);
    if (draft != null) {
      change.accept(draft);
    } else {
      awaited.computeIfAbsent(field, f -> new ArrayList<>()).add(change);
    }
  }

  /** The resolver of a field, if one was declared. */
  public Optional<Draft> at(Coordinate field) {
    return Optional.ofNullable(drafts.get(field));
  }

  /** All resolvers in the order of their declaration. */
  public List<ResolverPlan> build() {
    List<ResolverPlan> plans = new ArrayList<>(drafts.size());
    for (Draft d : drafts.values()) {
      plans.add(
          new ResolverPlan(
              d.field, d.kind, d.logicalId, d.stack, d.dataSource, d.functions, d.facts));
    }
    return plans;
  }

  /** One resolver while it is put together. */
  public static final class Draft {
    private final Coordinate field;
    private final ResolverKind kind;
    private final String logicalId;
    private final String stack;
    private final DataSourceRef dataSource;
    private final Map<Slot, List<PipelineFunction>> functions = new EnumMap<>(Slot.class);
    private final Map<String, VtlLiteral> facts = new LinkedHashMap<>();

    private Draft(
        Coordinate field,
        ResolverKind kind,
        String logicalId,
        String stack,
        DataSourceRef dataSource) {
      this.field = field;
      this.kind = kind;
      this.logicalId = logicalId;
      this.stack = stack;
      this.dataSource = dataSource;
    }

    /**
     * Adds a function at the end of a slot; the same function twice in one slot is kept once.
     *
     * @throws IllegalArgumentException if resolvers of this kind have no such slot
     */
    public Draft add(Slot slot, PipelineFunction function) {
      if (!kind.has(slot)) {
        throw new IllegalArgumentException(kind + " resolvers have no slot " + slot.key());
      }
      List<PipelineFunction> list = functions.computeIfAbsent(slot, s -> new ArrayList<>());
      if (!list.contains(function)) {
        list.add(function);
      }
      return this;
    }

    /** Adds an entry to the list that the functions are told under a name. */
    public Draft factEntry(String name, VtlLiteral entry) {
      List<VtlLiteral> entries = new ArrayList<>();
      if (facts.get(name) instanceof VtlLiteral.Items known) {
        entries.addAll(known.items());
      }
      entries.add(entry);
      return fact(name, new VtlLiteral.Items(entries));
    }

    /** Tells the functions something; a name that is told twice keeps the later value. */
    public Draft fact(String name, VtlLiteral value) {
      facts.put(name, value);
      return this;
    }
  }
}
