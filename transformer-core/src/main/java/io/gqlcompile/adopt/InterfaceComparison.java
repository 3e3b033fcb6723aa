package io.gqlcompile.adopt;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.DeployedStack;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what a stack is given and gives: parameters and outputs of the root, exports of all. */
final class InterfaceComparison {
  private static final String PARAMETER = "parameter";
  private static final String OUTPUT = "output";
  private static final String EXPORT = "export";

  /** Parameters by which uploads of files are passed; each deployment has its own. */
  private static final String UPLOAD = "AssetParameters";

  private final List<Finding> found = new ArrayList<>();

  List<Finding> findings(DeployedApi old, DeployedApi now, Set<String> given) {
    DeployedStack before = old.stacks().get(DeployedStack.ROOT);
    DeployedStack after = now.stacks().get(DeployedStack.ROOT);
    if (before != null && after != null) {
      parameters(before.parameterDefaults(), after.parameterDefaults(), given);
      outputs(before, after);
    }
    return found;
  }

  private void parameters(
      Map<String, Boolean> before, Map<String, Boolean> after, Set<String> given) {
    for (String name : before.keySet()) {
      if (!after.containsKey(name) && !name.startsWith(UPLOAD)) {
        add(Effect.REMOVED, Risk.TELL, PARAMETER, name, "a deployment must not give it a value");
      }
    }
    after.forEach(
        (name, hasDefault) -> {
          if (!before.containsKey(name)) {
            boolean hasValue = hasDefault || given.contains(name);
            String reason =
                hasValue
                    ? "it has a value already"
                    : "it has no default: a deployment must give it a value";
            add(Effect.ADDED, hasValue ? Risk.NONE : Risk.TELL, PARAMETER, name, reason);
          }
        });
  }

  private void outputs(DeployedStack before, DeployedStack after) {
    for (String name : before.outputs().keySet()) {
      if (!after.outputs().containsKey(name)) {
        add(Effect.REMOVED, Risk.TELL, OUTPUT, name, "a stack around this one may use it");
      }
    }
    for (String name : after.outputs().keySet()) {
      if (!before.outputs().containsKey(name)) {
        add(Effect.ADDED, Risk.NONE, OUTPUT, name, "");
      }
    }
  }

  /** An export that another stack takes over collides; one that goes may be missed. */
  List<Finding> exports(Located before, Located after) {
    Map<String, Place> now = new LinkedHashMap<>();
    after.exports().forEach((place, name) -> now.put(name, place));
    List<Finding> exports = new ArrayList<>();
    before
        .exports()
        .forEach(
            (place, name) -> {
              Place other = now.get(name);
              if (other == null) {
                exports.add(export(Effect.REMOVED, Risk.TELL, place, place, name));
              } else if (!other.stack().equals(place.stack())) {
                exports.add(export(Effect.MOVED, Risk.FAILS, place, other, name));
              }
            });
    return exports;
  }

  private static Finding export(Effect effect, Risk risk, Place place, Place other, String name) {
    boolean moves = effect == Effect.MOVED;
    String reason =
        moves
            ? "two stacks cannot export one name, and " + other.stackWords() + " does so first"
            : "another stack may import it";
    return new Finding(
        effect,
        risk,
        EXPORT,
        Optional.of(place),
        moves ? Optional.of(other) : Optional.empty(),
        name,
        reason);
  }

  private void add(Effect effect, Risk risk, String type, String name, String reason) {
    Optional<Place> place = Optional.of(new Place("", name));
    boolean isNew = effect == Effect.ADDED;
    found.add(
        new Finding(
            effect,
            risk,
            type,
            isNew ? Optional.empty() : place,
            isNew ? place : Optional.empty(),
            name,
            reason));
  }
}
