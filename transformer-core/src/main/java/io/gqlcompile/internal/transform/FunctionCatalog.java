package io.gqlcompile.internal.transform;

import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.naming.Words;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackModel;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The AppSync functions of the API: one for each data source and pair of templates, in the stack of
 * the data source, shared by all resolvers.
 */
final class FunctionCatalog {
  private static final CfnValue API_ID =
      CfnValue.attribute(StackModel.ROOT, ResourceNames.API, "ApiId");

  private final StackEditor stacks;
  private final boolean shared;
  private final Map<PipelineFunction, CfnValue> ids = new HashMap<>();
  private final Map<String, Integer> namesTaken = new HashMap<>();

  FunctionCatalog(StackEditor stacks, Settings settings) {
    this.stacks = stacks;
    this.shared = !settings.is(Flag.NO_FUNCTION_SHARING);
  }

  /** The id of a function as a pipeline refers to it; the function is added at its first use. */
  CfnValue idOf(PipelineFunction function, ResolverPlan user) {
    if (!shared) {
      String owner = ResourceNames.resourceName(user.field().type() + user.field().member());
      return add(function, owner);
    }
    CfnValue known = ids.get(function);
    if (known == null) {
      known = add(function, function.dataSource().label());
      ids.put(function, known);
    }
    return known;
  }

  private CfnValue add(PipelineFunction function, String owner) {
    String wanted = owner + Words.upperFirst(function.name()) + "Function";
    int count = namesTaken.merge(wanted, 1, Integer::sum);
    String logicalId = count == 1 ? wanted : wanted + count;
    String stack = function.dataSource().stack();
    Map<String, CfnValue> properties = new LinkedHashMap<>();
    properties.put("ApiId", API_ID);
    properties.put("DataSourceName", function.dataSource().nameValue());
    properties.put("FunctionVersion", CfnValue.text("2018-05-29"));
    properties.put("Name", CfnValue.text(logicalId));
    put(properties, "Request", function.request());
    put(properties, "Response", function.response());
    function.sync().ifPresent(sync -> properties.put("SyncConfig", sync));
    ResourceDef resource =
        ResourceDef.of(
            logicalId, "AWS::AppSync::FunctionConfiguration", new CfnValue.Fields(properties));
    boolean isLocal = stack.equals(StackModel.ROOT);
    stacks.add(stack, isLocal ? resource.dependingOn(ResourceNames.schema()) : resource);
    return CfnValue.attribute(stack, logicalId, "FunctionId");
  }

  private static void put(Map<String, CfnValue> properties, String half, VtlTemplate template) {
    if (template.isInline()) {
      properties.put(half + "MappingTemplate", CfnValue.text(template.text()));
    } else {
      properties.put(
          half + "MappingTemplateS3Location",
          DeployedFiles.location("resolvers/" + template.name()));
    }
  }
}
