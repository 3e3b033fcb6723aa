package io.gqlcompile.directives.predictions;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.service.FunctionCode;
import io.gqlcompile.service.ServiceAccess;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;

/** The Lambda function that makes links to speech. */
final class SpeechFunction {
  private static final String STACK = Service.STACK;
  private static final String ID = LogicalId.ofPath("predictionsLambda", "Resource");
  private static final String ROLE = LogicalId.ofPath("predictionsLambdaIAMRole", "Resource");
  private static final long TIMEOUT_SECONDS = 60;

  private SpeechFunction() {}

  static CfnValue arn() {
    return CfnValue.attribute(STACK, ID, "Arn");
  }

  static void add(StackEditor stacks) {
    CfnValue speak = ServiceAccess.allow("polly:SynthesizeSpeech", CfnValue.text("*"));
    CfnValue access =
        CfnValue.map("PolicyDocument", ServiceAccess.document(speak), "PolicyName", "PollyAccess");
    stacks.add(
        STACK,
        ServiceAccess.role(ROLE, "lambda.amazonaws.com")
            .with("Policies", CfnValue.list(access))
            .with("RoleName", PredictionsStack.deployedName("predictionsLambdaIAMRole")));
    stacks.add(STACK, function(stacks));
  }

  private static ResourceDef function(StackEditor stacks) {
    String code = Definitions.load(SpeechFunction.class, "speech.js").text();
    return ResourceDef.of(
        ID,
        "AWS::Lambda::Function",
        CfnValue.map(
            "Code",
            FunctionCode.add(stacks, "predictionsLambdaFunction", "predictionsLambda.js", code),
            "Handler",
            "predictionsLambda.handler",
            "Role",
            CfnValue.attribute(STACK, ROLE, "Arn"),
            "Runtime",
            "nodejs24.x",
            "Timeout",
            new CfnValue.Num(TIMEOUT_SECONDS)));
  }
}
