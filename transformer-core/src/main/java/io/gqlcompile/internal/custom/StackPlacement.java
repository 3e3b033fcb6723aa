package io.gqlcompile.internal.custom;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.document.Json;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackCycle;
import io.gqlcompile.stack.StackDef;
import io.gqlcompile.stack.StackModel;
import io.gqlcompile.stack.StackMover;
import io.gqlcompile.stack.StackMover.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts resources into the stacks that the settings choose: a resolver alone, a table with its role
 * and data source, a function's data source with its role.
 */
public final class StackPlacement {
  private static final String RESOLVER = "AWS::AppSync::Resolver";
  private static final String FUNCTION = "AWS::AppSync::FunctionConfiguration";
  private static final String TABLE = "AWS::DynamoDB::Table";
  private static final String DATA_SOURCE = "AWS::AppSync::DataSource";

  /** Resources of these stacks have stayed there in every version of the ecosystem. */
  private static final Set<String> FIXED =
      Set.of("HttpStack", "PredictionsDirectiveStack", "SearchableStack");

  private static final int MOST_CHARACTERS = 100;

  private final StackModel model;
  private final Diagnostics findings;
  private final Map<String, Place> movable = new TreeMap<>();

  private StackPlacement(StackModel model, Diagnostics findings) {
    this.model = model;
    this.findings = findings;
    for (StackDef stack : model.all()) {
      for (ResourceDef resource : stack.resources().values()) {
        if (isMovable(stack, resource)) {
          movable.put(resource.logicalId(), new Place(stack.name(), resource.logicalId()));
        }
      }
    }
  }

  /**
   * Moves.
   *
   * @param mapping names of stacks by logical ids
   */
  public static StackModel apply(
      StackModel model, Map<String, Json.Text> mapping, Diagnostics findings) {
    return mapping.isEmpty() ? model : new StackPlacement(model, findings).apply(mapping);
  }

  private static boolean isMovable(StackDef stack, ResourceDef resource) {
    if (FIXED.contains(stack.name())) {
      return false;
    }
    return switch (resource.type()) {
      case RESOLVER, TABLE -> true;
      case DATA_SOURCE -> stack.name().equals("FunctionDirectiveStack");
      default -> false;
    };
  }

  private StackModel apply(Map<String, Json.Text> mapping) {
    Map<Place, String> targets = new LinkedHashMap<>();
    for (Map.Entry<String, Json.Text> entry : mapping.entrySet()) {
      Place place = movable.get(entry.getKey());
      if (place == null) {
        unknown(entry.getKey(), entry.getValue());
      } else if (isName(entry.getValue())) {
        moved(place).forEach(moved -> targets.put(moved, entry.getValue().value()));
      }
    }
    targets.entrySet().removeIf(move -> move.getKey().stack().equals(move.getValue()));
    StackModel moved = StackMover.move(model, targets);
    if (StackCycle.in(model).isEmpty()) {
      StackCycle.in(moved).ifPresent(cycle -> cycle(cycle, mapping));
    }
    return moved;
  }

  private List<Place> moved(Place place) {
    StackDef stack = model.stack(place.stack()).orElseThrow();
    if (stack.resources().get(place.logicalId()).type().equals(RESOLVER)) {
      return List.of(place);
    }
    Set<String> tied = StackMover.tied(stack, place.logicalId(), Set.of(RESOLVER, FUNCTION));
    return stack.resources().keySet().stream()
        .filter(tied::contains)
        .map(id -> new Place(place.stack(), id))
        .toList();
  }

  private void unknown(String logicalId, Json.Text stack) {
    Diagnostic found =
        Diagnostic.warning(
            CustomRules.MAPPING_UNKNOWN,
            Coordinate.NONE,
            stack.at(),
            "No resource that can be put elsewhere is called " + logicalId + ".");
    findings.add(
        found.withHint(
            NearestName.of(logicalId, movable.keySet())
                .map(near -> "did you mean " + near + "?")
                .orElse("resolvers, tables and data sources of functions can be; see the stacks")));
  }

  private boolean isName(Json.Text stack) {
    String name = stack.value();
    boolean isPlain = name.length() <= MOST_CHARACTERS;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      isPlain &= isLetter || (i > 0 && c >= '0' && c <= '9');
    }
    if (!isPlain) {
      error(stack, "'" + name + "' is no name of a stack.", "letters and digits, a letter first");
    } else if (isTaken(name)) {
      error(stack, name + " is a resource of the root stack.", "choose another name");
    }
    return isPlain && !isTaken(name);
  }

  private boolean isTaken(String name) {
    return model.stack(name).isEmpty() && model.root().resources().containsKey(name);
  }

  private void cycle(List<String> cycle, Map<String, Json.Text> mapping) {
    Optional<Json.Text> culprit =
        mapping.values().stream().filter(stack -> cycle.contains(stack.value())).findFirst();
    error(
        culprit.orElse(mapping.values().iterator().next()),
        "The stacks would wait for each other: " + String.join(" -> ", cycle) + ".",
        "put what they share into a stack of its own");
  }

  private void error(Json.Text at, String message, String hint) {
    findings.add(
        Diagnostic.error(CustomRules.MAPPING_STACK, Coordinate.NONE, at.at(), message)
            .withHint(hint));
  }
}
