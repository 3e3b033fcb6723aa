package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedIndex;
import io.gqlcompile.deployed.DeployedTable;
import io.gqlcompile.deployed.PlainName;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.spi.ChangeRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What makes CloudFormation replace a table that both sides have, or take it away more easily. */
final class TableRules {
  /** Another key: another table. */
  static final RuleId KEY = new RuleId("TableKeyChanged");

  /** Another stack: CloudFormation removes it there and makes a new one here. */
  static final RuleId MOVED = new RuleId("TableMoved");

  /** Local indexes are made with their table. */
  static final RuleId LOCAL_INDEX = new RuleId("LocalIndexChanged");

  /** Another name: another table. */
  static final RuleId NAME = new RuleId("TableNameChanged");

  /** The template no longer keeps the table when it leaves the stack. */
  static final RuleId UNPROTECTED = new RuleId("TableUnprotected");

  private static final Set<Impact> DESTROYS = Set.of(Impact.DESTROYS_DATA, Impact.HIDES_DATA);

  private interface Comparison {
    Optional<Change> compare(DeployedTable before, DeployedTable after, Coordinate model);
  }

  private TableRules() {}

  static List<ChangeRule> rules() {
    return List.of(
        rule(KEY, DESTROYS, TableRules::key),
        rule(MOVED, DESTROYS, TableRules::stack),
        rule(LOCAL_INDEX, DESTROYS, TableRules::localIndexes),
        rule(NAME, DESTROYS, TableRules::name),
        rule(UNPROTECTED, Set.of(Impact.DANGEROUS), TableRules::policy));
  }

  private static ChangeRule rule(RuleId id, Set<Impact> impacts, Comparison comparison) {
    return ChangeRule.of(id, impacts, context -> check(context, comparison));
  }

  private static void check(ChangeContext context, Comparison comparison) {
    for (DeployedTable after : context.after().tables().values()) {
      DeployedTable before = context.before().tables().get(after.logicalId());
      if (before != null) {
        Coordinate model = TableNames.model(context.after(), after);
        comparison
            .compare(before, after, model)
            .map(change -> change.about(TableNames.subject(after)))
            .ifPresent(context::report);
      }
    }
  }

  private static Optional<Change> key(DeployedTable before, DeployedTable after, Coordinate model) {
    String old = before.typed(before.key());
    String now = after.typed(after.key());
    if (old.equals(now)) {
      return Optional.empty();
    }
    String message = "the key of '" + model + "' changes from (" + old + ") to (" + now + ")";
    return Optional.of(
        replaced(KEY, before, model, message)
            .withHint(
                "keep the key, and give the new question an @index; or make a new model with the"
                    + " new key, copy the items, and remove the old one; `gql-compile plan` saves the"
                    + " items and loads them into the new table"));
  }

  private static Optional<Change> stack(
      DeployedTable before, DeployedTable after, Coordinate model) {
    if (before.stack().equals(after.stack())) {
      return Optional.empty();
    }
    String message =
        "the table of '"
            + model
            + "' moves from "
            + stackName(before.stack())
            + " to "
            + stackName(after.stack());
    return Optional.of(
        replaced(MOVED, before, model, message)
            .withHint(
                "leave it in its stack: check stackMapping, and placement.json of the build"));
  }

  private static String stackName(String stack) {
    return stack.isEmpty() ? "the root stack" : "stack " + stack;
  }

  private static Optional<Change> name(
      DeployedTable before, DeployedTable after, Coordinate model) {
    if (PlainName.of(before.name()).equals(PlainName.of(after.name()))) {
      return Optional.empty();
    }
    String old = TableNames.readable(before.name());
    String message =
        "the table of '"
            + model
            + "' changes its name from "
            + old
            + " to "
            + TableNames.readable(after.name());
    return Optional.of(replaced(NAME, before, model, message).withHint("keep the name " + old));
  }

  private static Optional<Change> policy(
      DeployedTable before, DeployedTable after, Coordinate model) {
    List<String> weaker = new ArrayList<>();
    if (before.deletionPolicy().equals("Retain") && !after.deletionPolicy().equals("Retain")) {
      weaker.add("DeletionPolicy");
    }
    if (before.replacePolicy().equals("Retain") && !after.replacePolicy().equals("Retain")) {
      weaker.add("UpdateReplacePolicy");
    }
    if (weaker.isEmpty()) {
      return Optional.empty();
    }
    String message =
        "the table of '" + model + "' loses " + String.join(" and ", weaker) + ": Retain";
    return Optional.of(
        Change.of(UNPROTECTED, Impact.DANGEROUS, model, message)
            .losing("nothing now; from then on its items go when the table leaves the stack")
            .withHint("keep the policy Retain"));
  }

  private static Optional<Change> localIndexes(
      DeployedTable before, DeployedTable after, Coordinate model) {
    if (before.localIndexes().equals(after.localIndexes())) {
      return Optional.empty();
    }
    String message = "local indexes of '" + model + "' change: " + localChange(before, after);
    return Optional.of(
        replaced(LOCAL_INDEX, before, model, message)
            .withHint(
                "local indexes can only be made with the table: keep them as they are, and make new"
                    + " indexes global (secondaryKeyAsGSI, the default)"));
  }

  private static String localChange(DeployedTable before, DeployedTable after) {
    List<String> parts = new ArrayList<>();
    for (DeployedIndex old : before.localIndexes()) {
      Optional<DeployedIndex> now = after.localIndex(old.name());
      if (now.isEmpty()) {
        parts.add(old.name() + " is removed");
      } else if (!now.get().equals(old)) {
        parts.add(old.name() + " becomes " + now.get().describe());
      }
    }
    for (DeployedIndex now : after.localIndexes()) {
      if (before.localIndex(now.name()).isEmpty()) {
        parts.add(now.name() + " is added");
      }
    }
    return parts.isEmpty() ? "their order" : String.join(", ", parts);
  }

  /** CloudFormation makes a new, empty table, and then treats the old one by its old policy. */
  private static Change replaced(
      RuleId rule, DeployedTable before, Coordinate model, String message) {
    boolean stays = before.replacePolicy().equals("Retain");
    return Change.of(rule, stays ? Impact.HIDES_DATA : Impact.DESTROYS_DATA, model, message)
        .losing(
            stays
                ? "the old table stays in AWS, because of its policy Retain, but nothing reads it"
                : "all items of " + before.logicalId() + ", because the table is replaced");
  }
}
