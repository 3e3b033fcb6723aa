package io.gqlcompile.internal.custom;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.custom.CustomStack;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ParameterDef;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackDef;
import io.gqlcompile.stack.StackModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Adds the user's stacks to the root. Each gets those of the root's parameters that it declares,
 * and the id of the API as {@code AppSyncApiId}; what it declares beyond becomes a parameter of the
 * root. Their logical ids are those of the ecosystem: the letters of the file's name.
 */
public final class CustomStackMerge {
  private static final String API_ID = "AppSyncApiId";

  private final Diagnostics findings;
  private final StackModel generated;
  private final Map<String, ParameterDef> parameters;
  private final Map<String, SourceLocation> declared = new LinkedHashMap<>();
  private final Map<String, ResourceDef> resources;
  private final List<String> waitsFor = new ArrayList<>();

  private CustomStackMerge(StackModel generated, Diagnostics findings) {
    this.generated = generated;
    this.findings = findings;
    this.parameters = new LinkedHashMap<>(generated.root().parameters());
    this.resources = new LinkedHashMap<>(generated.root().resources());
    waitsFor.add(ResourceNames.API);
    waitsFor.add(ResourceNames.schema());
    for (StackDef stack : generated.all()) {
      if (!stack.name().equals(StackModel.ROOT)) {
        waitsFor.add(ResourceNames.nestedStack(stack.name()));
      }
    }
  }

  /** The stacks as files of the build. */
  public static List<Artifact> files(List<CustomStack> stacks) {
    Map<String, Artifact> files = new LinkedHashMap<>();
    for (CustomStack stack : stacks) {
      String path = "stacks/" + stack.file();
      files.putIfAbsent(path, new Artifact(path, JsonWriter.print(stack.template())));
    }
    return List.copyOf(files.values());
  }

  /** Adds them; reports those that cannot be added. */
  public static StackModel merge(
      StackModel generated, List<CustomStack> stacks, Diagnostics findings) {
    if (stacks.isEmpty()) {
      return generated;
    }
    CustomStackMerge merge = new CustomStackMerge(generated, findings);
    stacks.forEach(merge::add);
    return merge.result();
  }

  private StackModel result() {
    StackDef root = generated.root();
    List<StackDef> all = new ArrayList<>(generated.all());
    all.set(
        0,
        new StackDef(
            root.name(),
            parameters,
            root.conditions(),
            resources,
            root.outputs(),
            root.description()));
    return new StackModel(all, generated.placement(), generated.bundles());
  }

  private void add(CustomStack stack) {
    Optional<Json.Members> template = template(stack);
    if (template.isEmpty() || !hasFreeName(stack, template.get())) {
      return;
    }
    Map<String, CfnValue> passed = new LinkedHashMap<>();
    for (Json.Member parameter : parameters(template.get())) {
      pass(parameter, passed);
    }
    String id = logicalId(stack);
    resources.put(
        id,
        new ResourceDef(
            id,
            "AWS::CloudFormation::Stack",
            properties(stack, passed),
            waitsFor,
            Optional.empty()));
  }

  private static CfnValue.Fields properties(CustomStack stack, Map<String, CfnValue> passed) {
    CfnValue url =
        new CfnValue.Join(
            "/",
            List.of(
                CfnValue.text("https://s3.amazonaws.com"),
                CfnValue.parameter("S3DeploymentBucket"),
                CfnValue.parameter("S3DeploymentRootKey"),
                CfnValue.text("stacks/" + stack.file())));
    return passed.isEmpty()
        ? CfnValue.map("TemplateURL", url)
        : CfnValue.map("Parameters", new CfnValue.Fields(passed), "TemplateURL", url);
  }

  /** The template, if it can be one at all. */
  private Optional<Json.Members> template(CustomStack stack) {
    Json root = stack.template();
    if (!(root instanceof Json.Members members)) {
      error(CustomRules.STACK_INVALID, root.at(), "A stack is an object, not " + root.kind() + ".");
      return Optional.empty();
    }
    Optional<Json> found = members.get("Resources");
    if (!(found.orElse(null) instanceof Json.Members inner) || inner.members().isEmpty()) {
      SourceLocation at = found.map(Json::at).orElse(root.at());
      error(CustomRules.STACK_INVALID, at, stack.file() + " has no Resources.");
      return Optional.empty();
    }
    boolean isSound = true;
    for (Json.Member resource : inner.members()) {
      boolean hasType =
          resource.value() instanceof Json.Members body
              && body.get("Type").orElse(null) instanceof Json.Text;
      if (!hasType) {
        error(CustomRules.STACK_INVALID, resource.at(), resource.name() + " has no Type.");
        isSound = false;
      }
    }
    return isSound && hasParameters(members) ? Optional.of(members) : Optional.empty();
  }

