package io.gqlcompile.directives.model;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.table.EntityTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The role by which AppSync reads and writes a table. */
final class TableRole {
  private static final String ARN =
      "arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${tablename}";
  private static final List<String> ACTIONS =
      List.of(
          "dynamodb:BatchGetItem",
          "dynamodb:BatchWriteItem",
          "dynamodb:PutItem",
          "dynamodb:DeleteItem",
          "dynamodb:GetItem",
          "dynamodb:Scan",
          "dynamodb:Query",
          "dynamodb:UpdateItem",
          "dynamodb:ConditionCheckItem",
          "dynamodb:DescribeTable",
          "dynamodb:GetRecords",
          "dynamodb:GetShardIterator");

  private TableRole() {}

  static ResourceDef of(Entity entity, Settings settings) {
    List<CfnValue> tables = new ArrayList<>(arns(EntityTable.tableName(entity)));
    if (settings.isVersioned()) {
      tables.addAll(arns(SyncTable.tableName()));
    }
    CfnValue statement =
        CfnValue.map(
            "Action",
            CfnValue.texts(ACTIONS),
            "Effect",
            "Allow",
            "Resource",
            new CfnValue.Items(tables));
    CfnValue policy =
        CfnValue.map("PolicyDocument", document(statement), "PolicyName", "DynamoDBAccess");
    Map<String, CfnValue> properties = new LinkedHashMap<>();
    properties.put("AssumeRolePolicyDocument", trust());
    properties.put("Policies", CfnValue.list(policy));
    properties.put(
        "RoleName", EntityTable.deployedName(ResourceNames.roleName(entity.name() + "IAMRole")));
    return ResourceDef.of(
        ResourceNames.role(entity.name()), "AWS::IAM::Role", new CfnValue.Fields(properties));
  }

  /** A table and what is in it: its indexes. */
  static List<CfnValue> arns(CfnValue tableName) {
    Map<String, CfnValue> variables = Map.of("tablename", tableName);
    return List.of(new CfnValue.Sub(ARN, variables), new CfnValue.Sub(ARN + "/*", variables));
  }

  static CfnValue document(CfnValue statement) {
    return CfnValue.map("Statement", CfnValue.list(statement), "Version", "2012-10-17");
  }

  static CfnValue trust() {
    return document(
        CfnValue.map(
            "Action",
            "sts:AssumeRole",
            "Effect",
            "Allow",
            "Principal",
            CfnValue.map("Service", "appsync.amazonaws.com")));
  }
}
