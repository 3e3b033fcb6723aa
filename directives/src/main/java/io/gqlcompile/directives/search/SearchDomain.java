package io.gqlcompile.directives.search;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackModel;
import java.util.List;

/** The domain that holds the indexes of all models, and the API's way to it. */
final class SearchDomain {
  static final String STACK = "SearchableStack";
  static final String DATA_SOURCE = LogicalId.ofPath("OpenSearchDataSource", "Resource");
  static final CfnValue API_ID = CfnValue.attribute(StackModel.ROOT, ResourceNames.API, "ApiId");

  private static final String ID = "OpenSearchDomain";
  private static final String HAS_ENVIRONMENT = "HasEnvironmentParameter";
  private static final String ROLE = LogicalId.ofPath("OpenSearchAccessIAMRole", "Resource");
  private static final String POLICY =
      LogicalId.ofPath("OpenSearchAccessIAMRole", "DefaultPolicy", "Resource");

  /** Six digits that make the role's name another than that of the table roles. */
  private static final String USUAL_DIGITS = "c93820";

  private SearchDomain() {}

  static void add(StackEditor stacks, Settings settings) {
    CfnValue isNone = CfnValue.list(CfnValue.parameter("env"), CfnValue.text("NONE"));
    stacks.condition(
        STACK,
        HAS_ENVIRONMENT,
        CfnValue.map("Fn::Not", CfnValue.list(CfnValue.map("Fn::Equals", isNone))));
    stacks.add(STACK, domain(settings));
    stacks.add(STACK, Access.role(ROLE, "appsync.amazonaws.com", roleName(settings)));
    stacks.add(
        STACK,
        Access.policy(
            POLICY,
            ROLE,
            List.of(
                Access.allow(
                    everything(),
                    "es:ESHttpGet",
                    "es:ESHttpHead",
                    "es:ESHttpDelete",
                    "es:ESHttpPost",
                    "es:ESHttpPut",
                    "es:ESHttpPatch"))));
    stacks.add(STACK, dataSource());
  }

  /** The URL of the domain. */
  static CfnValue endpoint() {
    return CfnValue.concat("https://", CfnValue.attribute(STACK, ID, "DomainEndpoint"));
  }

  static CfnValue arn() {
    return CfnValue.attribute(STACK, ID, "Arn");
  }

  /** The region of the domain: the fourth part of its ARN. */
  static CfnValue region() {
    CfnValue parts = CfnValue.map("Fn::Split", CfnValue.list(CfnValue.text(":"), arn()));
    return CfnValue.map("Fn::Select", CfnValue.list(new CfnValue.Num(3), parts));
  }

  /** The domain and all that is in it. */
  static CfnValue everything() {
    return CfnValue.list(arn(), CfnValue.concat(arn(), "/*"));
  }

  private static CfnValue roleName(Settings settings) {
    return CfnValue.concat(
        CfnValue.parameter(SearchParameters.ROLE_NAME),
        settings.searchRoleDigits().orElse(USUAL_DIGITS) + "-",
        API_ID,
        "-",
        CfnValue.parameter("env"));
  }

  private static ResourceDef domain(Settings settings) {
    CfnValue atRest = CfnValue.bool(settings.is(Flag.SEARCH_ENCRYPTION_AT_REST));
    CfnValue between = CfnValue.bool(settings.is(Flag.SEARCH_NODE_TO_NODE_ENCRYPTION));
    return ResourceDef.of(
            ID,
            "AWS::Elasticsearch::Domain",
            CfnValue.map(
                "CognitoOptions",
                CfnValue.map("Enabled", CfnValue.bool(false)),
                "DomainEndpointOptions",
                CfnValue.map(
                    "EnforceHTTPS",
                    CfnValue.bool(true),
                    "TLSSecurityPolicy",
                    "Policy-Min-TLS-1-2-2019-07"),
                "DomainName",
                new CfnValue.If(HAS_ENVIRONMENT, CfnValue.NO_VALUE, CfnValue.concat("d", API_ID)),
                "EBSOptions",
                CfnValue.map(
                    "EBSEnabled",
                    CfnValue.bool(true),
                    "VolumeSize",
                    CfnValue.parameter(SearchParameters.VOLUME_SIZE),
                    "VolumeType",
                    "gp2"),
                "ElasticsearchClusterConfig",
                CfnValue.map(
                    "InstanceCount",
                    CfnValue.parameter(SearchParameters.INSTANCE_COUNT),
                    "InstanceType",
                    CfnValue.parameter(SearchParameters.INSTANCE_TYPE)),
                "ElasticsearchVersion",
                "7.10",
                "EncryptionAtRestOptions",
                CfnValue.map("Enabled", atRest),
                "LogPublishingOptions",
                CfnValue.map(),
                "NodeToNodeEncryptionOptions",
                CfnValue.map("Enabled", between)))
        .withDeletionPolicy("Delete");
  }

  private static ResourceDef dataSource() {
    return ResourceDef.of(
        DATA_SOURCE,
        "AWS::AppSync::DataSource",
        CfnValue.map(
            "ApiId",
            API_ID,
            "ElasticsearchConfig",
            CfnValue.map("AwsRegion", region(), "Endpoint", endpoint()),
            "Name",
            "OpenSearchDataSource",
            "ServiceRoleArn",
            CfnValue.attribute(STACK, ROLE, "Arn"),
            "Type",
            "AMAZON_ELASTICSEARCH"));
  }
}