  private boolean hasParameters(Json.Members template) {
    Optional<Json> section = template.get("Parameters");
    if (section.isPresent() && !(section.get() instanceof Json.Members)) {
      error(CustomRules.STACK_INVALID, section.get().at(), "Parameters must be an object.");
      return false;
    }
    boolean isSound = true;
    for (Json.Member parameter : parameters(template)) {
      if (parameterType(parameter).isEmpty()) {
        error(CustomRules.STACK_INVALID, parameter.at(), parameter.name() + " has no Type.");
        isSound = false;
      }
    }
    return isSound;
  }

  private static List<Json.Member> parameters(Json.Members template) {
    return template.get("Parameters").orElse(null) instanceof Json.Members section
        ? section.members()
        : List.of();
  }

  private static Optional<String> parameterType(Json.Member parameter) {
    return parameter.value() instanceof Json.Members body
            && body.get("Type").orElse(null) instanceof Json.Text type
        ? Optional.of(type.value())
        : Optional.empty();
  }

  private boolean hasFreeName(CustomStack stack, Json.Members template) {
    String name = stack.file().substring(0, stack.file().length() - ".json".length());
    if (generated.stack(name).isPresent()) {
      error(
          CustomRules.STACK_NAME,
          template.at(),
          "A stack " + name + " is generated already; call yours otherwise.");
      return false;
    }
    String id = logicalId(stack);
    if (id.isEmpty() || resources.containsKey(id) || waitsFor.contains(id)) {
      String taken = "Its letters, " + id + ", are the logical id of something else in the root.";
      error(
          CustomRules.STACK_NAME,
          template.at(),
          id.isEmpty() ? "The name of a stack needs a letter." : taken);
      return false;
    }
    return true;
  }

  private static String logicalId(CustomStack stack) {
    StringBuilder letters = new StringBuilder();
    for (char c : stack.file().toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
        letters.append(c);
      }
    }
    return letters.toString();
  }

  private void pass(Json.Member parameter, Map<String, CfnValue> passed) {
    String name = parameter.name();
    if (name.equals(API_ID)) {
      passed.put(name, CfnValue.attribute(StackModel.ROOT, ResourceNames.API, "ApiId"));
      return;
    }
    String type = parameterType(parameter).orElseThrow();
    ParameterDef known = parameters.get(name);
    if (known == null) {
      parameters.put(name, definition(parameter, type));
      declared.put(name, parameter.at());
    } else if (declared.containsKey(name) && !known.equals(definition(parameter, type))) {
      findings.add(
          Diagnostic.error(
                  CustomRules.STACK_PARAMETER,
                  Coordinate.NONE,
                  parameter.at(),
                  "Another stack declares the parameter " + name + " in another way.")
              .withHint("declare it alike, or give it another name")
              .withRelated(declared.get(name), "the first one"));
    }
    passed.put(name, CfnValue.parameter(name));
  }

  private static ParameterDef definition(Json.Member parameter, String type) {
    Json.Members body = (Json.Members) parameter.value();
    Set<String> allowed = new LinkedHashSet<>();
    if (body.get("AllowedValues").orElse(null) instanceof Json.Elements values) {
      values.elements().forEach(value -> scalar(value).ifPresent(allowed::add));
    }
    Optional<String> description =
        body.get("Description").orElse(null) instanceof Json.Text text
            ? Optional.of(text.value())
            : Optional.empty();
    Optional<CfnValue> otherwise = body.get("Default").flatMap(CustomStackMerge::value);
    return new ParameterDef(parameter.name(), type, otherwise, List.copyOf(allowed), description);
  }

  private static Optional<CfnValue> value(Json json) {
    if (json instanceof Json.Num number && number.digits().matches("-?[0-9]{1,18}")) {
      return Optional.of(new CfnValue.Num(Long.parseLong(number.digits())));
    }
    return scalar(json).map(CfnValue::text);
  }

  private static Optional<String> scalar(Json json) {
    if (json instanceof Json.Text text) {
      return Optional.of(text.value());
    }
    if (json instanceof Json.Bool bool) {
      return Optional.of(String.valueOf(bool.value()));
    }
    return json instanceof Json.Num number ? Optional.of(number.digits()) : Optional.empty();
  }

  private void error(RuleId rule, SourceLocation at, String message) {
    findings.add(Diagnostic.error(rule, Coordinate.NONE, at, message));
  }
}
