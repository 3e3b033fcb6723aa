package io.gqlcompile.directives.model;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackModel;
import io.gqlcompile.table.EntityTable;
import java.util.List;

/** The table of recent changes that clients which work offline catch up from, and its role. */
final class SyncTable {
  private static final List<String> ACTIONS =
      List.of(
          "dynamodb:BatchGetItem",
          "dynamodb:BatchWriteItem",
          "dynamodb:PutItem",
          "dynamodb:DeleteItem",
          "dynamodb:GetItem",
          "dynamodb:Scan",
          "dynamodb:Query",
          "dynamodb:UpdateItem");
  private static final String ROLE = "AmplifyDataStoreIAMRole";

  private SyncTable() {}

  static CfnValue tableName() {
    return EntityTable.deployedName("AmplifyDataStore");
  }

  static CfnValue deltaSyncConfig() {
    return CfnValue.map(
        "BaseTableTTL", "43200", "DeltaSyncTableName", tableName(), "DeltaSyncTableTTL", "30");
  }

  static void add(StackEditor stacks, Settings settings) {
    String policy = LogicalId.ofPath("DynamoDBAccess", "Resource");
    String role = LogicalId.ofPath(ROLE, "Resource");
    stacks.add(StackModel.ROOT, table());
    stacks.add(
        StackModel.ROOT,
        ResourceDef.of(
            role,
            "AWS::IAM::Role",
            CfnValue.map(
                "AssumeRolePolicyDocument",
                TableRole.trust(),
                "RoleName",
                EntityTable.deployedName(ResourceNames.roleName(ROLE)))));
    stacks.add(
        StackModel.ROOT,
        ResourceDef.of(
            policy,
            "AWS::IAM::Policy",
            CfnValue.map(
                "PolicyDocument",
                TableRole.document(
                    CfnValue.map(
                        "Action",
                        CfnValue.texts(ACTIONS),
                        "Effect",
                        "Allow",
                        "Resource",
                        new CfnValue.Items(TableRole.arns(tableName())))),
                "PolicyName",
                policy,
                "Roles",
                CfnValue.list(CfnValue.ref(StackModel.ROOT, role)))));
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
