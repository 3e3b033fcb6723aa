package io.gqlcompile.directives.model;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.service.ServiceAccess;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackModel;
import io.gqlcompile.table.EntityTable;

/** The table of recent changes that clients which work offline catch up from, and its role. */
final class SyncTable {
  private static final String ROLE = "AmplifyDataStoreIAMRole";

  private SyncTable() {}

  static CfnValue tableName() {
    return EntityTable.deployedName("AmplifyDataStore");
  }

  static CfnValue deltaSyncConfig() {
    return CfnValue.map(
        "BaseTableTTL", "43200", "DeltaSyncTableName", tableName(), "DeltaSyncTableTTL", "30");
  }

  static void add(StackEditor stacks) {
    String role = LogicalId.ofPath(ROLE, "Resource");
    String root = StackModel.ROOT;
    CfnValue roleName = EntityTable.deployedName(ResourceNames.roleName(ROLE));
    stacks.add(root, table());
    stacks.add(root, ServiceAccess.role(role).with("RoleName", roleName));
    stacks.add(
        root,
        ServiceAccess.policy(
            LogicalId.ofPath("DynamoDBAccess", "Resource"),
            root,
            role,
            TableRole.itemAccess(tableName())));
  }

  private static ResourceDef table() {
    return ResourceDef.of(
            "DataStore",
            "AWS::DynamoDB::Table",
            CfnValue.map(
                "AttributeDefinitions",
                CfnValue.list(
                    CfnValue.map("AttributeName", "ds_pk", "AttributeType", "S"),
                    CfnValue.map("AttributeName", "ds_sk", "AttributeType", "S")),
                "BillingMode",
                "PAY_PER_REQUEST",
                "KeySchema",
                CfnValue.list(
                    CfnValue.map("AttributeName", "ds_pk", "KeyType", "HASH"),
                    CfnValue.map("AttributeName", "ds_sk", "KeyType", "RANGE")),
                "StreamSpecification",
                CfnValue.map("StreamViewType", "NEW_AND_OLD_IMAGES"),
                "TableName",
                tableName(),
                "TimeToLiveSpecification",
                CfnValue.map("AttributeName", "_ttl", "Enabled", CfnValue.bool(true))))
        .withDeletionPolicy("Delete");
  }
}
