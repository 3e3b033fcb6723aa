package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedIndex;
import io.gqlcompile.deployed.DeployedTable;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.diff.ModelPair;
import io.gqlcompile.entity.Key;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.spi.ChangeRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Global indexes: what DynamoDB takes in one update, and which items a new one has. */
final class IndexRules {
  /** DynamoDB makes or removes one index of a table at a time. */
  static final RuleId TOGETHER = new RuleId("IndexesChangedTogether");

  /** An index cannot be changed, only removed and made anew. */
  static final RuleId EDITED = new RuleId("IndexEdited");

  /** Old items have no such attribute. */
  static final RuleId COMPOSITE = new RuleId("CompositeKeyNotFilled");

  /** Items without a value are not in the index. */
  static final RuleId MISSES = new RuleId("IndexMissesItems");

  private interface TableCheck {
    void check(ChangeContext context, DeployedTable before, DeployedTable after, Coordinate model);
  }

  private IndexRules() {}

  static List<ChangeRule> rules() {
    return List.of(
        rule(TOGETHER, Impact.DANGEROUS, IndexRules::together),
        rule(EDITED, Impact.DANGEROUS, IndexRules::edited),
        rule(COMPOSITE, Impact.HIDES_DATA, IndexRules::composite),
        rule(MISSES, Impact.HIDES_DATA, IndexRules::misses));
  }

  private static ChangeRule rule(RuleId id, Impact impact, TableCheck check) {
    return ChangeRule.of(
        id,
        Set.of(impact),
        context -> {
          for (DeployedTable after : context.after().tables().values()) {
            DeployedTable before = context.before().tables().get(after.logicalId());
            if (before != null) {
              check.check(context, before, after, TableNames.model(context.after(), after));
            }
          }
        });
  }

  private static void together(
      ChangeContext context, DeployedTable before, DeployedTable after, Coordinate model) {
    List<String> steps = new ArrayList<>();
    for (DeployedIndex old : before.globalIndexes()) {
      if (!after.globalIndexes().contains(old)) {
        steps.add("remove " + old.name());
      }
    }
    for (DeployedIndex now : after.globalIndexes()) {
      if (!before.globalIndexes().contains(now)) {
        steps.add("add " + now.name());
      }
    }
    // One edit is two steps, too, but has a finding of its own.
    if (steps.size() - edits(before, after) < 2) {
      return;
    }
    context.report(
        Change.of(
                TOGETHER,
                Impact.DANGEROUS,
                model,
                steps.size()
                    + " index changes of '"
                    + model
                    + "' at once; DynamoDB takes one in an update of a table")
            .about(TableNames.subject(after))
            .withHint(
                "let `gql-compile plan` write the deployments, one after the other: "
                    + String.join(", ", steps)));
  }

  private static int edits(DeployedTable before, DeployedTable after) {
    int edits = 0;
    for (DeployedIndex old : before.globalIndexes()) {
      Optional<DeployedIndex> now = after.globalIndex(old.name());
      edits += now.isPresent() && !now.get().equals(old) ? 1 : 0;
    }
    return edits;
  }

  private static void edited(
      ChangeContext context, DeployedTable before, DeployedTable after, Coordinate model) {
    for (DeployedIndex now : after.globalIndexes()) {
      Optional<DeployedIndex> old = before.globalIndex(now.name());
      if (old.isEmpty() || old.get().equals(now)) {
        continue;
      }
      context.report(
          Change.of(
                  EDITED,
                  Impact.DANGEROUS,
                  model,
                  "index "
                      + now.name()
                      + " changes from "
                      + old.get().describe()
                      + " to "
                      + now.describe()
                      + "; DynamoDB cannot change an index")
              .about("index " + now.name() + " of " + after.logicalId())
              .withHint(
                  "give the new index another name, so that both are there while clients change, or"
                      + " let `gql-compile plan` remove it and make it anew"));
    }
  }

  /** The indexes of a table whose key is not that of an old index of the same name. */
  private static List<DeployedIndex> newKeys(DeployedTable before, DeployedTable after) {
    List<DeployedIndex> found = new ArrayList<>();
    for (DeployedIndex now : after.globalIndexes()) {
      Optional<DeployedIndex> old = before.globalIndex(now.name());
      if (old.isEmpty() || !old.get().key().equals(now.key())) {
        found.add(now);
      }
    }
    return found;
  }

  private static void composite(
      ChangeContext context, DeployedTable before, DeployedTable after, Coordinate model) {
    Set<String> filled = keyAttributes(before);
    for (DeployedIndex index : newKeys(before, after)) {
      String sort = index.key().sort().orElse("");
      if (!sort.contains(Key.SEPARATOR) || filled.contains(sort)) {
        continue;
      }
      String parts = String.join(" + '#' + ", sort.split(Key.SEPARATOR));
      context.report(
          Change.of(
                  COMPOSITE,
                  Impact.HIDES_DATA,
                  model,
                  "index "
                      + index.name()
                      + " sorts by attribute '"
                      + sort
                      + "', which items of '"
                      + model
                      + "' do not have yet")
              .about("index " + index.name() + " of " + after.logicalId())
              .losing("queries by " + index.name() + " do not find items stored before")
              .withHint(
                  "backfill: in every item of the table, set '"
                      + sort
                      + "' to "
                      + parts
                      + "; `gql-compile plan` has the commands"));
    }
  }

  private static Set<String> keyAttributes(DeployedTable table) {
    Set<String> attributes = new LinkedHashSet<>();
    attributes.add(table.key().sort().orElse(""));
    table.globalIndexes().forEach(index -> attributes.add(index.key().sort().orElse("")));
    table.localIndexes().forEach(index -> attributes.add(index.key().sort().orElse("")));
    return attributes;
  }

  private static void misses(
      ChangeContext context, DeployedTable before, DeployedTable after, Coordinate model) {
    List<DeployedIndex> added = newKeys(before, after);
    for (DeployedIndex now : after.localIndexes()) {
      Optional<DeployedIndex> old = before.localIndex(now.name());
      if (old.isEmpty() || !old.get().key().equals(now.key())) {
        added.add(now);
      }
    }
    if (added.isEmpty()) {
      return;
    }
    Optional<ModelPair> pair =
        context.models().stream().filter(p -> p.table().equals(after.logicalId())).findFirst();
    if (pair.isEmpty()) {
      return;
    }
    Map<String, FieldDef> stored = StoredFields.of(pair.get().before(), context.before());
    for (DeployedIndex index : added) {
      for (String field : fields(index)) {
        // What no item has yet cannot be missed.
        if (stored.containsKey(field) && !stored.get(field).type().isNonNull()) {
          report(context, index, after, Coordinate.member(model.type(), field));
        }
      }
    }
  }

  private static List<String> fields(DeployedIndex index) {
    List<String> fields = new ArrayList<>();
    fields.add(index.key().partition());
    index.key().sort().ifPresent(sort -> fields.addAll(List.of(sort.split(Key.SEPARATOR))));
    return fields;
  }

  private static void report(
      ChangeContext context, DeployedIndex index, DeployedTable table, Coordinate field) {
    context.report(
        Change.of(
                MISSES,
                Impact.HIDES_DATA,
                field,
                "index " + index.name() + " is by '" + field.member() + "', which may be null")
            .about("index " + index.name() + " of " + table.logicalId())
            .losing("items without '" + field.member() + "' are not found by " + index.name())
            .withHint(
                "give every item a value first; if leaving them out is what you want, allow it"));
  }
}
