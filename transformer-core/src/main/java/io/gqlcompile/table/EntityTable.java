package io.gqlcompile.table;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.DataSourceRef;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.StackModel;
import io.gqlcompile.vtl.VtlLiteral;

/** Where a model's table and data source are, for everyone who reads or writes it. */
public final class EntityTable {
  private static final CfnValue API_ID =
      CfnValue.attribute(StackModel.ROOT, ResourceNames.API, "ApiId");

  private EntityTable() {}

  /** The stack that holds the table. */
  public static String stack(Entity entity) {
    return entity.storedName();
  }

  /** The logical id of the table. */
  public static String logicalId(Entity entity) {
    return ResourceNames.table(entity.storedName());
  }

  /** The name of the table. */
  public static CfnValue tableName(Entity entity) {
    return deployedName(entity.storedName());
  }

  /** A name that is unique in an account: with the ids of the API and the environment. */
  public static CfnValue deployedName(String name) {
    return CfnValue.concat(name + "-", API_ID, "-", CfnValue.parameter("env"));
  }

  /** The data source of the table. */
  public static DataSourceRef dataSource(Entity entity, Settings settings) {
    VtlLiteral table = new VtlLiteral.Deployed(CfnValue.ref(stack(entity), logicalId(entity)));
    VtlLiteral.Fields stash =
        settings.isVersioned()
            ? VtlLiteral.map("tableName", table, "deltaSyncTableTtl", "30")
            : VtlLiteral.map("tableName", table);
    return new DataSourceRef(
        stack(entity),
        ResourceNames.dataSource(entity.name()),
        ResourceNames.resourceName(entity.name()) + "Table",
        "AMAZON_DYNAMODB",
        stash);
  }
}
