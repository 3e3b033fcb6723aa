package io.gqlcompile.directives.predictions;

import io.gqlcompile.naming.LogicalId;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.service.ServiceAccess;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The stack with the services that make predictions, and what the API may ask of them. */
final class PredictionsStack {
  static final String ROLE = LogicalId.ofPath("predictionsIAMRole", "Resource");

  private static final String STACK = Service.STACK;
  private static final CfnValue API_ID =
      CfnValue.attribute(StackModel.ROOT, ResourceNames.API, "ApiId");

  private final ProvisionContext context;
  private final StackEditor stacks;
  private final Set<Action> actions = EnumSet.noneOf(Action.class);
  private final Set<Service> services = EnumSet.noneOf(Service.class);

  PredictionsStack(ProvisionContext context) {
    this.context = context;
    this.stacks = context.stacks();
    for (PredictionsUse use : PredictionsUse.all(context.input())) {
      actions.addAll(use.actions());
    }
    actions.forEach(action -> services.add(action.service()));
  }

  void add() {
    ServiceAccess.declareEnvironment(stacks, STACK);
    stacks.add(
        STACK, ServiceAccess.role(ROLE).with("RoleName", deployedName("predictionsIAMRole")));
    CfnValue pictures = Bucket.of(context.settings()).pictures();
    addPolicy("PredictionsStorageAccess", "s3:GetObject", pictures);
    actions.forEach(this::addAccess);
    services.forEach(this::addService);
  }

  /** The name of a role, which is the same in no two deployments of an account. */
  static CfnValue deployedName(String name) {
    CfnValue env = CfnValue.parameter("env");
    return new CfnValue.If(
        ServiceAccess.HAS_ENVIRONMENT,
        new CfnValue.Join("-", List.of(CfnValue.text(name), API_ID, env)),
        new CfnValue.Join("-", List.of(CfnValue.text(name), API_ID)));
  }

  private void addAccess(Action action) {
    String allowed =
        switch (action) {
          case IDENTIFY_TEXT -> "rekognition:DetectText";
          case IDENTIFY_LABELS -> "rekognition:DetectLabels";
          case TRANSLATE_TEXT -> "translate:TranslateText";
          case CONVERT_TEXT_TO_SPEECH -> "";
        };
    if (!allowed.isEmpty()) {
      addPolicy(action.key() + "Access", allowed, CfnValue.text("*"));
    }
  }

  private void addPolicy(String name, String action, CfnValue resource) {
    String id = LogicalId.ofPath(name, "Resource");
    stacks.add(STACK, ServiceAccess.policy(id, STACK, ROLE, ServiceAccess.allow(action, resource)));
  }

  /** The role of its own that each data source has is not used, but a former build may have it. */
  private void addService(Service service) {
    String id = service.sourceId();
    ServiceAccess.addRole(stacks, STACK, id);
    CfnValue.Fields config = endpoint(service);
    if (service.isLambda()) {
      SpeechFunction.add(stacks);
      addPolicy("PredictionsLambdaAccess", "lambda:InvokeFunction", SpeechFunction.arn());
      ServiceAccess.addInvocation(stacks, STACK, id, SpeechFunction.arn());
      config =
          CfnValue.map("LambdaConfig", CfnValue.map("LambdaFunctionArn", SpeechFunction.arn()));
    }
    ResourceDef source =
        ServiceAccess.source(
            id, id, service.source().type(), config, CfnValue.attribute(STACK, ROLE, "Arn"));
    stacks.add(STACK, source);
  }

  private static CfnValue.Fields endpoint(Service service) {
    CfnValue.Fields signing =
        CfnValue.map("SigningRegion", CfnValue.REGION, "SigningServiceName", service.endpoint());
    CfnValue url =
        CfnValue.concat("https://" + service.endpoint() + ".", CfnValue.REGION, ".amazonaws.com");
    return CfnValue.map(
        "HttpConfig",
        CfnValue.map(
            "AuthorizationConfig",
            CfnValue.map("AuthorizationType", "AWS_IAM", "AwsIamConfig", signing),
            "Endpoint",
            url));
  }
}
