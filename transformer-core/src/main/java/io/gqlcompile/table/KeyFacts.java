package io.gqlcompile.table;

import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.vtl.VtlLiteral;
import io.gqlcompile.vtl.VtlTemplate;

/** What templates need to know of a key, and the functions that work with it. */
public final class KeyFacts {
  private static final VtlTemplate OF_ARGUMENTS = load("keyOfArguments.req.vtl");
  private static final VtlTemplate OF_INPUT = load("keyOfInput.req.vtl");
  private static final VtlTemplate COMPOSITES = load("compositesOfInput.req.vtl");
  private static final VtlTemplate CONDITION = load("keyCondition.req.vtl");

  private KeyFacts() {}

  /** The facts of a key: read as {@code facts.key}. */
  public static VtlLiteral of(Key key) {
    VtlLiteral.Fields facts =
        VtlLiteral.map(
            "partition",
            key.partition().name(),
            "partitionType",
            key.partition().attributeType().name(),
            "sort",
            VtlLiteral.texts(key.sortNames()));
    if (key.sort().isEmpty()) {
      return facts;
    }
    VtlLiteral.Fields sort =
        VtlLiteral.map(
            "sortAttribute",
            key.sortAttribute().orElseThrow(),
            "sortType",
            key.sortType().name(),
            "sortArgument",
            GraphQlNames.compositeArgument(key.sortNames()));
    java.util.Map<String, VtlLiteral> all = new java.util.LinkedHashMap<>(facts.entries());
    all.putAll(sort.entries());
    return new VtlLiteral.Fields(all);
  }

  /** Puts the key named by the field's arguments into the stash. */
  public static PipelineFunction ofArguments() {
    return PipelineFunction.local("keyOfArguments", OF_ARGUMENTS);
  }

  /** Puts the key of the item that is written into the stash. */
  public static PipelineFunction ofInput() {
    return PipelineFunction.local("keyOfInput", OF_INPUT);
  }

  /**
   * Has a mutation store the condensed sort attribute of an index over several sort fields. Indexes
   * that were added before are kept.
   *
   * @param label what the index is called in errors, as in {@code @index}
   * @param action what the mutation is doing, as in {@code creating}
   */
  public static void storeComposite(
      ResolverEditor.Draft draft, SecondaryIndex index, String label, String action) {
    Key key = index.key();
    draft
        .add(Slot.PRE_AUTH, PipelineFunction.local("compositesOfInput", COMPOSITES))
        .factItem(
            "composites",
            VtlLiteral.map(
                "label",
                label,
                "index",
                index.name(),
                "attribute",
                key.sortAttribute().orElseThrow(),
                "argument",
                GraphQlNames.compositeArgument(key.sortNames()),
                "fields",
                VtlLiteral.texts(key.sortNames())))
        .fact("action", VtlLiteral.text(action));
  }

  /** Turns the key arguments of a query into {@code stash.modelQueryExpression}. */
  public static PipelineFunction condition() {
    return PipelineFunction.local("keyCondition", CONDITION);
  }

  private static VtlTemplate load(String file) {
    return VtlTemplate.load(KeyFacts.class, "table", file);
  }
}
