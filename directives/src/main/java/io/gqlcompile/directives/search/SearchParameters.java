package io.gqlcompile.directives.search;

import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ParameterDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a deployment can choose about the domain and about the function that fills it. */
final class SearchParameters {
  static final String HANDLER = "OpenSearchStreamingLambdaHandlerName";
  static final String BATCH_SIZE = "OpenSearchStreamBatchSize";
  static final String BATCHING_WINDOW = "OpenSearchStreamMaximumBatchingWindowInSeconds";
  static final String ROLE_NAME = "OpenSearchStreamingIAMRoleName";
  static final String DEBUG = "OpenSearchDebugStreamingLambda";
  static final String INSTANCE_COUNT = "OpenSearchInstanceCount";
  static final String INSTANCE_TYPE = "OpenSearchInstanceType";
  static final String VOLUME_SIZE = "OpenSearchEBSVolumeGB";

  private static final String UNUSED = "Not used. Deployed stacks may have it.";

  private SearchParameters() {}

  static void declare(StackEditor stacks) {
    List<ParameterDef> parameters =
        List.of(
            ParameterDef.text("OpenSearchAccessIAMRoleName", "AppSyncOpenSearchRole", UNUSED),
            ParameterDef.text(
                HANDLER,
                StreamingFunction.HANDLER,
                "The handler of the function that copies changes to the search indexes."),
            ParameterDef.text(
                "OpenSearchStreamingLambdaRuntime", StreamingFunction.RUNTIME, UNUSED),
            ParameterDef.text("OpenSearchStreamingFunctionName", "DdbToEsFn", UNUSED),
            ParameterDef.number(BATCH_SIZE, 100, "How many changes the function gets at most."),
            ParameterDef.number(
                BATCHING_WINDOW, 1, "How many seconds changes are collected before the function."),
            ParameterDef.text(
                ROLE_NAME, "SearchLambdaIAMRole", "How the name of the domain's role begins."),
            new ParameterDef(
                DEBUG,
                "Number",
                Optional.of(new CfnValue.Num(0)),
                List.of("0", "1"),
                Optional.of("Whether the function logs all that it does: 0 or 1.")),
            ParameterDef.number(INSTANCE_COUNT, 1, "How many instances the domain has."),
            ParameterDef.choice(
                INSTANCE_TYPE,
                "t2.small.elasticsearch",
                instanceTypes(),
                "The type of the domain's instances."),
            ParameterDef.number(VOLUME_SIZE, 10, "The size of each instance's volume in GB."));
    parameters.forEach(parameter -> stacks.parameter(StackModel.ROOT, parameter));
  }

  private static List<String> instanceTypes() {
    List<String> types = new ArrayList<>();
    for (String suffix : List.of(".elasticsearch", ".search")) {
      families()
          .forEach(
              (family, sizes) -> {
                for (String size : sizes.split(" ")) {
                  types.add(family + "." + size + suffix);
                }
              });
    }
    return types;
  }

  private static Map<String, String> families() {
    String graviton = "large xlarge 2xlarge 4xlarge 8xlarge 12xlarge";
    Map<String, String> families = new LinkedHashMap<>();
    families.put("t2", "small medium micro");
    families.put("c4", "large xlarge 2xlarge 4xlarge 8xlarge");
    families.put("m3", "medium large xlarge 2xlarge");
    families.put("m4", "large xlarge 2xlarge 4xlarge 10xlarge");
    families.put("r3", "large xlarge 2xlarge 4xlarge 8xlarge");
    families.put("r4", "large xlarge 2xlarge 4xlarge 8xlarge 16xlarge");
    families.put("i2", "xlarge 2xlarge");
    families.put("i3", "large xlarge 2xlarge 4xlarge 8xlarge 16xlarge");
    families.put("r6gd", graviton + " 16xlarge");
    families.put("ultrawarm1", "medium large xlarge");
    families.put("m5", "large xlarge 2xlarge 4xlarge 12xlarge 24xlarge");
    families.put("t3", "nano micro small medium large xlarge 2xlarge");
    families.put("m6g", graviton);
    families.put("c6g", graviton);
    families.put("r6g", graviton);
    families.put("d2", "xlarge 2xlarge 4xlarge 8xlarge");
    families.put("c5", "large xlarge 2xlarge 4xlarge 9xlarge 18xlarge");
    families.put("t4g", "small medium");
    families.put("r5", "large xlarge 2xlarge 4xlarge 12xlarge 24xlarge");
    return families;
  }
}
