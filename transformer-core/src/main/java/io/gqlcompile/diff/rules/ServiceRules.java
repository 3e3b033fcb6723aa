package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedResource;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.spi.ChangeRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Search and versions: what concerns the items of many models at once. */
final class ServiceRules {
  /** The search domain, with its index of items, goes or is made anew. */
  static final RuleId DOMAIN = new RuleId("SearchDomainReplaced");

  /** A model becomes searchable, but its items are not in the domain. */
  static final RuleId NOT_FILLED = new RuleId("SearchNotFilled");

  /** Items get versions, or lose them. */
  static final RuleId VERSIONS = new RuleId("ConflictResolutionSwitched");

  private ServiceRules() {}

  static List<ChangeRule> rules() {
    return List.of(
        ChangeRule.of(DOMAIN, Set.of(Impact.DESTROYS_DATA), ServiceRules::domain),
        ChangeRule.of(NOT_FILLED, Set.of(Impact.DANGEROUS), ServiceRules::notFilled),
        ChangeRule.of(
            VERSIONS, Set.of(Impact.DESTROYS_DATA, Impact.HIDES_DATA), ServiceRules::versions));
  }

  private static void domain(ChangeContext context) {
    Optional<DeployedResource> old = context.before().searchDomain();
    if (old.isEmpty()) {
      return;
    }
    String why =
        context.after().searchDomain().map(now -> reason(old.get(), now)).orElse("removed");
    if (why.isEmpty()) {
      return;
    }
    context.report(
        Change.of(
                DOMAIN,
                Impact.DESTROYS_DATA,
                Coordinate.NONE,
                "search domain " + old.get().logicalId() + " is " + why)
            .about("search domain " + old.get().logicalId())
            .losing("all indexed items; the tables keep theirs, but a new domain is empty")
            .withHint("keep the domain as it is, or plan to index all items again"));
  }

  private static String reason(DeployedResource old, DeployedResource now) {
    if (!old.type().equals(now.type())) {
      return "replaced: it becomes an " + now.type();
    }
    if (!old.logicalId().equals(now.logicalId()) || !old.stack().equals(now.stack())) {
      return "replaced: it moves to stack " + now.stack() + " as " + now.logicalId();
    }
    Set<String> names = new LinkedHashSet<>(old.properties().keySet());
    names.addAll(now.properties().keySet());
    List<String> changed = new ArrayList<>();
    for (String name : names) {
      if (!Objects.equals(old.properties().get(name), now.properties().get(name))) {
        changed.add(name);
      }
    }
    return changed.isEmpty() ? "" : "replaced: " + String.join(", ", changed) + " changes";
  }

  private static void notFilled(ChangeContext context) {
    if (context.before().written().isEmpty() || context.after().written().isEmpty()) {
      return;
    }
    context
        .models()
        .forEach(
            pair -> {
              boolean was =
                  context
                      .before()
                      .written()
                      .get()
                      .input()
                      .hasDirective(pair.before().name(), "searchable");
              boolean is =
                  context
                      .after()
                      .written()
                      .get()
                      .input()
                      .hasDirective(pair.after().name(), "searchable");
              if (!was && is) {
                report(context, pair.after().name());
              }
            });
  }

  private static void report(ChangeContext context, String model) {
    context.report(
        Change.of(
                NOT_FILLED,
                Impact.DANGEROUS,
                Coordinate.type(model),
                "'" + model + "' becomes searchable; items stored before are not in the index")
            .losing("nothing; searches do not find old items until they are indexed")
            .withHint("write every item once more after the deployment"));
  }

  private static void versions(ChangeContext context) {
    boolean was = context.before().isVersioned();
    boolean is = context.after().isVersioned();
    if (was == is) {
      return;
    }
    String message = "conflict resolution is switched " + (is ? "on" : "off");
    Change change =
        Change.of(VERSIONS, is ? Impact.HIDES_DATA : Impact.DESTROYS_DATA, Coordinate.NONE, message)
            .about("table of recent changes");
    context.report(
        is
            ? change
                .losing("items stored before have no _version, which answers may not leave out")
                .withHint("give every item _version 1 and _lastChangedAt first")
            : change
                .losing(
                    "the table of recent changes; items that were deleted are still stored with"
                        + " _deleted, and appear again")
                .withHint("remove the items with _deleted first, and let clients sync before"));
  }
}
