package io.gqlcompile.plan;

import io.gqlcompile.deployed.DeployedStack;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the values of templates refer to. */
final class References {
  private static final Pattern SLOT = Pattern.compile("\\$\\{([A-Za-z0-9]+)(?:\\.([^}]*))?}");
  static final String OUTPUTS = "Outputs.";

  private References() {}

  /**
   * The names that a value refers to within its template: {@code PostTable} for a {@code Ref} and
   * for each attribute; {@code Post.Outputs.Table} for an output of a nested stack.
   */
  static Set<String> of(Object value) {
    Set<String> found = new TreeSet<>();
    collect(value, found);
    return found;
  }

  private static void collect(Object value, Set<String> found) {
    if (value instanceof List<?> list) {
      list.forEach(element -> collect(element, found));
      return;
    }
    if (!(value instanceof Map<?, ?> map)) {
      return;
    }
    map.forEach(
        (name, argument) -> {
          switch (name.toString()) {
            case "Ref" -> found.add(String.valueOf(argument));
            case "Fn::GetAtt" -> found.add(attribute(argument));
            case "Fn::Sub" -> substituted(argument, found);
            default -> collect(argument, found);
          }
        });
  }

  private static String attribute(Object argument) {
    String path =
        argument instanceof List<?> parts
            ? String.join(".", parts.stream().map(String::valueOf).toList())
            : String.valueOf(argument);
    int dot = path.indexOf('.');
    boolean output = dot > 0 && path.startsWith(OUTPUTS, dot + 1);
    return dot < 0 || output ? path : path.substring(0, dot);
  }

  private static void substituted(Object argument, Set<String> found) {
    Object text = argument instanceof List<?> list ? list.get(0) : argument;
    if (argument instanceof List<?> list) {
      list.forEach(element -> collect(element, found));
    }
    Matcher slots = SLOT.matcher(String.valueOf(text));
    while (slots.find()) {
      String rest = slots.group(2);
      boolean output = rest != null && rest.startsWith(OUTPUTS);
      found.add(output ? slots.group(1) + "." + rest : slots.group(1));
    }
  }

  /**
   * The resource that a reference of a stack means, through parameters and outputs.
   *
   * @return empty if it is something else, or computed
   */
  static Optional<ResourceId> target(Templates templates, String stack, Object value) {
    Set<String> names = of(value);
    if (names.size() != 1) {
      return Optional.empty();
    }
    String name = names.iterator().next();
    ResourceId own = new ResourceId(stack, name);
    if (templates.exists(own)) {
      return Optional.of(own);
    }
    int dot = name.indexOf('.');
    if (dot > 0) {
      Optional<String> nested = templates.nested(name.substring(0, dot));
      String output = name.substring(dot + 1 + OUTPUTS.length());
      return nested.flatMap(in -> target(templates, in, output(templates, in, output)));
    }
    Optional<ResourceId> declaration = templates.declaration(stack);
    if (stack.equals(DeployedStack.ROOT) || declaration.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> resource = templates.resource(declaration.get());
    Object passed = Tree.object(resource, "Properties", "Parameters").get(name);
    return passed == null ? Optional.empty() : target(templates, DeployedStack.ROOT, passed);
  }

  /**
   * A value of a stack with what parameters stand for instead of the parameters; compilers name
   * them as they like. What a template does not tell stays.
   */
  static Object resolved(Templates templates, String stack, Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(element -> resolved(templates, stack, element)).toList();
    }
    if (!(value instanceof Map<?, ?> map)) {
      return value;
    }
    Optional<ResourceId> declaration = templates.declaration(stack);
    boolean isNested = !stack.equals(DeployedStack.ROOT) && declaration.isPresent();
    if (isNested && map.get("Ref") instanceof String name) {
      Map<String, Object> resource = templates.resource(declaration.get());
      Object passed = Tree.object(resource, "Properties", "Parameters").get(name);
      return passed == null ? value : resolved(templates, DeployedStack.ROOT, passed);
    }
    Map<Object, Object> copy = new LinkedHashMap<>();
    map.forEach((name, member) -> copy.put(name, resolved(templates, stack, member)));
    return copy;
  }

  private static Object output(Templates templates, String stack, String name) {
    return Tree.object(templates.stack(stack), "Outputs", name).get("Value");
  }
}
