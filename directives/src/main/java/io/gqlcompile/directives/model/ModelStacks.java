package io.gqlcompile.directives.model;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.service.ServiceAccess;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.OutputDef;
import io.gqlcompile.stack.ParameterDef;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackModel;
import io.gqlcompile.table.ConflictHandling;
import io.gqlcompile.table.EntityTable;
import java.util.List;
import java.util.Optional;

/** The stack of each model: its table, the role that may use it, and its data source. */
final class ModelStacks {
  private static final CfnValue API_ID =
      CfnValue.attribute(StackModel.ROOT, ResourceNames.API, "ApiId");
  private static final List<ParameterDef> PARAMETERS =
      List.of(
          ParameterDef.number(
              "DynamoDBModelTableReadIOPS", 5, "Read capacity units of provisioned tables."),
          ParameterDef.number(
              "DynamoDBModelTableWriteIOPS", 5, "Write capacity units of provisioned tables."),
          ParameterDef.choice(
              "DynamoDBBillingMode",
              "PAY_PER_REQUEST",
              List.of("PAY_PER_REQUEST", "PROVISIONED"),
              "How the tables of models are billed."),
          ParameterDef.choice(
              "DynamoDBEnablePointInTimeRecovery",
              "false",
              List.of("true", "false"),
              "Whether tables can be restored to any second of the last 35 days."),
          ParameterDef.choice(
              "DynamoDBEnableServerSideEncryption",
              "true",
              List.of("true", "false"),
              "Whether tables are encrypted with a key of KMS."));

  private final ProvisionContext context;
  private final StackEditor stacks;

  ModelStacks(ProvisionContext context) {
    this.context = context;
    this.stacks = context.stacks();
  }

  void add() {
    for (Entity entity : context.entities().all()) {
      PARAMETERS.forEach(p -> stacks.parameter(StackModel.ROOT, p));
      add(entity);
    }
    if (context.settings().isVersioned()) {
      SyncTable.add(stacks);
    }
  }

  private void add(Entity entity) {
    String stack = EntityTable.stack(entity);
    PARAMETERS.forEach(p -> stacks.parameter(stack, p.undescribed()));
    conditions(stack);
    stacks.add(stack, TableResource.of(entity, context.settings()));
    stacks.add(stack, TableRole.of(entity, context.settings()));
    stacks.add(stack, dataSource(entity));
    ConflictHandling.of(entity, context.settings())
        .flatMap(ConflictHandling::function)
        .ifPresent(function -> stacks.add(stack, TableRole.conflictAccess(entity, function)));
    if (context.settings().is(Flag.CFN_OUTPUTS)) {
      outputs(entity, stack);
    }
  }

  private void conditions(String stack) {
    ServiceAccess.declareEnvironment(stacks, stack);
    stacks.condition(stack, "ShouldUseServerSideEncryption", isSet(stack, 4, "true"));
    stacks.condition(stack, "ShouldUsePayPerRequestBilling", isSet(stack, 2, "PAY_PER_REQUEST"));
    stacks.condition(stack, "ShouldUsePointInTimeRecovery", isSet(stack, 3, "true"));
  }

  private static CfnValue isSet(String stack, int parameter, String value) {
    return equal(CfnValue.ref(stack, PARAMETERS.get(parameter).name()), value);
  }

  private static CfnValue equal(CfnValue left, String right) {
    return CfnValue.map("Fn::Equals", CfnValue.list(left, CfnValue.text(right)));
  }

  private ResourceDef dataSource(Entity entity) {
    CfnValue table = CfnValue.ref(EntityTable.stack(entity), EntityTable.logicalId(entity));
    CfnValue.Fields config = CfnValue.map("AwsRegion", CfnValue.REGION, "TableName", table);
    if (context.settings().isVersioned()) {
      config =
          config
              .with("DeltaSyncConfig", SyncTable.deltaSyncConfig())
              .with("Versioned", CfnValue.bool(true));
    }
    String role = ResourceNames.role(entity.name());
    return ResourceDef.of(
            ResourceNames.dataSource(entity.name()),
            "AWS::AppSync::DataSource",
            CfnValue.map(
                "ApiId",
                API_ID,
                "DynamoDBConfig",
                config,
                "Name",
                ResourceNames.dataSourceName(entity.name()),
                "ServiceRoleArn",
                CfnValue.attribute(EntityTable.stack(entity), role, "Arn"),
                "Type",
                "AMAZON_DYNAMODB"))
        .dependingOn(role);
  }

  private void outputs(Entity entity, String stack) {
    String table = entity.storedName() + "Table";
    output(
        stack,
        "GetAtt" + entity.name() + "TableStreamArn",
        "Your DynamoDB table StreamArn.",
        CfnValue.attribute(stack, EntityTable.logicalId(entity), "StreamArn"),
        ":GetAtt:" + table + ":StreamArn");
    output(
        stack,
        "GetAtt" + table + "Name",
        "Your DynamoDB table name.",
        CfnValue.ref(stack, EntityTable.logicalId(entity)),
        ":GetAtt:" + table + ":Name");
    output(
        stack,
        "GetAtt" + entity.name() + "DataSourceName",
        "Your model DataSource name.",
        CfnValue.attribute(stack, ResourceNames.dataSource(entity.name()), "Name"),
        ":GetAtt:" + entity.name() + "DataSource:Name");
  }

  private void output(
      String stack, String name, String description, CfnValue value, String export) {
    stacks.output(
        stack,
        new OutputDef(
            LogicalId.alphanumeric(name),
            Optional.of(description),
            value,
            Optional.of(CfnValue.concat(API_ID, export))));
  }
}
