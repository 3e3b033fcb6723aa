package io.gqlcompile.directives.auth;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.UnionDef;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.spi.ResolveContext;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Models without rules that callers can get hold of nevertheless: in sandbox mode, or because an
 * operation of the user's returns them. Their fields that lead to models with rules obey these
 * rules.
 */
final class OpenParents {
  private final ResolveContext context;
  private final RelationFields relations;

  OpenParents(ResolveContext context, RelationFields relations) {
    this.context = context;
    this.relations = relations;
  }

  void add() {
    if (!relations.haveRules()) {
      return;
    }
    for (String model : reachable()) {
      for (FieldDef field : fields(model)) {
        String related = field.type().baseName();
        if (RelationFields.isRelation(field) && relations.hasRules(related)) {
          Entity entity = context.entities().get(model).orElseThrow();
          relations.protect(
              context.resolvers(),
              Coordinate.member(model, field.name()),
              related,
              GuardedField.isHeard(entity));
        }
      }
    }
  }

  private Set<String> reachable() {
    boolean sandbox = context.settings().is(Flag.SANDBOX);
    Set<String> given = given();
    List<String> next = new ArrayList<>();
    for (Entity entity : context.entities().all()) {
      if (!relations.hasRules(entity.name()) && (sandbox || given.contains(entity.name()))) {
        next.add(entity.name());
      }
    }
    Set<String> reached = new LinkedHashSet<>();
    while (!next.isEmpty()) {
      String model = next.remove(next.size() - 1);
      if (reached.add(model)) {
        next.addAll(closedRelated(model));
      }
    }
    return reached;
  }

  private List<String> closedRelated(String model) {
    List<String> related = new ArrayList<>();
    for (FieldDef field : fields(model)) {
      String name = field.type().baseName();
      if (RelationFields.isRelation(field) && !relations.hasRules(name)) {
        related.add(name);
      }
    }
    return related;
  }

  /** The types that fields which are no relations give, outright or by an interface or union. */
  private Set<String> given() {
    Set<String> given = new LinkedHashSet<>();
    for (TypeDef type : context.input().types()) {
      if (type instanceof CompositeDef composite) {
        composite.fields().stream()
            .filter(field -> !RelationFields.isRelation(field))
            .forEach(field -> given.add(field.type().baseName()));
      }
    }
    for (TypeDef type : context.input().types()) {
      if (type instanceof UnionDef union && given.contains(type.name())) {
        union.members().forEach(member -> given.add(member.baseName()));
      }
      boolean implementing =
          type instanceof CompositeDef composite
              && composite.interfaces().stream().anyMatch(i -> given.contains(i.baseName()));
      if (implementing) {
        given.add(type.name());
      }
    }
    return given;
  }

  private List<FieldDef> fields(String model) {
    return context.input().object(model).map(type -> type.fields()).orElse(List.of());
  }
}
