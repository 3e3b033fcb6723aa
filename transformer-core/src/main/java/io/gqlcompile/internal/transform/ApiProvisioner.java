package io.gqlcompile.internal.transform;

import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.AuthProviders.ApiKey;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.OutputDef;
import io.gqlcompile.stack.ParameterDef;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the root stack of every API has: the API, its schema, its key, and the NONE data source. */
final class ApiProvisioner {
  private static final String ROOT = StackModel.ROOT;
  private static final CfnValue API_ID = CfnValue.attribute(ROOT, ResourceNames.API, "ApiId");

  private static final Set<String> SERVICES = Set.of("AWS_LAMBDA", "HTTP");

  private ApiProvisioner() {}

  static void provision(StackEditor stacks, List<ResolverPlan> resolvers, Settings settings) {
    parameters(stacks, settings);
    stacks.add(ROOT, api(settings));
    stacks.add(ROOT, schema());
    boolean hasKey = settings.auth().has(AuthMode.API_KEY) && !settings.is(Flag.NO_API_KEY);
    if (hasKey) {
      apiKey(stacks, settings.providers().apiKey());
    }
    stacks.add(ROOT, noneDataSource(resolvers));
    if (settings.is(Flag.CFN_OUTPUTS)) {
      outputs(stacks, hasKey);
    }
  }

  private static void parameters(StackEditor stacks, Settings settings) {
    stacks.parameter(
        ROOT, ParameterDef.required("S3DeploymentBucket", "The bucket that holds this build."));
    stacks.parameter(
        ROOT, ParameterDef.required("S3DeploymentRootKey", "The key that this build is below."));
    stacks.parameter(ROOT, ParameterDef.text("env", "NONE", "The name of the environment."));
    stacks.parameter(
        ROOT,
        ParameterDef.text("AppSyncApiName", "AppSyncSimpleTransform", "The name of the API."));
    if (settings.auth().has(AuthMode.AWS_IAM)) {
      stacks.parameter(
          ROOT, ParameterDef.required("authRoleName", "The role of signed-in identities."));
      stacks.parameter(
          ROOT, ParameterDef.required("unauthRoleName", "The role of identities without sign-in."));
    }
    if (settings.auth().has(AuthMode.AMAZON_COGNITO_USER_POOLS)) {
      stacks.parameter(
          ROOT, ParameterDef.required("AuthCognitoUserPoolId", "The user pool of the callers."));
    }
  }

  private static ResourceDef api(Settings settings) {
    Map<String, CfnValue> properties = new LinkedHashMap<>();
    List<AuthMode> additional = settings.auth().additional();
    AuthProperties auth = new AuthProperties(settings.providers());
    if (!additional.isEmpty()) {
      List<CfnValue> providers = new ArrayList<>();
      for (AuthMode mode : additional) {
        providers.add(new CfnValue.Fields(auth.additional(mode)));
      }
      properties.put("AdditionalAuthenticationProviders", new CfnValue.Items(providers));
    }
    properties.putAll(auth.primary(settings.auth().defaultMode()));
    properties.put(
        "Name",
        CfnValue.concat(CfnValue.parameter("AppSyncApiName"), "-", CfnValue.parameter("env")));
    return ResourceDef.of(
        ResourceNames.API, "AWS::AppSync::GraphQLApi", new CfnValue.Fields(properties));
  }

  private static ResourceDef schema() {
    return ResourceDef.of(
        ResourceNames.schema(),
        "AWS::AppSync::GraphQLSchema",
        CfnValue.map(
            "ApiId", API_ID, "DefinitionS3Location", DeployedFiles.location("schema.graphql")));
  }

  /** The expiry is a parameter, because an artifact must not depend on the time of the build. */
  private static void apiKey(StackEditor stacks, ApiKey key) {
    stacks.parameter(
        ROOT,
        ParameterDef.number(
            "ApiKeyExpirationEpoch",
            key.expires().orElse(0L),
            "When the API key expires, in seconds since 1970; 0 leaves it to AppSync: a week."));
    stacks.condition(
        ROOT,
        "HasApiKeyExpiration",
        CfnValue.map(
            "Fn::Not",
            CfnValue.list(
                CfnValue.map(
                    "Fn::Equals",
                    CfnValue.list(
                        CfnValue.parameter("ApiKeyExpirationEpoch"), new CfnValue.Num(0))))));
    Map<String, CfnValue> properties = new LinkedHashMap<>();
    properties.put("ApiId", API_ID);
    key.description().ifPresent(text -> properties.put("Description", CfnValue.text(text)));
    properties.put(
        "Expires",
        new CfnValue.If(
            "HasApiKeyExpiration", CfnValue.parameter("ApiKeyExpirationEpoch"), CfnValue.NO_VALUE));
    stacks.add(
        ROOT,
        ResourceDef.of(
            ResourceNames.apiKey(), "AWS::AppSync::ApiKey", new CfnValue.Fields(properties)));
  }

  /** As the reference transformer has it: described, unless a service's field is guarded. */
  private static ResourceDef noneDataSource(List<ResolverPlan> resolvers) {
    Map<String, CfnValue> properties = new LinkedHashMap<>();
    properties.put("ApiId", API_ID);
    if (resolvers.stream().noneMatch(ApiProvisioner::guardsService)) {
      properties.put("Description", CfnValue.text("None Data Source for Pipeline functions"));
    }
    properties.put("Name", CfnValue.text(ResourceNames.NONE_DATA_SOURCE));
    properties.put("Type", CfnValue.text("NONE"));
    return ResourceDef.of(
        ResourceNames.noneDataSource(),
        "AWS::AppSync::DataSource",
        new CfnValue.Fields(properties));
  }

  private static boolean guardsService(ResolverPlan resolver) {
    return SERVICES.contains(resolver.dataSource().type())
        && resolver.functions().containsKey(Slot.AUTH);
  }

  private static void outputs(StackEditor stacks, boolean hasKey) {
    if (hasKey) {
      output(
          stacks,
          "GraphQLAPIKeyOutput",
          "The API key.",
          CfnValue.attribute(ROOT, ResourceNames.apiKey(), "ApiKey"),
          "GraphQLApiKey");
    }
    output(stacks, "GraphQLAPIIdOutput", "The id of the API.", API_ID, "GraphQLApiId");
    output(
        stacks,
        "GraphQLAPIEndpointOutput",
        "The URL of the API.",
        CfnValue.attribute(ROOT, ResourceNames.API, "GraphQLUrl"),
        "GraphQLApiEndpoint");
  }

  private static void output(
      StackEditor stacks, String name, String description, CfnValue value, String export) {
    CfnValue exportName =
        new CfnValue.Join(
            ":", List.of(new CfnValue.Pseudo("AWS::StackName"), CfnValue.text(export)));
    stacks.output(
        ROOT, new OutputDef(name, Optional.of(description), value, Optional.of(exportName)));
  }
}
