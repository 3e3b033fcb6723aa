package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessRule;
import io.gqlcompile.access.Provider;
import io.gqlcompile.access.Strategy;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.spi.ProvisionContext;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Which types and fields the roles of the identity pool may reach: signed-in users whatever a
 * public or private rule opens to IAM, guests what a public one opens.
 */
final class AuthPolicies {
  private final ProvisionContext context;
  private final Set<Coordinate> signedIn = new LinkedHashSet<>();
  private final Set<Coordinate> guests = new LinkedHashSet<>();
  private boolean hasRules;
  private boolean hasPublicRules;

  private AuthPolicies(ProvisionContext context) {
    this.context = context;
  }

  static void add(ProvisionContext context) {
    AuthPolicies policies = new AuthPolicies(context);
    policies.collectRules();
    policies.collectOperations();
    if (policies.hasRules) {
      PolicyDocuments.add(context.stacks(), "AuthRolePolicy", "authRoleName", policies.signedIn);
    }
    if (policies.hasPublicRules) {
      PolicyDocuments.add(context.stacks(), "UnauthRolePolicy", "unauthRoleName", policies.guests);
    }
  }

  private void collectRules() {
    for (TypeDef type : context.input().types()) {
      if (type instanceof ObjectDef object) {
        type.directive("auth")
            .ifPresent(
                auth ->
                    AccessRule.of(auth, context.settings())
                        .forEach(rule -> collect(rule, type.coordinate())));
        for (FieldDef field : object.fields()) {
          Coordinate coordinate = Coordinate.member(type.name(), field.name());
          field
              .directive("auth")
              .ifPresent(
                  auth ->
                      AccessRule.of(auth, context.settings())
                          .forEach(rule -> collect(rule, coordinate)));
        }
      }
    }
  }

  private void collect(AccessRule rule, Coordinate target) {
    if (rule.provider() != Provider.IDENTITY_POOL) {
      return;
    }
    hasRules = true;
    signedIn.add(target);
    if (rule.strategy() == Strategy.PUBLIC) {
      hasPublicRules = true;
      guests.add(target);
    }
  }

  /** A model's operations are listed for every IAM role of the model; resolvers judge further. */
  private void collectOperations() {
    NestedTypes nested = new NestedTypes(context.input(), context.schema(), context.settings());
    AccessCatalog access = AccessCatalog.of(context.input(), context.settings());
    for (AccessMatrix matrix : access.matrices()) {
      context
          .entities()
          .get(matrix.model())
          .ifPresent(
              entity -> {
                for (GuardedField field : GuardedField.of(entity, matrix, context.schema())) {
                  collect(matrix, Coordinate.member(field.root(), field.name()));
                }
              });
      nested.visit(matrix);
      for (String type : nested.iamTypes(matrix.model())) {
        signedIn.add(Coordinate.type(type));
        guests.add(Coordinate.type(type));
      }
    }
  }

  private void collect(AccessMatrix matrix, Coordinate operation) {
    boolean open =
        matrix.roles().stream().anyMatch(role -> role.provider() == Provider.IDENTITY_POOL);
    boolean openToGuests =
        matrix.roles().stream()
            .anyMatch(
                role ->
                    role.provider() == Provider.IDENTITY_POOL
                        && role.kind() == io.gqlcompile.access.Role.Kind.PUBLIC);
    if (open) {
      signedIn.add(operation);
    }
    if (openToGuests) {
      guests.add(operation);
    }
  }
}
