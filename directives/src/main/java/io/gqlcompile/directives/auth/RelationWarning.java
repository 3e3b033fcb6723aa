package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.Role;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.spi.CheckContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds relations that some readers of an item cannot follow. */
final class RelationWarning {
  private RelationWarning() {}

  static void check(CheckContext context) {
    RelationFields relations = new RelationFields(context.schema(), context.settings());
    AccessCatalog access = AccessCatalog.of(context.schema(), context.settings());
    for (AccessMatrix matrix : access.matrices()) {
      ObjectDef model = context.schema().object(matrix.model()).orElseThrow();
      Optional<Entity> entity = context.entities().get(matrix.model());
      if (entity.isEmpty() || AuthUse.isImplied(model)) {
        continue;
      }
      Function<String, FieldReaders> readers = FieldReaders.each(matrix);
      for (FieldDef field : model.fields()) {
        if (!RelationFields.isRelation(field)) {
          continue;
        }
        boolean implied =
            context.schema().object(field.type().baseName()).filter(AuthUse::isImplied).isPresent();
        if (!implied) {
          check(context, relations, matrix, field, readers.apply(field.name()).allowed());
        }
      }
    }
  }

  private static void check(
      CheckContext context,
      RelationFields relations,
      AccessMatrix matrix,
      FieldDef field,
      List<Role> readers) {
    String related = field.type().baseName();
    List<Role> theirs = relations.readers(related);
    List<String> outside = new ArrayList<>();
    for (Role role : readers) {
      if (theirs.stream().noneMatch(other -> covers(other, role))) {
        outside.add(role.label());
      }
    }
    if (outside.isEmpty()) {
      return;
    }
    context.report(
        Diagnostic.warning(
                AuthWarnings.STRICTER_TARGET,
                Coordinate.member(matrix.model(), field.name()),
                field.location(),
                "who reads '"
                    + matrix.model()
                    + "' as '"
                    + String.join("', '", outside)
                    + "' may not read '"
                    + related
                    + (field.type().isNonNull()
                        ? "': for them the whole item is an error, because the field cannot be null"
                        : "': for them the field is an error, and null in subscriptions"))
            .withHint(
                "let them read '" + related + "', or put @auth on the field that leaves them out"));
  }

  /** Whether everybody who has a role has the other as well; owners differ from item to item. */
  private static boolean covers(Role theirs, Role own) {
    boolean signedIn =
        theirs.kind() == Role.Kind.PRIVATE
            && theirs.provider() == own.provider()
            && own.kind() != Role.Kind.PUBLIC;
    boolean alike =
        theirs.kind() == own.kind()
            && theirs.provider() == own.provider()
            && theirs.claim().equals(own.claim())
            && (theirs.kind() != Role.Kind.STATIC_GROUP || theirs.entity().equals(own.entity()));
    return signedIn || alike;
  }
}
