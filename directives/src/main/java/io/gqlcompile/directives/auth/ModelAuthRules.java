package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessRule;
import io.gqlcompile.access.Role;
import io.gqlcompile.access.Strategy;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the rules of a model say together. */
final class ModelAuthRules {
  static final RuleId REPEATED = new RuleId("AuthRuleRepeated");
  static final RuleId REQUIRED_FIELD = new RuleId("AuthRequiredField");
  static final RuleId OWNER_IN_SORT_KEY = new RuleId("AuthOwnerInSortKey");

  private ModelAuthRules() {}

  static List<SchemaRule> all() {
    return List.of(
        SchemaRule.of(REPEATED, ModelAuthRules::checkRepeated),
        SchemaRule.of(REQUIRED_FIELD, ModelAuthRules::checkRequiredFields),
        SchemaRule.of(OWNER_IN_SORT_KEY, ModelAuthRules::checkSortKeys));
  }

  private static void checkRepeated(CheckContext context) {
    for (AuthUse use : AuthUse.all(context)) {
      Optional<ObjectDef> type = context.schema().object(use.type().name());
      Map<Role, AccessRule> first = new HashMap<>();
      for (AccessRule rule : use.rules()) {
        for (Role role : AccessCatalog.roles(rule, type)) {
          AccessRule earlier = first.putIfAbsent(role, rule);
          if (earlier != null) {
            reportRepeated(context, use, rule, earlier, role);
          }
        }
      }
    }
  }

  /** On a type it is a mistake; on a field the later rule holds. */
  private static void reportRepeated(
      CheckContext context, AuthUse use, AccessRule rule, AccessRule earlier, Role role) {
    String who = "'" + role.label() + "' has a rule here already";
    Diagnostic finding =
        use.isOnField()
            ? Diagnostic.warning(
                REPEATED,
                use.coordinate(),
                rule.written().location(),
                who + "; this one replaces it")
            : Diagnostic.error(REPEATED, use.coordinate(), rule.written().location(), who);
    context.report(
        finding
            .withHint("make one rule of both, with the operations of both")
            .withRelated(earlier.written().location(), "the first rule is here"));
  }

  /**
   * A field that some readers of the model may not read is null for them, and in what subscribers
   * are told. Without subscriptions those who may read it can at least read items.
   */
  private static void checkRequiredFields(CheckContext context) {
    for (AccessMatrix matrix : AccessCatalog.of(context.schema(), context.settings()).matrices()) {
      ObjectDef model = context.schema().object(matrix.model()).orElseThrow();
      boolean heard = subscriptionLevel(model).equals("on");
      Function<String, FieldReaders> readers = FieldReaders.each(matrix);
      for (FieldDef field : model.fields()) {
        if (field.type().isNonNull() && readers.apply(field.name()).isRestricted()) {
          reportRequired(context, model, field, readers.apply(field.name()), heard);
        }
      }
    }
  }

  private static void reportRequired(
      CheckContext context,
      ObjectDef model,
      FieldDef field,
      FieldReaders readers,
      boolean isError) {
    List<String> kept =
        readers.all().stream()
            .filter(role -> !readers.allowed().contains(role))
            .map(Role::label)
            .toList();
    Coordinate coordinate = Coordinate.member(model.name(), field.name());
    String message =
        "'"
            + field.name()
            + "' cannot be null, but is null for '"
            + String.join("', '", kept)
            + "', who may read the rest of '"
            + model.name()
            + "'";
    Diagnostic finding =
        isError
            ? Diagnostic.error(REQUIRED_FIELD, coordinate, field.location(), message)
            : Diagnostic.warning(
                REQUIRED_FIELD,
                coordinate,
                field.location(),
                message + ": every item that they ask for with it is an error");
    context.report(
        finding.withHint(
            "make the field nullable, or let them read it: @auth(rules: [...]) on the field,"
                + " with 'read' for each of them"));
  }

  private static String subscriptionLevel(ObjectDef model) {
    return model
        .directive("model")
        .flatMap(use -> use.argument("subscriptions"))
        .filter(Literal.Fields.class::isInstance)
        .flatMap(literal -> ((Literal.Fields) literal).get("level"))
        .flatMap(Literal::asText)
        .orElse("on");
  }

  /** A key holds one form of an owner, but an owner with several claims is known by several. */
  private static void checkSortKeys(CheckContext context) {
    if (!context.settings().is(Flag.SUB_USERNAME_OWNER)) {
      return;
    }
    for (AuthUse use : AuthUse.all(context)) {
      Optional<Entity> entity = context.entities().get(use.type().name());
      if (use.isOnField() || entity.isEmpty()) {
        continue;
      }
      for (AccessRule rule : use.rules()) {
        if (rule.strategy() == Strategy.OWNER
            && rule.identityClaim().contains(Role.CLAIM_SEPARATOR)
            && entity.get().key().sortNames().contains(rule.ownerField())) {
          reportSortKey(context, use, rule);
        }
      }
    }
  }

  private static void reportSortKey(CheckContext context, AuthUse use, AccessRule rule) {
    context.report(
        Diagnostic.error(
                OWNER_IN_SORT_KEY,
                use.coordinate(),
                rule.locationOf("ownerField"),
                "'"
                    + rule.ownerField()
                    + "' is part of the sort key, but its owners are known by several values: '"
                    + rule.identityClaim()
                    + "' and its parts")
            .withHint("set identityClaim to a single claim, for example \"sub\""));
  }
}
