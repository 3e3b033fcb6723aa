package io.gqlcompile.adopt;

import io.gqlcompile.deployed.DeployedResource;
import io.gqlcompile.deployed.PlainName;
import io.gqlcompile.deployed.Replacements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares resources place by place, as CloudFormation does. */
final class ResourceComparison {
  private final Located before;
  private final Located after;
  private final List<Finding> found = new ArrayList<>();

  ResourceComparison(Located before, Located after) {
    this.before = before;
    this.after = after;
  }

  List<Finding> findings() {
    before.resources().forEach(this::old);
    after.resources().forEach(this::fresh);
    return found;
  }

  private void old(Place place, DeployedResource was) {
    DeployedResource now = after.resources().get(place);
    Optional<Place> elsewhere = after.sameAs(was).filter(other -> !other.equals(place));
    if (elsewhere.isPresent()) {
      moved(place, was, elsewhere.get());
    } else if (now == null) {
      removed(place, was);
    } else if (!now.type().equals(was.type())) {
      String reason = "its type becomes " + now.type() + ", and a resource cannot change its type";
      add(Effect.REPLACED, Risk.FAILS, was, Optional.of(place), Optional.of(place), reason);
    } else {
      compare(place, was, now);
    }
  }

  /** What is new at a place that another resource had counts as added, too. */
  private void fresh(Place place, DeployedResource now) {
    boolean isMoved = before.sameAs(now).filter(other -> !other.equals(place)).isPresent();
    if (!before.resources().containsKey(place) && !isMoved) {
      add(Effect.ADDED, Risk.NONE, now, Optional.empty(), Optional.of(place), "");
    }
  }

  private void moved(Place place, DeployedResource was, Place to) {
    String reason =
        "there can be one of this name, and the one in "
            + to.stackWords()
            + " is made before the one in "
            + place.stackWords()
            + " is removed";
    add(Effect.MOVED, Risk.FAILS, was, Optional.of(place), Optional.of(to), reason);
  }

  private void removed(Place place, DeployedResource was) {
    if (Identity.isStateful(was.type())) {
      boolean stays =
          before.table(place).filter(t -> t.deletionPolicy().equals("Retain")).isPresent();
      String reason =
          stays
              ? "the new build has none of this name; the table stays, but nothing reads it"
              : "the new build has none of this name";
      add(Effect.REMOVED, Risk.LOSES_DATA, was, Optional.of(place), Optional.empty(), reason);
      return;
    }
    boolean isKey = was.type().equals(Identity.KEY);
    add(
        Effect.REMOVED,
        isKey ? Risk.TELL : Risk.NONE,
        was,
        Optional.of(place),
        Optional.empty(),
        isKey ? "clients need the value of the new key" : "the new build does not need it");
  }

  private void compare(Place place, DeployedResource was, DeployedResource now) {
    List<String> causes = new ArrayList<>(causes(was, now));
    Optional<String> key =
        before.table(place).flatMap(old -> after.table(place).flatMap(t -> Tables.key(old, t)));
    key.ifPresent(causes::add);
    Optional<Place> here = Optional.of(place);
    if (!causes.isEmpty()) {
      replaced(was, now, here, causes);
      return;
    }
    Optional<String> indexes =
        before.table(place).flatMap(old -> after.table(place).flatMap(t -> Tables.indexes(old, t)));
    Risk risk = indexes.isPresent() ? Risk.FAILS : Risk.NONE;
    add(Effect.KEPT, risk, was, here, here, indexes.orElse(""));
  }

  private static List<String> causes(DeployedResource was, DeployedResource now) {
    List<String> causes = new ArrayList<>();
    for (Map.Entry<String, Boolean> property : Replacements.of(now.type()).entrySet()) {
      String name = property.getKey();
      boolean isTableDetail = was.type().equals(Identity.TABLE) && !name.equals("TableName");
      String old = PlainName.of(was.properties().getOrDefault(name, ""));
      String fresh = PlainName.of(now.properties().getOrDefault(name, ""));
      if (!isTableDetail && !old.equals(fresh)) {
        String maybe = property.getValue() ? "" : " (for some values)";
        Optional<String> digits =
            name.equals("RoleName") ? SearchRole.digits(old, fresh) : Optional.empty();
        causes.add(
            name
                + " changes from "
                + shown(old)
                + " to "
                + shown(fresh)
                + maybe
                + digits.map(d -> ", but not with searchConfig.roleDigits: " + d).orElse(""));
      }
    }
    return causes;
  }

  private static String shown(String value) {
    return value.isEmpty() ? "none" : value;
  }

  private void replaced(
      DeployedResource was, DeployedResource now, Optional<Place> here, List<String> causes) {
    String name = Identity.of(was);
    boolean keepsName = !name.isEmpty() && name.equals(Identity.of(now));
    Risk risk = Identity.isStateful(was.type()) ? Risk.LOSES_DATA : Risk.NONE;
    String reason = String.join("; ", causes);
    if (keepsName) {
      risk = Risk.FAILS;
      reason += "; a new one cannot be made while the old one has its name";
    } else if (risk == Risk.NONE) {
      reason += "; the new one is made first, and whatever uses it is told";
    }
    add(Effect.REPLACED, risk, was, here, here, reason);
  }

  private void add(
      Effect effect,
      Risk risk,
      DeployedResource resource,
      Optional<Place> from,
      Optional<Place> to,
      String reason) {
    found.add(new Finding(effect, risk, resource.type(), from, to, Identity.of(resource), reason));
  }
}
