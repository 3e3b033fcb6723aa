package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.AccessRule;
import io.gqlcompile.access.Provider;
import io.gqlcompile.access.Strategy;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Literal;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.ArrayList;
import java.util.List;

/** What one rule of an {@code @auth} can say. */
final class RuleRules {
  static final RuleId FIELD_OPERATION = new RuleId("AuthReadPartOnField");
  static final RuleId READ_AND_PARTS = new RuleId("AuthReadAndParts");
  static final RuleId PROVIDER = new RuleId("AuthProviderMismatch");
  static final RuleId MODE = new RuleId("AuthModeMissing");
  static final RuleId CLAIM = new RuleId("AuthClaimMismatch");
  static final RuleId GROUPS_MISSING = new RuleId("AuthGroupsMissing");
  static final RuleId GROUPS_TWICE = new RuleId("AuthGroupsTwice");
  static final RuleId GROUPS_EMPTY = new RuleId("AuthGroupsEmpty");
  static final RuleId OWNER_FIELD_FORM = new RuleId("AuthOwnerFieldForm");

  private RuleRules() {}

  /** A check of one rule. */
  private interface Check {
    void check(CheckContext context, AuthUse use, AccessRule rule);
  }

  static List<SchemaRule> all() {
    return List.of(
        of(FIELD_OPERATION, RuleRules::checkFieldOperation),
        of(READ_AND_PARTS, RuleRules::checkReadAndParts),
        of(PROVIDER, RuleRules::checkProvider),
        of(MODE, RuleRules::checkMode),
        of(CLAIM, RuleRules::checkClaim),
        of(GROUPS_MISSING, RuleRules::checkGroupsMissing),
        of(GROUPS_TWICE, RuleRules::checkGroupsTwice),
        of(GROUPS_EMPTY, RuleRules::checkGroupsEmpty),
        of(OWNER_FIELD_FORM, RuleRules::checkOwnerFieldForm));
  }

  private static SchemaRule of(RuleId id, Check check) {
    return SchemaRule.of(
        id,
        context -> {
          for (AuthUse use : AuthUse.all(context)) {
            use.rules().forEach(rule -> check.check(context, use, rule));
          }
        });
  }

  private static void checkFieldOperation(CheckContext context, AuthUse use, AccessRule rule) {
    if (!use.isOnField()) {
      return;
    }
    for (Literal part : readParts(rule)) {
      context.report(
          Diagnostic.error(
                  FIELD_OPERATION,
                  use.coordinate(),
                  part.location(),
                  "a field is read or not: '" + name(part) + "' means nothing for it")
              .withHint("write 'read' instead"));
    }
  }

  private static void checkReadAndParts(CheckContext context, AuthUse use, AccessRule rule) {
    List<Literal> parts = readParts(rule);
    if (parts.isEmpty() || !names(rule).contains("read")) {
      return;
    }
    List<String> names = parts.stream().map(RuleRules::name).toList();
    context.report(
        Diagnostic.error(
                READ_AND_PARTS,
                use.coordinate(),
                parts.get(0).location(),
                "'read' includes " + quoted(names) + " already")
            .withHint("keep 'read' for all kinds of reading, or the others to permit only those"));
  }

  private static void checkProvider(CheckContext context, AuthUse use, AccessRule rule) {
    if (rule.strategy().allows(rule.provider())) {
      return;
    }
    List<String> possible = new ArrayList<>();
    for (Provider provider : Provider.values()) {
      if (rule.strategy().allows(provider)) {
        possible.add(provider.toSdl());
      }
    }
    context.report(
        error(
            PROVIDER,
            use,
            rule.locationOf("provider"),
            "allow: "
                + rule.strategy().toSdl()
                + " does not go with provider '"
                + written(rule)
                + "'",
            "use " + String.join(" or ", possible)));
  }

