package io.gqlcompile.service;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.resolver.ResolverKind;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the directives that resolve a field have in common. */
public final class ResolvedFields {
  static final RuleId TWICE = new RuleId("FieldResolvedTwice");

  /** Those whose plug-ins check; a field with several of them is reported by the first. */
  private static final List<String> CHECKING =
      List.of("function", "http", "predictions", "manyToMany", "hasMany", "hasOne", "belongsTo");

  private static final Set<String> RESOLVING =
      Set.of(
          "function",
          "http",
          "predictions",
          "sql",
          "generation",
          "conversation",
          "hasOne",
          "hasMany",
          "belongsTo",
          "manyToMany");

  private ResolvedFields() {}

  /** Which slots a resolver of a type's field has. */
  public static ResolverKind kind(String type, RootTypes roots) {
    if (type.equals(roots.mutation())) {
      return ResolverKind.MUTATION;
    }
    return type.equals(roots.subscription()) ? ResolverKind.SUBSCRIPTION : ResolverKind.QUERY;
  }

  /**
   * The rule that a field is resolved by one directive alone.
   *
   * @param directive whose plug-in has the rule
   */
  public static SchemaRule once(String directive) {
    return SchemaRule.of(TWICE, context -> check(context, directive));
  }

  private static void check(CheckContext context, String directive) {
    for (TypeDef type : context.schema().types()) {
      if (type instanceof CompositeDef composite) {
        for (FieldDef field : composite.fields()) {
          check(context, directive, type.name(), field);
        }
      }
    }
  }

  private static void check(CheckContext context, String directive, String type, FieldDef field) {
    List<DirectiveUse> resolving = new ArrayList<>();
    for (DirectiveUse use : field.directives()) {
      if (RESOLVING.contains(use.name()) && resolving.stream().noneMatch(o -> isOne(o, use))) {
        resolving.add(use);
      }
    }
    if (resolving.size() < 2 || !directive.equals(reporter(field))) {
      return;
    }
    DirectiveUse first = resolving.get(0);
    DirectiveUse second = resolving.get(1);
    context.report(
        Diagnostic.error(
                TWICE,
                Coordinate.member(type, field.name()),
                second.location(),
                "@"
                    + first.name()
                    + " and @"
                    + second.name()
                    + " would both resolve '"
                    + field.name()
                    + "'")
            .withHint("keep one of them; only @function can be used several times on a field")
            .withRelated(first.location(), "@" + first.name() + " is here"));
  }

  /** The same directive, or the one that stands for it: a many-to-many list is a list of joins. */
  private static boolean isOne(DirectiveUse first, DirectiveUse second) {
    return first.name().equals(second.name()) || first.location().equals(second.location());
  }

  private static String reporter(FieldDef field) {
    return CHECKING.stream().filter(field::hasDirective).findFirst().orElse("");
  }
}
