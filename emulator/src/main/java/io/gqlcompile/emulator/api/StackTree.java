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

/** The root template and its nested stacks, each under the logical id of its stack. */
final class StackTree {
  static final String ROOT = "";
  private static final String ROOT_FILE = "cloudformation-template.json";
  private static final String FOLDER = "stacks/";
  private static final String SUFFIX = ".json";
  private static final Pattern FILE = Pattern.compile("/stacks/([^/\\]]+)\\.json\\b");
  private static final String STACK_TYPE = "AWS::CloudFormation::Stack";

  /** A resource as written: which stack holds it, its logical id, type and body. */
  record Resource(String stack, String id, String type, Map<?, ?> body) {
    Map<?, ?> properties() {
      return map(body.get("Properties"));
    }
  }

  private final Map<String, Map<?, ?>> templates = new LinkedHashMap<>();
  private final Map<String, Resource> declarations = new LinkedHashMap<>();

  StackTree(Map<String, String> files) {
    templates.put(ROOT, template(files, ROOT_FILE));
    for (String path : files.keySet()) {
      if (path.startsWith(FOLDER) && path.endsWith(SUFFIX)) {
        templates.put(
            path.substring(FOLDER.length(), path.length() - SUFFIX.length()),
            template(files, path));
      }
    }
    for (Resource resource : resources(STACK_TYPE)) {
      fileOf(resource).ifPresent(file -> rename(file, resource.id()));
    }
    for (Resource resource : resources(STACK_TYPE)) {
      if (templates.containsKey(resource.id())) {
        declarations.put(resource.id(), resource);
      }
    }
  }

  /** The file of a stack without folder and suffix, which is not always the stack's logical id. */
  private static Optional<String> fileOf(Resource stack) {
    Matcher file = FILE.matcher(String.valueOf(stack.properties().get("TemplateURL")));
    return file.find() ? Optional.of(file.group(1)) : Optional.empty();
  }

  private void rename(String file, String id) {
    Map<?, ?> template = templates.remove(file);
    if (template != null) {
      templates.put(id, template);
    }
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

  boolean hasStack(String stack) {
    return templates.containsKey(stack);
  }

  /** A part of a template: {@code Parameters}, {@code Conditions}, {@code Outputs} ... */
  Map<?, ?> section(String stack, String name) {
    return map(templates.getOrDefault(stack, Map.of()).get(name));
  }

  static Map<?, ?> map(Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }
}
