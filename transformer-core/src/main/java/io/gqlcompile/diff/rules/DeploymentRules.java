package io.gqlcompile.diff.rules;

import io.gqlcompile.budget.Budget;
import io.gqlcompile.budget.Quota;
import io.gqlcompile.deployed.DeployedResource;
import io.gqlcompile.deployed.DeployedStack;
import io.gqlcompile.deployed.DeployedTable;
import io.gqlcompile.deployed.PlainName;
import io.gqlcompile.deployed.Replacements;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.spi.ChangeRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What CloudFormation does, or does not do, when the new templates are deployed. */
final class DeploymentRules {
  /** A property changes that makes CloudFormation replace the resource. */
  static final RuleId REPLACED = new RuleId("ResourceReplaced");

  /** A field has one resolver, and the new one is made before the old one is gone. */
  static final RuleId RESOLVER = new RuleId("ResolverMoved");

  /** A quota that was not near is near now, or crossed. */
  static final RuleId LIMIT = new RuleId("LimitCrossed");

  private static final String TABLE = "AWS::DynamoDB::Table";

  private DeploymentRules() {}

  static List<ChangeRule> rules() {
    Set<Impact> dangerous = Set.of(Impact.DANGEROUS);
    return List.of(
        ChangeRule.of(REPLACED, dangerous, DeploymentRules::replaced),
        ChangeRule.of(RESOLVER, dangerous, DeploymentRules::resolvers),
        ChangeRule.of(LIMIT, dangerous, DeploymentRules::limits));
  }

  private static void replaced(ChangeContext context) {
    for (DeployedStack after : context.after().stacks().values()) {
      DeployedStack before = context.before().stacks().get(after.name());
      if (before == null) {
        continue;
      }
      for (DeployedResource now : after.resources().values()) {
        DeployedResource old = before.resources().get(now.logicalId());
        boolean hasOwnRules = now.type().equals(TABLE) || now.isSearchDomain();
        if (old != null && !hasOwnRules) {
          compare(context, old, now);
        }
      }
    }
  }

  private static void compare(ChangeContext context, DeployedResource old, DeployedResource now) {
    List<String> causes = new ArrayList<>();
    if (!old.type().equals(now.type())) {
      causes.add("Type");
    }
    for (Map.Entry<String, Boolean> property : Replacements.of(now.type()).entrySet()) {
      String name = property.getKey();
      String before = PlainName.of(old.properties().getOrDefault(name, ""));
      boolean differs = !before.equals(PlainName.of(now.properties().getOrDefault(name, "")));
      if (differs) {
        causes.add(name + (property.getValue() ? "" : " (for some values)"));
      }
    }
    if (causes.isEmpty()) {
      return;
    }
    String where = now.stack().isEmpty() ? "the root stack" : "stack " + now.stack();
    context.report(
        Change.of(
                REPLACED,
                Impact.DANGEROUS,
                Coordinate.NONE,
                now.logicalId()
                    + " ("
                    + now.type()
                    + ") of "
                    + where
                    + " is replaced, because of "
                    + String.join(", ", causes))
            .about(now.logicalId())
            .withHint("whatever names the old one by its ARN or id must be told the new one"));
  }

  private static Map<Coordinate, DeployedResource> byField(List<DeployedResource> resolvers) {
    Map<Coordinate, DeployedResource> byField = new LinkedHashMap<>();
    for (DeployedResource resolver : resolvers) {
      Optional<String> type = resolver.text("TypeName");
      Optional<String> field = resolver.text("FieldName");
      if (type.isPresent() && field.isPresent()) {
        byField.put(Coordinate.member(type.get(), field.get()), resolver);
      }
    }
    return byField;
  }

  private static void resolvers(ChangeContext context) {
    String type = "AWS::AppSync::Resolver";
    Map<Coordinate, DeployedResource> old = byField(context.before().resources(type));
    byField(context.after().resources(type))
        .forEach(
            (field, now) -> {
              DeployedResource was = old.get(field);
              boolean moves =
                  was != null
                      && !(was.stack().equals(now.stack())
                          && was.logicalId().equals(now.logicalId()));
              if (moves) {
                context.report(moved(field, was, now));
              }
            });
  }

  private static Change moved(Coordinate field, DeployedResource was, DeployedResource now) {
    return Change.of(
            RESOLVER,
            Impact.DANGEROUS,
            field,
            "the resolver of '" + field + "' becomes " + name(now) + " instead of " + name(was))
        .about("operation " + field)
        .losing(
            "nothing, but the deployment fails: AppSync takes one resolver for a field, and"
                + " CloudFormation makes the new one first")
        .withHint("leave it in its stack, or deploy once without the resolver");
  }

  private static String name(DeployedResource resolver) {
    String stack = resolver.stack().isEmpty() ? "the root stack" : "stack " + resolver.stack();
    return resolver.logicalId() + " of " + stack;
  }

  private static void limits(ChangeContext context) {
    for (DeployedStack now : context.after().stacks().values()) {
      Optional<DeployedStack> old = Optional.ofNullable(context.before().stacks().get(now.name()));
      Coordinate none = Coordinate.NONE;
      String name = now.name().isEmpty() ? "the root stack" : "stack " + now.name();
      limit(
          context,
          "stackResources",
          name,
          none,
          old.map(s -> s.resources().size()).orElse(0),
          now.resources().size());
      limit(
          context,
          "stackParameters",
          name,
          none,
          old.map(DeployedStack::parameters).orElse(0),
          now.parameters());
      limit(
          context,
          "stackOutputs",
          name,
          none,
          old.map(s -> s.outputs().size()).orElse(0),
          now.outputs().size());
      limit(
          context,
          "templateBytes",
          name,
          none,
          old.map(DeployedStack::bytes).orElse(0L),
          now.bytes());
    }
    for (DeployedTable now : context.after().tables().values()) {
      DeployedTable old = context.before().tables().get(now.logicalId());
      limit(
          context,
          "tableGlobalIndexes",
          TableNames.subject(now),
          TableNames.model(context.after(), now),
          old == null ? 0 : old.globalIndexes().size(),
          now.globalIndexes().size());
    }
  }

  private static void limit(
      ChangeContext context,
      String quotaName,
      String subject,
      Coordinate coordinate,
      long before,
      long after) {
    Quota quota = Quota.all().get(quotaName);
    long near = quota.limit() * Budget.NEAR / 100;
    long crossed = after > quota.limit() ? quota.limit() + 1 : near;
    if (after < crossed || before >= crossed) {
      return;
    }
    context.report(
        Change.of(
                LIMIT,
                Impact.DANGEROUS,
                coordinate,
                subject
                    + " goes from "
                    + before
                    + " to "
                    + after
                    + " "
                    + quota.counted()
                    + "; the quota is "
                    + quota.limit())
            .about(subject)
            .withHint(quota.advice()));
  }
}