  private static void checkMode(CheckContext context, AuthUse use, AccessRule rule) {
    if (context.settings().auth().has(rule.provider().mode())) {
      return;
    }
    context.report(
        error(
            MODE,
            use,
            rule.locationOf(rule.has("provider") ? "provider" : "allow"),
            "this rule is about callers of '"
                + written(rule)
                + "', but the API has no authorization mode "
                + rule.provider().mode(),
            "add " + rule.provider().mode() + " to the API's authorization modes"));
  }

  private static void checkClaim(CheckContext context, AuthUse use, AccessRule rule) {
    if (rule.strategy() == Strategy.GROUPS && rule.has("identityClaim")) {
      context.report(
          error(
              CLAIM,
              use,
              rule.locationOf("identityClaim"),
              "identityClaim is for owners; this rule is about groups",
              "write groupClaim"));
    }
    if (rule.strategy() == Strategy.OWNER && rule.has("groupClaim")) {
      context.report(
          error(
              CLAIM,
              use,
              rule.locationOf("groupClaim"),
              "groupClaim is for groups; this rule is about owners",
              "write identityClaim"));
    }
  }

  private static void checkGroupsMissing(CheckContext context, AuthUse use, AccessRule rule) {
    if (rule.strategy() == Strategy.GROUPS && !rule.has("groups") && !rule.has("groupsField")) {
      context.report(
          error(
              GROUPS_MISSING,
              use,
              rule.locationOf("allow"),
              "this rule does not say which groups",
              "name them, groups: [\"Admin\"], or the field that does, groupsField: \"groups\""));
    }
  }

  private static void checkGroupsTwice(CheckContext context, AuthUse use, AccessRule rule) {
    if (rule.has("groups") && rule.has("groupsField")) {
      context.report(
          error(
              GROUPS_TWICE,
              use,
              rule.locationOf("groupsField"),
              "one rule cannot have both groups and groupsField",
              "make two rules of it"));
    }
  }

  private static void checkGroupsEmpty(CheckContext context, AuthUse use, AccessRule rule) {
    if (rule.has("groups") && rule.groups().isEmpty()) {
      context.report(
          error(
              GROUPS_EMPTY,
              use,
              rule.locationOf("groups"),
              "the list of groups is empty, so the rule lets nobody in",
              "name a group, or remove the rule"));
    }
  }

  private static void checkOwnerFieldForm(CheckContext context, AuthUse use, AccessRule rule) {
    String field = rule.ownerField();
    boolean adds = use.isInModel() && rule.strategy() == Strategy.OWNER;
    if (adds && !field.equals(GraphQlNames.graphqlName(field))) {
      context.report(
          error(
              OWNER_FIELD_FORM,
              use,
              rule.locationOf("ownerField"),
              "no field can be called '" + field + "'",
              "use letters, digits and underscores, no digit first"));
    }
  }

  private static Diagnostic error(
      RuleId id, AuthUse use, SourceLocation where, String message, String hint) {
    return Diagnostic.error(id, use.coordinate(), where, message).withHint(hint);
  }

  private static List<Literal> readParts(AccessRule rule) {
    List<Literal> parts = new ArrayList<>();
    for (Literal operation : operations(rule)) {
      if (AccessOperation.of(name(operation)).filter(AccessOperation.READS::contains).isPresent()) {
        parts.add(operation);
      }
    }
    return parts;
  }

  private static List<String> names(AccessRule rule) {
    return operations(rule).stream().map(RuleRules::name).toList();
  }

  private static List<Literal> operations(AccessRule rule) {
    return rule.written().get("operations").map(Literal::asList).orElse(List.of());
  }

  private static String name(Literal operation) {
    return operation.asText().orElse("");
  }

  private static String written(AccessRule rule) {
    return rule.written().get("provider").flatMap(Literal::asText).orElse(rule.provider().toSdl());
  }

  private static String quoted(List<String> names) {
    return "'" + String.join("', '", names) + "'";
  }
}
