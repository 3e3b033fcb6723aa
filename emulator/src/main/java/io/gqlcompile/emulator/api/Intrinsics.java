package io.gqlcompile.emulator.api;

import io.gqlcompile.emulator.api.StackTree.Resource;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.TypedValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Works out CloudFormation's intrinsic functions with the values of one deployment, across nested
 * stacks.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/intrinsic-function-reference.html">
 *     CloudFormation: intrinsic functions</a>
 */
final class Intrinsics {
  /** Stands for {@code AWS::NoValue}: the property that has it is left out. */
  private static final Object NO_VALUE = new Object();

  private static final Pattern SLOT = Pattern.compile("\\$\\{(!?)([^}]*)}");
  private static final int MAX_DEPTH = 200;

  private final StackTree stacks;
  private final DeploymentValues values;
  private int depth;

  Intrinsics(StackTree stacks, DeploymentValues values) {
    this.stacks = stacks;
    this.values = values;
  }

  /** The value with every function worked out. */
  Object resolve(Object value, String stack) {
    Object resolved = value(value, stack);
    return resolved == NO_VALUE ? null : resolved;
  }

  /** The value as text. */
  String text(Object value, String stack) {
    Object resolved = resolve(value, stack);
    return resolved instanceof Map || resolved instanceof List
        ? Json.write(resolved)
        : String.valueOf(resolved);
  }

  /** Whether a resource is made: it has no condition, or one that holds. */
  boolean exists(Resource resource) {
    Object condition = resource.body().get("Condition");
    return condition == null || condition(condition.toString(), resource.stack());
  }

  private Object value(Object value, String stack) {
    if (++depth > MAX_DEPTH) {
      throw new BrokenBuild("references of stack '" + stack + "' go in a circle");
    }
    try {
      if (value instanceof List<?> list) {
        return list(list, stack);
      }
      return value instanceof Map<?, ?> map ? map(map, stack) : value;
    } finally {
      depth--;
    }
  }

  private List<Object> list(List<?> list, String stack) {
    List<Object> out = new ArrayList<>();
    for (Object item : list) {
      Object resolved = value(item, stack);
      if (resolved != NO_VALUE) {
        out.add(resolved);
      }
    }
    return out;
  }

  private Object map(Map<?, ?> map, String stack) {
    if (map.size() == 1) {
      String name = map.keySet().iterator().next().toString();
      if (name.equals("Ref") || name.startsWith("Fn::") || name.equals("Condition")) {
        return function(name, map.values().iterator().next(), stack);
      }
    }
    Map<String, Object> out = new LinkedHashMap<>();
    map.forEach(
        (key, item) -> {
          Object resolved = value(item, stack);
          if (resolved != NO_VALUE) {
            out.put(key.toString(), resolved);
          }
        });
    return out;
  }

  private Object function(String name, Object argument, String stack) {
    List<?> list = argument instanceof List<?> given ? given : List.of();
    return switch (name) {
      case "Ref" -> reference(argument.toString(), stack);
      case "Fn::GetAtt" -> attribute(path(argument), stack);
      case "Fn::Join" -> join(list, stack);
      case "Fn::Sub" -> substitute(argument, stack);
      case "Fn::Select" -> select(list, stack);
      case "Fn::Split" ->
          List.of(text(list.get(1), stack).split(Pattern.quote(text(list.get(0), stack)), -1));
      case "Fn::If" -> value(list.get(condition(list.get(0).toString(), stack) ? 1 : 2), stack);
      case "Fn::FindInMap" -> find(list, stack);
      case "Fn::Base64" ->
          Base64.getEncoder()
              .encodeToString(text(argument, stack).getBytes(StandardCharsets.UTF_8));
      case "Fn::ImportValue" -> values.imported(text(argument, stack));
      default -> test(name, argument, stack);
    };
  }

  private static String path(Object argument) {
    return argument instanceof List<?> steps
        ? String.join(".", steps.stream().map(String::valueOf).toList())
        : argument.toString();
  }

  private String join(List<?> argument, String stack) {
    List<String> parts = new ArrayList<>();
    if (value(argument.get(1), stack) instanceof List<?> items) {
      items.forEach(item -> parts.add(text(item, stack)));
    }
    return String.join(argument.get(0).toString(), parts);
  }

