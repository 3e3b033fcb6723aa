package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.AccessRule;
import io.gqlcompile.access.Role;
import io.gqlcompile.access.Strategy;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What works as written, but is seldom meant. */
final class AuthWarnings {
  static final RuleId CLOSED = new RuleId("AuthModelClosed");
  static final RuleId PUBLIC_WRITES = new RuleId("AuthPublicWrites");
  static final RuleId REASSIGNABLE = new RuleId("AuthOwnerReassignable");
  static final RuleId DEPRECATED = new RuleId("AuthProviderDeprecated");
  static final RuleId OWNER_CASE = new RuleId("AuthOwnerFieldCase");
  static final RuleId SHARED_OWNER = new RuleId("AuthOwnerFieldShared");
  static final RuleId STRICTER_TARGET = new RuleId("AuthRelationStricter");
  static final RuleId NOTHING = new RuleId("AuthNothingAllowed");

  private static final Set<AccessOperation> WRITES =
      EnumSet.of(AccessOperation.CREATE, AccessOperation.UPDATE, AccessOperation.DELETE);

  private AuthWarnings() {}

  static List<SchemaRule> all() {
    return List.of(
        SchemaRule.of(CLOSED, ClosedModels::check),
        SchemaRule.of(PUBLIC_WRITES, AuthWarnings::checkPublicWrites),
        SchemaRule.of(REASSIGNABLE, AuthWarnings::checkReassignable),
        SchemaRule.of(DEPRECATED, AuthWarnings::checkDeprecated),
        SchemaRule.of(OWNER_CASE, AuthWarnings::checkOwnerCase),
        SchemaRule.of(SHARED_OWNER, AuthWarnings::checkSharedOwner),
        SchemaRule.of(STRICTER_TARGET, RelationWarning::check),
        SchemaRule.of(NOTHING, AuthWarnings::checkNothing));
  }

  private static void checkPublicWrites(CheckContext context) {
    for (AuthUse use : AuthUse.all(context)) {
      for (AccessRule rule : use.rules()) {
        boolean writes = rule.operations().stream().anyMatch(WRITES::contains);
        if (use.isInModel() && rule.strategy() == Strategy.PUBLIC && writes) {
          context.report(
              Diagnostic.warning(
                      PUBLIC_WRITES,
                      use.coordinate(),
                      rule.written().location(),
                      "everybody can change or remove '" + use.coordinate() + "'")
                  .withHint("limit the rule: operations: [read]"));
        }
      }
    }
  }

  private static void checkReassignable(CheckContext context) {
    for (AccessMatrix matrix : AccessCatalog.of(context.schema(), context.settings()).matrices()) {
      ObjectDef model = context.schema().object(matrix.model()).orElseThrow();
      for (Role role : matrix.roles()) {
        Optional<FieldDef> field = model.field(role.entity());
        boolean canUpdate = matrix.allows(role, role.entity(), AccessOperation.UPDATE);
        if (role.kind() == Role.Kind.OWNER && field.isPresent() && canUpdate) {
          context.report(
              Diagnostic.warning(
                      REASSIGNABLE,
                      Coordinate.member(model.name(), role.entity()),
                      field.get().location(),
                      "an owner can give the item to somebody else by changing '"
                          + role.entity()
                          + "'")
                  .withHint(
                      "if that is not meant, put @auth on the field that leaves out 'update'"));
        }
      }
    }
  }

  private static void checkDeprecated(CheckContext context) {
    for (AuthUse use : AuthUse.all(context)) {
      for (AccessRule rule : use.rules()) {
        Optional<String> provider = rule.written().get("provider").flatMap(Literal::asText);
        if (provider.filter("iam"::equals).isPresent()) {
          context.report(
              Diagnostic.warning(
                      DEPRECATED,
                      use.coordinate(),
                      rule.locationOf("provider"),
                      "'iam' is the old name of the provider")
                  .withHint("write identityPool, which means the same"));
        }
      }
    }
  }

  private static void checkOwnerCase(CheckContext context) {
    for (AccessMatrix matrix : AccessCatalog.of(context.schema(), context.settings()).matrices()) {
      ObjectDef model = context.schema().object(matrix.model()).orElseThrow();
      for (Role role : matrix.roles()) {
        if (role.kind() != Role.Kind.OWNER || model.field(role.entity()).isPresent()) {
          continue;
        }
        for (FieldDef field : model.fields()) {
          if (field.name().equalsIgnoreCase(role.entity())) {
            reportCase(context, model, field, role);
          }
        }
      }
    }
  }

  private static void reportCase(CheckContext context, ObjectDef model, FieldDef field, Role role) {
    context.report(
        Diagnostic.warning(
                OWNER_CASE,
                Coordinate.member(model.name(), field.name()),
                field.location(),
                "'"
                    + model.name()
                    + "' gets a field '"
                    + role.entity()
                    + "' for its owner beside '"
                    + field.name()
                    + "'")
            .withHint("if this field is meant, write ownerField: \"" + field.name() + "\""));
  }

  /** A name of one provider's user can be that of another's. */
  private static void checkSharedOwner(CheckContext context) {
    for (AccessMatrix matrix : AccessCatalog.of(context.schema(), context.settings()).matrices()) {
      Map<String, Role> first = new HashMap<>();
      for (Role role : matrix.roles()) {
        Role other = role.kind() == Role.Kind.OWNER ? first.putIfAbsent(role.entity(), role) : null;
        if (other != null && other.provider() != role.provider()) {
          ObjectDef model = context.schema().object(matrix.model()).orElseThrow();
          context.report(
              Diagnostic.warning(
                      SHARED_OWNER,
                      model.coordinate(),
                      model.location(),
                      "users of "
                          + other.provider().toSdl()
                          + " and of "
                          + role.provider().toSdl()
                          + " are named in the same field '"
                          + role.entity()
                          + "': who has the same name in both is the owner for both")
                  .withHint("give each provider an ownerField of its own"));
        }
      }
    }
  }

  private static void checkNothing(CheckContext context) {
    for (AuthUse use : AuthUse.all(context)) {
      for (AccessRule rule : use.rules()) {
        if (use.isInModel() && rule.operations().isEmpty()) {
          context.report(
              Diagnostic.warning(
                      NOTHING,
                      use.coordinate(),
                      rule.locationOf("operations"),
                      "the list of operations is empty, so the rule permits nothing")
                  .withHint("remove 'operations' to permit everything, or the rule"));
        }
      }
    }
  }
}
