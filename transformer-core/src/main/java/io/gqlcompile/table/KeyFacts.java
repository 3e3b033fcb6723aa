package io.gqlcompile.table;

import io.gqlcompile.entity.Key;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.vtl.VtlLiteral;
import io.gqlcompile.vtl.VtlTemplate;

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

  /** Adds the condensed sort attributes of {@code facts.composites} to the item that is written. */
  public static PipelineFunction compositesOfInput() {
    return PipelineFunction.local("compositesOfInput", COMPOSITES);
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
