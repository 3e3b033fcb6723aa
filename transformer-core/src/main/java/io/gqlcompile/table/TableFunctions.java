package io.gqlcompile.table;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.Optional;

/**
 * The functions on a model's table. At most one of each exists for a table, whoever uses it: what
 * differs between two uses is in the facts of their resolvers.
 */
public final class TableFunctions {
  private static final VtlTemplate GET_REQUEST = load("getItem.req.vtl");
  private static final VtlTemplate GET_RESPONSE = load("getItem.res.vtl");
  private static final VtlTemplate QUERY_REQUEST = load("queryItems.req.vtl");
  private static final VtlTemplate QUERY_RESPONSE = load("queryItems.res.vtl");
  private static final VtlTemplate SYNC_REQUEST = load("syncItems.req.vtl");
  private static final VtlTemplate WRITE_REQUEST = load("writeItem.req.vtl");
  private static final VtlTemplate WRITE_RESPONSE = load("writtenItem.res.vtl");

  private final Settings settings;

  /**
   * @param settings what is set beside the schema
   */
  public TableFunctions(Settings settings) {
    this.settings = settings;
  }

  /** Reads the item whose key is in {@code stash.metadata.modelObjectKey}, or is {@code id}. */
  public PipelineFunction getItem(Entity entity) {
    return on(entity, "getItem", GET_REQUEST, GET_RESPONSE);
  }

  /**
   * Reads an item before it is written, so that somebody can judge by it.
   *
   * @param name what the function does
   * @param judgement looks at the item
   */
  public PipelineFunction storedItem(Entity entity, String name, VtlTemplate judgement) {
    return PipelineFunction.of(name, getItem(entity).dataSource(), GET_REQUEST, judgement);
  }

  /** Reads a page of items by {@code stash.modelQueryExpression}, or of the whole table. */
  public PipelineFunction queryItems(Entity entity) {
    return on(entity, "queryItems", QUERY_REQUEST, QUERY_RESPONSE);
  }

  /** Reads what changed since a time, for clients that work offline. */
  public PipelineFunction syncItems(Entity entity) {
    return on(entity, "syncItems", SYNC_REQUEST, QUERY_RESPONSE);
  }

  /**
   * Stores, changes or removes an item, as the resolver's fact {@code operation} says. One function
   * for all three, because each costs a resource for every table.
   */
  public PipelineFunction writeItem(Entity entity) {
    return on(entity, "writeItem", WRITE_REQUEST, WRITE_RESPONSE);
  }

  /** A function of another kind on the table. */
  public PipelineFunction on(
      Entity entity, String name, VtlTemplate request, VtlTemplate response) {
    return new PipelineFunction(
        name, EntityTable.dataSource(entity, settings), request, response, sync(entity));
  }

  private Optional<CfnValue> sync(Entity entity) {
    return ConflictHandling.of(entity, settings).map(ConflictHandling::syncConfig);
  }

  private static VtlTemplate load(String file) {
    return VtlTemplate.load(TableFunctions.class, "table", file);
  }
}
