package io.gqlcompile.plan;

import io.gqlcompile.deployed.DeployedStack;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Takes resources out of templates, with all that refers to them: through parameters and outputs
 * too. Only what can be made anew without loss goes along; anything else is an obstacle.
 */
final class Pruning {
  private static final List<String> STATELESS =
      List.of("AWS::AppSync::", "AWS::IAM::", "AWS::Lambda::EventSourceMapping");
  private static final String DEPENDS = "DependsOn";
  private static final String PARAMETERS = "Parameters";
  private static final String OUTPUTS = "Outputs";
  private static final String ROOT = DeployedStack.ROOT;

  private final Templates templates;
  private final Deque<ResourceId> open = new ArrayDeque<>();
  private final Set<ResourceId> obstacles = new TreeSet<>();

  private Pruning(Templates templates) {
    this.templates = templates;
  }

  /**
   * Takes resources out.
   *
   * @return what refers to them and must not go
   */
  static Set<ResourceId> prune(Templates templates, Collection<ResourceId> resources) {
    Pruning pruning = new Pruning(templates);
    pruning.open.addAll(resources);
    while (!pruning.open.isEmpty()) {
      pruning.remove(pruning.open.pop());
    }
    return pruning.obstacles;
  }

  private void remove(ResourceId id) {
    if (!templates.exists(id)) {
      return;
    }
    if (id.stack().equals(ROOT)) {
      templates.nested(id.name()).ifPresent(templates::remove);
    }
    templates.resources(id.stack()).remove(id.name());
    dropName(id.stack(), id.name());
    if (!id.stack().equals(ROOT) && templates.resources(id.stack()).isEmpty()) {
      templates.declaration(id.stack()).ifPresent(open::push);
    }
  }

  /** Takes out whatever refers to a name of a stack. */
  private void dropName(String stack, String name) {
    for (Map.Entry<String, Object> entry : templates.resources(stack).entrySet()) {
      ResourceId id = new ResourceId(stack, entry.getKey());
      Map<String, Object> resource = Tree.object(entry.getValue());
      withoutDependency(resource, name);
      if (Templates.NESTED.equals(resource.get("Type"))) {
        dropPassed(id, resource, name);
      } else if (refers(resource, name)) {
        judge(id, resource);
      }
    }
    for (String output : new ArrayList<>(Tree.object(templates.stack(stack), OUTPUTS).keySet())) {
      if (refers(Tree.object(templates.stack(stack), OUTPUTS).get(output), name)) {
        dropOutput(stack, output);
      }
    }
  }

  private static boolean refers(Object value, String name) {
    return References.of(value).stream().anyMatch(r -> r.equals(name) || r.startsWith(name + "."));
  }

  private void judge(ResourceId id, Map<String, Object> resource) {
    String type = String.valueOf(resource.get("Type"));
    if (STATELESS.stream().anyMatch(type::startsWith)) {
      open.push(id);
    } else {
      obstacles.add(id);
    }
  }

  private void dropOutput(String stack, String output) {
    Map<String, Object> outputs = Tree.object(templates.stack(stack), OUTPUTS);
    outputs.remove(output);
    if (outputs.isEmpty()) {
      templates.stack(stack).remove(OUTPUTS);
    }
    templates
        .declaration(stack)
        .ifPresent(id -> dropName(ROOT, id.name() + "." + References.OUTPUTS + output));
  }

  private void dropPassed(ResourceId id, Map<String, Object> declaration, String name) {
    Map<String, Object> passed = Tree.object(declaration, "Properties", PARAMETERS);
    for (String parameter : new ArrayList<>(passed.keySet())) {
      if (!refers(passed.get(parameter), name)) {
        continue;
      }
      passed.remove(parameter);
      templates
          .nested(id.name())
          .ifPresent(
              stack -> {
                Tree.object(templates.stack(stack), PARAMETERS).remove(parameter);
                dropName(stack, parameter);
              });
    }
  }

  private static void withoutDependency(Map<String, Object> resource, String name) {
    Object depends = resource.get(DEPENDS);
    if (name.equals(depends)) {
      resource.remove(DEPENDS);
    } else if (depends instanceof List<?> list && list.remove(name) && list.isEmpty()) {
      resource.remove(DEPENDS);
    }
  }
}