  private Object select(List<?> argument, String stack) {
    int index = Integer.parseInt(text(argument.get(0), stack));
    if (value(argument.get(1), stack) instanceof List<?> items && index < items.size()) {
      return items.get(index);
    }
    throw new BrokenBuild("Fn::Select has no item " + index + " in stack '" + stack + "'");
  }

  private Object find(List<?> argument, String stack) {
    Object found = stacks.section(stack, "Mappings");
    for (Object key : argument) {
      found = StackTree.map(found).get(text(key, stack));
    }
    return value(found, stack);
  }

  private String substitute(Object argument, String stack) {
    List<?> list = argument instanceof List<?> given ? given : List.of(argument, Map.of());
    Map<?, ?> own = StackTree.map(list.get(1));
    Matcher slots = SLOT.matcher(list.get(0).toString());
    StringBuilder out = new StringBuilder();
    while (slots.find()) {
      String name = slots.group(2);
      String text;
      if (!slots.group(1).isEmpty()) {
        text = "${" + name + "}";
      } else if (own.containsKey(name)) {
        text = text(own.get(name), stack);
      } else {
        text = String.valueOf(name.contains(".") ? attribute(name, stack) : reference(name, stack));
      }
      slots.appendReplacement(out, Matcher.quoteReplacement(text));
    }
    return slots.appendTail(out).toString();
  }

  private Object reference(String id, String stack) {
    if (id.equals("AWS::NoValue")) {
      return NO_VALUE;
    }
    Optional<String> pseudo = values.pseudo(id);
    if (pseudo.isPresent()) {
      return pseudo.get();
    }
    Optional<Resource> resource = stacks.resource(stack, id);
    if (resource.isPresent()) {
      return values.reference(resource.get(), this);
    }
    return parameter(id, stack);
  }

  private Object parameter(String id, String stack) {
    Optional<Resource> declaration = stacks.declaration(stack);
    if (declaration.isPresent()) {
      Object passed = StackTree.map(declaration.get().properties().get("Parameters")).get(id);
      if (passed != null) {
        return value(passed, declaration.get().stack());
      }
    }
    Object fallback = StackTree.map(stacks.section(stack, "Parameters").get(id)).get("Default");
    return values.parameter(id, fallback);
  }

  private Object attribute(String path, String stack) {
    int dot = path.indexOf('.');
    String id = dot < 0 ? path : path.substring(0, dot);
    String name = dot < 0 ? "" : path.substring(dot + 1);
    Optional<String> nested = stacks.nested(id);
    if (name.startsWith("Outputs.") && nested.isPresent()) {
      return output(name, nested.get());
    }
    Optional<Resource> resource = stacks.resource(stack, id);
    if (resource.isEmpty()) {
      throw new BrokenBuild("stack '" + stack + "' has no resource " + id);
    }
    return values.attribute(resource.get(), name, this);
  }

  private Object output(String name, String stack) {
    Object output = stacks.section(stack, "Outputs").get(name.substring("Outputs.".length()));
    if (output == null) {
      throw new BrokenBuild("stack '" + stack + "' has no output " + name);
    }
    return value(StackTree.map(output).get("Value"), stack);
  }

  private boolean condition(String name, String stack) {
    Object body = stacks.section(stack, "Conditions").get(name);
    if (body == null) {
      throw new BrokenBuild("stack '" + stack + "' has no condition " + name);
    }
    return Boolean.TRUE.equals(value(body, stack));
  }

  private Object test(String name, Object argument, String stack) {
    List<?> list = argument instanceof List<?> given ? given : List.of();
    return switch (name) {
      // A property may be called Condition too, as in IAM policies.
      case "Condition" ->
          argument instanceof String id && stacks.section(stack, "Conditions").containsKey(id)
              ? (Object) condition(id, stack)
              : TypedValue.typed("Condition", value(argument, stack));
      case "Fn::Equals" -> text(list.get(0), stack).equals(text(list.get(1), stack));
      case "Fn::Not" -> !Boolean.TRUE.equals(value(list.get(0), stack));
      case "Fn::And" -> list.stream().allMatch(each -> Boolean.TRUE.equals(value(each, stack)));
      case "Fn::Or" -> list.stream().anyMatch(each -> Boolean.TRUE.equals(value(each, stack)));
      default -> throw new BrokenBuild("unknown function " + name + " in stack '" + stack + "'");
    };
  }
}
