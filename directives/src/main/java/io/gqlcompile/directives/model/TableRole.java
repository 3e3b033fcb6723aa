package io.gqlcompile.directives.model;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.service.ServiceAccess;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.table.EntityTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The role by which AppSync reads and writes a table. */
final class TableRole {
  private static final String ARN =
      "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tablename}";

  /** What is done to items. */
  private static final List<String> ITEM_ACTIONS =
      List.of(
          "dynamodb:BatchGetItem",
          "dynamodb:BatchWriteItem",
          "dynamodb:PutItem",
          "dynamodb:DeleteItem",
          "dynamodb:GetItem",
          "dynamodb:Scan",
          "dynamodb:Query",
          "dynamodb:UpdateItem");

  /** What else the role of a model's table may do. */
  private static final List<String> TABLE_ACTIONS =
      List.of(
          "dynamodb:ConditionCheckItem",
          "dynamodb:DescribeTable",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator");

  private TableRole() {}

  static ResourceDef of(Entity entity, Settings settings) {
    List<String> actions = new ArrayList<>(ITEM_ACTIONS);
    actions.addAll(TABLE_ACTIONS);
    List<CfnValue> tables = new ArrayList<>(arns(EntityTable.tableName(entity)));
    if (settings.isVersioned()) {
      tables.addAll(arns(SyncTable.tableName()));
    }
    CfnValue policy =
        CfnValue.map(
            "PolicyDocument",
            ServiceAccess.document(allow(actions, tables)),
            "PolicyName",
            "DynamoDBAccess");
    return ServiceAccess.role(ResourceNames.role(entity.name()))
        .with("Policies", CfnValue.list(policy))
        .with(
            "RoleName",
            EntityTable.deployedName(ResourceNames.roleName(entity.name() + "IAMRole")));
  }

  /** Lets the role of a model's table call the function that resolves conflicts. */
  static ResourceDef conflictAccess(Entity entity, CfnValue function) {
    return ServiceAccess.policy(
        LogicalId.ofPath("InvokeLambdaFunction", "Resource"),
        EntityTable.stack(entity),
        ResourceNames.role(entity.name()),
        ServiceAccess.allow("lambda:InvokeFunction", function));
  }

  /** Everything that can be done to the items of a table. */
  static CfnValue itemAccess(CfnValue tableName) {
    return allow(ITEM_ACTIONS, arns(tableName));
  }

  private static CfnValue allow(List<String> actions, List<CfnValue> tables) {
    return CfnValue.map(
        "Action",
        CfnValue.texts(actions),
        "Effect",
        "Allow",
        "Resource",
        new CfnValue.Items(tables));
  }

  /** A table and what is in it: its indexes. */
  private static List<CfnValue> arns(CfnValue tableName) {
    Map<String, CfnValue> variables = Map.of("tablename", tableName);
    return List.of(new CfnValue.Sub(ARN, variables), new CfnValue.Sub(ARN + "/*", variables));
  }
}
