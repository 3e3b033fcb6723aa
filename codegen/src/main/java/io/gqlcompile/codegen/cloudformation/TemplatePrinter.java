package io.gqlcompile.codegen.cloudformation;

import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.LinkedTemplate;
import io.gqlcompile.stack.OutputDef;
import io.gqlcompile.stack.ParameterDef;
import io.gqlcompile.stack.ResourceDef;
import java.io.IOException;
import java.util.Map;

/** Prints one template. */
final class TemplatePrinter {
  private final JsonText json;
  private final ValuePrinter values;

  private TemplatePrinter(JsonText json, LinkedTemplate template) {
    this.json = json;
    this.values = new ValuePrinter(json, template);
  }

  static byte[] print(LinkedTemplate template) {
    return JsonText.of(json -> new TemplatePrinter(json, template).template(template));
  }

  private void template(LinkedTemplate template) throws IOException {
    json.begin();
    json.field("AWSTemplateFormatVersion", "2010-09-09");
    if (template.description().isPresent()) {
      json.field("Description", template.description().get());
    }
    parameters(template.parameters());
    conditions(template.conditions());
    json.name("Resources");
    json.begin();
    for (ResourceDef resource : template.resources().values()) {
      resource(resource);
    }
    json.end();
    outputs(template.outputs());
    json.end();
  }

  private void parameters(Map<String, ParameterDef> parameters) throws IOException {
    if (parameters.isEmpty()) {
      return;
    }
    json.name("Parameters");
    json.begin();
    for (ParameterDef parameter : parameters.values()) {
      json.name(parameter.name());
      boolean plain = parameter.defaultValue().isEmpty() && parameter.description().isEmpty();
      if (plain) {
        json.inline(out -> parameter(parameter));
      } else {
        parameter(parameter);
      }
    }
    json.end();
  }

  private void parameter(ParameterDef parameter) throws IOException {
    json.begin();
    json.field("Type", parameter.type());
    if (parameter.defaultValue().isPresent()) {
      json.name("Default");
      json.scalar(parameter.defaultValue().get());
    }
    if (!parameter.allowed().isEmpty()) {
      json.name("AllowedValues");
      values.print(CfnValue.texts(parameter.allowed()));
    }
    if (parameter.description().isPresent()) {
      json.field("Description", parameter.description().get());
    }
    json.end();
  }

  private void conditions(Map<String, CfnValue> conditions) throws IOException {
    if (conditions.isEmpty()) {
      return;
    }
    json.name("Conditions");
    json.begin();
    for (Map.Entry<String, CfnValue> condition : conditions.entrySet()) {
      json.name(condition.getKey());
      values.print(condition.getValue());
    }
    json.end();
  }

  private void resource(ResourceDef resource) throws IOException {
    json.name(resource.logicalId());
    json.begin();
    json.field("Type", resource.type());
    if (!resource.dependsOn().isEmpty()) {
      json.name("DependsOn");
      values.print(CfnValue.texts(resource.dependsOn()));
    }
    if (resource.deletionPolicy().isPresent()) {
      json.field("DeletionPolicy", resource.deletionPolicy().get());
      json.field("UpdateReplacePolicy", resource.deletionPolicy().get());
    }
    json.name("Properties");
    values.print(resource.properties());
    json.end();
  }

  private void outputs(Map<String, OutputDef> outputs) throws IOException {
    if (outputs.isEmpty()) {
      return;
    }
    json.name("Outputs");
    json.begin();
    for (OutputDef output : outputs.values()) {
      json.name(output.name());
      json.begin();
      if (output.description().isPresent()) {
        json.field("Description", output.description().get());
      }
      json.name("Value");
      values.print(output.value());
      if (output.exportName().isPresent()) {
        json.name("Export");
        values.print(CfnValue.map("Name", output.exportName().get()));
      }
      json.end();
    }
    json.end();
  }
}
