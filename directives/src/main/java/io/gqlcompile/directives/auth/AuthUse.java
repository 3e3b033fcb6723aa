package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessRule;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.spi.CheckContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An {@code @auth} as written.
 *
 * @param type the type that it stands on or in
 * @param field the field that it stands on; empty for the type itself
 * @param directive the use
 * @param rules its rules
 */
record AuthUse(
    TypeDef type, Optional<FieldDef> field, DirectiveUse directive, List<AccessRule> rules) {

  /** What is decoded once for all rules. */
  private record All(List<AuthUse> uses) {}

  /** All uses that somebody wrote, in the order of the schema. */
  static List<AuthUse> all(CheckContext context) {
    return context.schema().view(All.class, schema -> new All(decode(context))).uses();
  }

  private static List<AuthUse> decode(CheckContext context) {
    List<AuthUse> uses = new ArrayList<>();
    for (TypeDef type : context.schema().types()) {
      if (isImplied(type)) {
        continue;
      }
      type.directive("auth").ifPresent(use -> add(uses, context, type, Optional.empty(), use));
      if (type instanceof CompositeDef composite) {
        for (FieldDef field : composite.fields()) {
          field
              .directive("auth")
              .ifPresent(use -> add(uses, context, type, Optional.of(field), use));
        }
      }
    }
    return uses;
  }

  /** Whether a directive on something else implied the type: its place is then that directive's. */
  static boolean isImplied(TypeDef type) {
    return type.directive("model").filter(m -> m.location().equals(type.location())).isPresent();
  }

  private static void add(
      List<AuthUse> into,
      CheckContext context,
      TypeDef type,
      Optional<FieldDef> field,
      DirectiveUse use) {
    if (use.location().isKnown()) {
      into.add(new AuthUse(type, field, use, AccessRule.of(use, context.settings())));
    }
  }

  Coordinate coordinate() {
    return field.map(f -> Coordinate.member(type.name(), f.name())).orElse(type.coordinate());
  }

  boolean isOnField() {
    return field.isPresent();
  }

  boolean isInModel() {
    return type.hasDirective("model");
  }

  boolean isInInterface() {
    return type instanceof InterfaceDef;
  }
}
