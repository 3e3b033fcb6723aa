package io.gqlcompile.table;

import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.vtl.VtlLiteral;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.LinkedHashMap;
import java.util.Map;

/** What templates need to know of a key, and the functions that work with it. */
public final class KeyFacts {
  private static final VtlTemplate OF_ARGUMENTS = load("keyOfArguments.req.vtl");
  private static final VtlTemplate OF_INPUT = load("keyOfInput.req.vtl");
  private static final VtlTemplate COMPOSITES = load("compositesOfInput.req.vtl");
  private static final VtlTemplate CONDITION = load("keyCondition.req.vtl");

  private static final VtlTemplate SYNC_QUERY = load("syncQuery.req.vtl");

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
            sortArgument(key));
    Map<String, VtlLiteral> all = new LinkedHashMap<>(facts.entries());
    all.putAll(sort.entries());
    return new VtlLiteral.Fields(all);
  }

  private static String sortArgument(Key key) {
    return key.isComposite()
        ? GraphQlNames.compositeArgument(key.sortNames())
        : key.sort().get(0).name();
  }

  /** Puts the key named by the field's arguments into the stash. */
  public static PipelineFunction ofArguments() {
    return PipelineFunction.local("keyOfArguments", OF_ARGUMENTS);
  }

  /** Puts the key of the item that is written into the stash. */
  public static PipelineFunction ofInput() {
    return PipelineFunction.local("keyOfInput", OF_INPUT);
  }

  private static PipelineFunction compositesOfInput() {
    return PipelineFunction.local("compositesOfInput", COMPOSITES);
  }

  /**
   * Makes a mutation store the sort fields of an index condensed; does nothing for an index with
   * fewer than two.
   *
   * @param draft the mutation's resolver
   * @param index the index
   * @param label what messages call it, for example {@code @index}
   * @param action what messages call the mutation, for example {@code creating}
   */
  public static void condense(
      ResolverEditor.Draft draft, SecondaryIndex index, String label, String action) {
    Key key = index.key();
    if (!key.isComposite()) {
      return;
    }
    draft
        .add(Slot.PRE_AUTH, compositesOfInput())
        .fact("action", VtlLiteral.text(action))
        .factEntry(
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
                VtlLiteral.texts(key.sortNames())));
  }

  /** Turns the key arguments of a query into {@code stash.modelQueryExpression}. */
  public static PipelineFunction condition() {
    return PipelineFunction.local("keyCondition", CONDITION);
  }

  /** Prepares {@code stash.QueryRequest} from the keys in {@code facts.indexKeys, tableKeys}. */
  public static PipelineFunction syncQuery() {
    return PipelineFunction.local("syncQuery", SYNC_QUERY);
  }

  /**
   * A key by which a client that catches up can be served: an entry of {@code facts.indexKeys}.
   *
   * @param index the index that has the key; {@code dbTable} for the table itself
   */
  public static VtlLiteral syncKey(Key key, String index) {
    return VtlLiteral.map(
        "partition",
        key.partition().name(),
        "sort",
        VtlLiteral.texts(key.sortNames()),
        "index",
        index);
  }

  private static VtlTemplate load(String file) {
    return VtlTemplate.load(KeyFacts.class, "table", file);
  }
}
