package io.gqlcompile.deployed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What nested stacks pass to each other. Compilers name parameters and outputs as they like; two
 * values are the same if they come from the same, whatever it is called on the way.
 */
public final class StackLinks {
  private static final String STACK = "AWS::CloudFormation::Stack";
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final Pattern TEMPLATE = Pattern.compile("stacks/([^\"/]+)\\.json");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\{\"Ref\":\"([^\"]+)\"}"
              + "|\\{\"Fn::GetAtt\":\\[\"([^\"]+)\",\"Outputs\\.([^\"]+)\"]}");

  /** Parameters and outputs are not nested deeper in anything that can be deployed. */
  private static final int DEEPEST = 8;

  private record Nested(String parent, Map<String, String> passed) {}

  private final Map<String, DeployedStack> stacks = new LinkedHashMap<>();
  private final Map<String, Nested> nested = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  private StackLinks(List<DeployedStack> read) throws IOException {
    for (DeployedStack stack : read) {
      stacks.put(stack.name(), stack);
      for (DeployedResource resource : stack.resources().values()) {
        if (resource.type().equals(STACK)) {
          add(stack.name(), resource);
        }
      }
    }
  }

  /** A template is where the address says; one among uploaded files is called as its resource. */
  private void add(String parent, DeployedResource resource) throws IOException {
    Matcher address = TEMPLATE.matcher(resource.properties().getOrDefault("TemplateURL", ""));
    String template = address.find() ? address.group(1) : resource.logicalId();
    Map<String, String> passed = members(resource.properties().getOrDefault("Parameters", "{}"));
    nested.put(template, new Nested(parent, passed));
    names.put(parent + "/" + resource.logicalId(), template);
  }

  /** The members of an object, each as compact JSON. */
  static Map<String, String> members(String object) throws IOException {
    Map<String, String> members = new HashMap<>();
    try (JsonParser json = FACTORY.createParser(object)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return members;
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = FACTORY.createGenerator(text)) {
          copy.copyCurrentStructure(json);
        }
        members.put(name, text.toString());
      }
    }
    return members;
  }

  /**
   * The same stacks with what parameters stand for instead of the parameters, as far as the stacks
   * that pass them are among them.
   *
   * @throws IOException if the parameters of a stack are no JSON
   */
  public static List<DeployedStack> resolve(List<DeployedStack> read) throws IOException {
    StackLinks links = new StackLinks(read);
    List<DeployedStack> resolved = new ArrayList<>();
    for (DeployedStack stack : read) {
      resolved.add(links.nested.containsKey(stack.name()) ? links.resolve(stack) : stack);
    }
    return resolved;
  }

  /**
   * Where stacks are: the logical ids of the resources that lead to each from the root, with {@code
   * /} between; empty for the root. Stacks that no resource leads to are left out.
   *
   * @throws IOException if the parameters of a stack are no JSON
   */
  public static Map<String, String> addresses(List<DeployedStack> read) throws IOException {
    StackLinks links = new StackLinks(read);
    Map<String, String> addresses = new LinkedHashMap<>();
    addresses.put(DeployedStack.ROOT, "");
    for (int depth = 0; depth < DEEPEST; depth++) {
      links.names.forEach(
          (place, template) -> {
            int end = place.lastIndexOf('/');
            String parent = addresses.get(place.substring(0, end));
            if (parent != null) {
              String id = place.substring(end + 1);
              addresses.putIfAbsent(template, parent.isEmpty() ? id : parent + "/" + id);
            }
          });
    }
    return addresses;
  }

  private DeployedStack resolve(DeployedStack stack) {
    Map<String, DeployedResource> resources = new LinkedHashMap<>();
    stack
        .resources()
        .forEach(
            (id, resource) -> {
              Map<String, String> properties = new LinkedHashMap<>();
              resource
                  .properties()
                  .forEach((name, json) -> properties.put(name, resolve(json, stack.name(), 0)));
              resources.put(
                  id, new DeployedResource(id, resource.stack(), resource.type(), properties));
            });
    Map<String, DeployedTable> tables = new LinkedHashMap<>();
    stack
        .tables()
        .forEach(
            (id, table) -> tables.put(id, table.named(resolve(table.name(), stack.name(), 0))));
    Map<String, String> exports = new LinkedHashMap<>();
    stack.exports().forEach((name, json) -> exports.put(name, resolve(json, stack.name(), 0)));
    return stack.with(exports, resources, tables);
  }

  private String resolve(String json, String stack, int depth) {
    if (depth > DEEPEST || !json.contains("{")) {
      return json;
    }
    StringBuilder text = new StringBuilder();
    Matcher reference = REFERENCE.matcher(json);
    while (reference.find()) {
      String target =
          reference.group(1) == null
              ? output(reference.group(), stack, reference.group(2), reference.group(3), depth)
              : parameter(reference.group(), stack, reference.group(1), depth);
      reference.appendReplacement(text, Matcher.quoteReplacement(target));
    }
    return reference.appendTail(text).toString();
  }

  private String parameter(String otherwise, String stack, String name, int depth) {
    Nested own = nested.get(stack);
    String passed = own == null ? null : own.passed().get(name);
    return passed == null ? otherwise : resolve(passed, own.parent(), depth + 1);
  }

  private String output(String otherwise, String stack, String id, String name, int depth) {
    String template = names.get(stack + "/" + id);
    DeployedStack target = template == null ? null : stacks.get(template);
    String value = target == null ? null : target.outputs().get(name);
    return value == null ? otherwise : resolve(value, template, depth + 1);
  }
}
