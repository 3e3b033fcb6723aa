package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.spi.CheckContext;
import java.util.ArrayList;
import java.util.List;

/** Finds models that no rule speaks of, so that nobody gets in. */
final class ClosedModels {
  private ClosedModels() {}

  static void check(CheckContext context) {
    boolean isOpen =
        context.settings().is(Flag.SANDBOX) || context.settings().iam().everyPrincipal();
    if (isOpen) {
      return;
    }
    AccessCatalog access = AccessCatalog.of(context.schema(), context.settings());
    List<Entity> closed = new ArrayList<>();
    for (Entity entity : context.entities().all()) {
      boolean written =
          context.schema().object(entity.name()).filter(t -> !AuthUse.isImplied(t)).isPresent();
      if (written && access.matrix(entity.name()).isEmpty()) {
        closed.add(entity);
      }
    }
    if (access.matrices().isEmpty() && closed.size() > 1) {
      reportAll(context, closed);
      return;
    }
    closed.forEach(entity -> report(context, entity));
  }

  /** One word about all: somebody who has not come to rules yet needs no more. */
  private static void reportAll(CheckContext context, List<Entity> closed) {
    context.report(
        Diagnostic.warning(
                AuthWarnings.CLOSED,
                Coordinate.NONE,
                closed.get(0).location(),
                "nobody can use this API: none of its " + closed.size() + " models has @auth")
            .withHint(
                "add @auth(rules: [...]) to the models, or for trials"
                    + " 'input AMPLIFY { globalAuthRule: AuthRule = { allow: public } }'"));
  }

  private static void report(CheckContext context, Entity entity) {
    context.report(
        Diagnostic.warning(
                AuthWarnings.CLOSED,
                Coordinate.type(entity.name()),
                entity.location(),
                "nobody can use '" + entity.name() + "': it has no @auth")
            .withHint("add @auth(rules: [...]), for example with {allow: owner}"));
  }
}
