package io.gqlcompile.emulator.api;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The root template and its nested stacks, each under the name of its file. */
final class StackTree {
  static final String ROOT = "";
  private static final String ROOT_FILE = "cloudformation-template.json";
  private static final String STACK_TYPE = "AWS::CloudFormation::Stack";

  /** The file at the end of a template's address, however the address is put together. */
  private static final Pattern FILE = Pattern.compile("([^/\"]+)\\.json\"[\\]}]*$");

  /** A resource as written: which stack holds it, its logical id, type and body. */
  record Resource(String stack, String id, String type, Map<?, ?> body) {
    Map<?, ?> properties() {
      return map(body.get("Properties"));
    }
  }

  private final Map<String, Map<?, ?>> templates = new LinkedHashMap<>();
  private final Map<String, Resource> declarations = new LinkedHashMap<>();
  private final Map<String, String> namesById = new LinkedHashMap<>();

  StackTree(Map<String, String> files) {
    templates.put(ROOT, template(files, ROOT_FILE));
    files.forEach(
        (path, text) -> {
          if (path.startsWith("stacks/") && path.endsWith(".json")) {
            String name = path.substring("stacks/".length(), path.length() - ".json".length());
            templates.put(name, template(files, path));
          }
        });
    for (Resource resource : resources(STACK_TYPE)) {
      String name = fileName(resource);
      if (templates.containsKey(name)) {
        declarations.put(name, resource);
        namesById.put(resource.id(), name);
      }
    }
  }

  private static String fileName(Resource stack) {
    Matcher file = FILE.matcher(Json.write(stack.properties().get("TemplateURL")));
    return file.find() ? file.group(1) : stack.id();
  }

  private static Map<?, ?> template(Map<String, String> files, String path) {
    String text = files.get(path);
    if (text == null) {
      throw new BrokenBuild("the build has no " + path);
    }
    try {
      return map(Json.read(text));
    } catch (MalformedJson e) {
      throw new BrokenBuild(path + " is not JSON: " + e.getMessage());
    }
  }

  /** All resources of a type, root first, then by file, each in written order. */
  List<Resource> resources(String type) {
    List<Resource> found = new ArrayList<>();
    templates.forEach(
        (stack, template) ->
            map(template.get("Resources"))
                .forEach(
                    (id, body) -> {
                      Map<?, ?> resource = map(body);
                      if (type.equals(resource.get("Type"))) {
                        found.add(new Resource(stack, id.toString(), type, resource));
                      }
                    }));
    return found;
  }

  Optional<Resource> resource(String stack, String id) {
    Object body = section(stack, "Resources").get(id);
    return body == null
        ? Optional.empty()
        : Optional.of(new Resource(stack, id, String.valueOf(map(body).get("Type")), map(body)));
  }

  /** The resource by which another stack makes this one; empty for the root. */
  Optional<Resource> declaration(String stack) {
    return Optional.ofNullable(declarations.get(stack));
  }

  /** The nested stack that a resource makes; empty if the resource makes none of the build's. */
  Optional<String> nested(String logicalId) {
    return Optional.ofNullable(namesById.get(logicalId));
  }

  /** A part of a template: {@code Parameters}, {@code Conditions}, {@code Outputs} ... */
  Map<?, ?> section(String stack, String name) {
    return map(templates.getOrDefault(stack, Map.of()).get(name));
  }

  static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
