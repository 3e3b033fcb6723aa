package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.DeployedTable;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.spi.ChangeRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tables that are no longer there: removed models, and models that were probably renamed. */
final class RemovedModels {
  /** A model is gone, and its table with it. */
  static final RuleId REMOVED = new RuleId("TableRemoved");

  /** A model is gone, and there is a new one that looks like it. */
  static final RuleId RENAMED = new RuleId("ModelRenamed");

  private static final Set<Impact> IMPACTS = Set.of(Impact.DESTROYS_DATA, Impact.HIDES_DATA);

  /** Every model has these, so that they say nothing about being the same. */
  private static final Set<String> COMMON = Set.of("id", "createdAt", "updatedAt", "owner");

  /** Two models look alike if so many percent of their fields are in both. */
  private static final int ALIKE = 60;

  private RemovedModels() {}

  static List<ChangeRule> rules() {
    return List.of(
        ChangeRule.of(REMOVED, IMPACTS, context -> check(context, false)),
        ChangeRule.of(RENAMED, IMPACTS, context -> check(context, true)));
  }

  private static void check(ChangeContext context, boolean renamed) {
    for (DeployedTable table : context.before().tables().values()) {
      boolean isGone =
          !context.after().tables().containsKey(table.logicalId()) && !table.isSyncTable();
      if (!isGone) {
        continue;
      }
      Coordinate old = TableNames.model(context.before(), table);
      Optional<Coordinate> twin = twin(context, old);
      if (twin.isPresent() == renamed) {
        context.report(
            twin.isPresent() ? rename(context, table, old, twin.get()) : gone(table, old));
      }
    }
  }

  /** The tables of renamed models, old to new. */
  static Map<String, String> renames(ChangeContext context) {
    Map<String, String> renames = new LinkedHashMap<>();
    for (DeployedTable table : context.before().tables().values()) {
      if (context.after().tables().containsKey(table.logicalId())) {
        continue;
      }
      Optional<Coordinate> twin = twin(context, TableNames.model(context.before(), table));
      for (DeployedTable candidate : added(context)) {
        boolean isTwin =
            twin.filter(TableNames.model(context.after(), candidate)::equals).isPresent();
        if (isTwin && !renames.containsValue(candidate.logicalId())) {
          renames.put(table.logicalId(), candidate.logicalId());
        }
      }
    }
    return renames;
  }

  private static Change gone(DeployedTable table, Coordinate model) {
    boolean stays = table.deletionPolicy().equals("Retain");
    return Change.of(
            REMOVED,
            stays ? Impact.HIDES_DATA : Impact.DESTROYS_DATA,
            model,
            "model '" + model + "' is removed, and its table leaves the stack")
        .about(TableNames.subject(table))
        .losing(lost(table, stays))
        .withHint(
            "keep the model; to take it away from clients only, write @model(queries: null,"
                + " mutations: null, subscriptions: null)");
  }

  private static String lost(DeployedTable table, boolean stays) {
    return stays
        ? "the table stays in AWS, because its deletion policy is Retain, but nothing reads it"
        : "all items of " + table.logicalId();
  }

  private static Change rename(
      ChangeContext context, DeployedTable table, Coordinate old, Coordinate now) {
    boolean stays = table.deletionPolicy().equals("Retain");
    return Change.of(
            RENAMED,
            stays ? Impact.HIDES_DATA : Impact.DESTROYS_DATA,
            old,
            "model '" + old + "' seems to be renamed to '" + now + "', which has an empty table")
        .at(context.before().place(old), context.after().place(now))
        .about(TableNames.subject(table))
        .losing(lost(table, stays))
        .withHint("write `type " + now + " @model @mapsTo(name: \"" + table.storedName() + "\")`");
  }

  /** The new model that looks most like an old one. */
  private static Optional<Coordinate> twin(ChangeContext context, Coordinate old) {
    Optional<ObjectDef> type = context.before().schema().object(old.type());
    if (type.isEmpty()) {
      return Optional.empty();
    }
    Coordinate best = null;
    int bestShare = ALIKE - 1;
    for (DeployedTable table : added(context)) {
      Coordinate candidate = TableNames.model(context.after(), table);
      int share =
          context
              .after()
              .schema()
              .object(candidate.type())
              .map(o -> share(type.get(), context.before(), o, context.after()))
              .orElse(0);
      if (share > bestShare) {
        best = candidate;
        bestShare = share;
      }
    }
    return Optional.ofNullable(best);
  }

  private static List<DeployedTable> added(ChangeContext context) {
    List<DeployedTable> added = new ArrayList<>();
    for (DeployedTable table : context.after().tables().values()) {
      boolean isNew = !context.before().tables().containsKey(table.logicalId());
      if (isNew && !table.isSyncTable()) {
        added.add(table);
      }
    }
    return added;
  }

  /** How many percent of the fields of both types are in both; 0 if there is nothing to compare. */
  private static int share(ObjectDef a, DeployedApi sideOfA, ObjectDef b, DeployedApi sideOfB) {
    Map<String, String> left = fields(a, sideOfA);
    Map<String, String> right = fields(b, sideOfB);
    Map<String, String> common = new HashMap<>(left);
    common.entrySet().retainAll(right.entrySet());
    int all = left.size() + right.size() - common.size();
    return all == 0 ? 0 : common.size() * 100 / all;
  }

  private static Map<String, String> fields(ObjectDef type, DeployedApi api) {
    Map<String, String> fields = new HashMap<>();
    for (FieldDef field : StoredFields.of(type, api).values()) {
      if (!COMMON.contains(field.name())) {
        fields.put(field.name(), field.type().nullable().toSdl());
      }
    }
    return fields;
  }
}
