package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.Role;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.ResolverKind;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Protects a model's own fields: those with rules of their own, relations, and owners. */
final class FieldResolvers {
  static final String READERS = "readers";

  private final ResolveContext context;
  private final RelationFields relations;
  private final Entity entity;
  private final AccessMatrix matrix;

  FieldResolvers(
      ResolveContext context, RelationFields relations, Entity entity, AccessMatrix matrix) {
    this.context = context;
    this.relations = relations;
    this.entity = entity;
    this.matrix = matrix;
  }

  void add() {
    Function<String, FieldReaders> each = FieldReaders.each(matrix);
    for (FieldDef field : context.input().object(matrix.model()).orElseThrow().fields()) {
      FieldReaders readers = each.apply(field.name());
      if (readers.isRestricted()) {
        restrict(field, readers);
      }
      if (RelationFields.isRelation(field)) {
        protectRelation(field, readers);
      }
    }
    if (context.settings().is(Flag.SUB_USERNAME_OWNER)) {
      addOwners();
    }
  }

  private void restrict(FieldDef field, FieldReaders readers) {
    Coordinate coordinate = Coordinate.member(matrix.model(), field.name());
    Optional<ResolverEditor.Draft> existing = context.resolvers().at(coordinate);
    ResolverEditor.Draft draft =
        existing.isPresent()
            ? existing.get().add(Slot.AUTH, AuthTemplates.CALL)
            : declare(coordinate, AuthTemplates.FIELD);
    boolean quiet = GuardedField.isHeard(entity);
    draft.fact(
        READERS,
        VtlLiteral.map("roles", RoleFacts.of(readers.allowed()), "quiet", VtlLiteral.bool(quiet)));
  }

  private void protectRelation(FieldDef field, FieldReaders readers) {
    relations.protect(
        context.resolvers(),
        Coordinate.member(matrix.model(), field.name()),
        field.type().baseName(),
        relations.isRedacted(entity, field, readers));
  }

  private void addOwners() {
    Set<String> shown = new LinkedHashSet<>();
    for (Role role : matrix.roles()) {
      if (role.isCompound()) {
        shown.add(role.entity());
      }
    }
    for (String field : shown) {
      Coordinate coordinate = Coordinate.member(matrix.model(), field);
      Optional<ResolverEditor.Draft> existing = context.resolvers().at(coordinate);
      if (existing.isPresent()) {
        existing.get().add(Slot.FINISH, AuthTemplates.SHOW_OWNER);
      } else {
        declare(coordinate, AuthTemplates.SHOW_OWNER);
      }
    }
  }

  /** In a stack of the type's own name, which a renamed model's table is not in. */
  private ResolverEditor.Draft declare(Coordinate field, PipelineFunction data) {
    return context
        .resolvers()
        .declare(
            field,
            ResolverKind.QUERY,
            ResourceNames.resolver(field.type(), field.member()),
            entity.name(),
            data);
  }
}
