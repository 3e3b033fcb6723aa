package io.gqlcompile.project.explain;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.project.explain.RelationView.End;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out which fields of two models are the ends of one relation, by the keys they read. */
final class RelationReader {
  private final CompiledApi api;
  private final PatternReader patterns;

  /** A field that leads from a model to another. */
  private record Link(
      String from, FieldDef field, String to, boolean many, String foreignKey, String index) {

    boolean belongs() {
      return field.hasDirective("belongsTo");
    }
  }

  RelationReader(CompiledApi api, PatternReader patterns) {
    this.api = api;
    this.patterns = patterns;
  }

  List<RelationView> read() {
    List<Link> links = new ArrayList<>();
    for (ResolverPlan plan : api.resolvers()) {
      link(plan).ifPresent(links::add);
    }
    Map<String, List<Link>> ways =
        links.stream().collect(Collectors.groupingBy(link -> link.from() + ">" + link.to()));
    Set<Link> open = new LinkedHashSet<>(links);
    List<RelationView> relations = new ArrayList<>();
    for (Link link : links) {
      boolean isMain = link.many() || !(link.belongs() || back(link, ways, open, true).isPresent());
      if (isMain && open.contains(link)) {
        Optional<Link> back = back(link, ways, open, false);
        open.remove(link);
        back.ifPresent(open::remove);
        relations.add(relation(link, back));
      }
    }
    open.forEach(link -> relations.add(single(link)));
    return relations;
  }

  private Optional<Link> link(ResolverPlan plan) {
    Optional<FieldDef> field =
        api.input().object(plan.field().type()).flatMap(o -> o.field(plan.field().member()));
    Optional<Entity> target = patterns.model(plan);
    boolean isRelation =
        plan.facts().get("relation") instanceof VtlLiteral.Fields
            && api.entities().contains(plan.field().type());
    if (!isRelation || field.isEmpty() || target.isEmpty()) {
      return Optional.empty();
    }
    String index = PatternReader.index(plan);
    boolean many = field.get().type().isList();
    Optional<String> indexed =
        target.get().index(index).map(SecondaryIndex::key).map(key -> key.partition().name());
    return Optional.of(
        new Link(
            plan.field().type(),
            field.get(),
            target.get().name(),
            many,
            indexed.orElse(many ? target.get().key().partition().name() : source(plan)),
            index));
  }

  private static String source(ResolverPlan plan) {
    VtlLiteral.Fields relation = (VtlLiteral.Fields) plan.facts().get("relation");
    boolean known =
        relation.entries().get("fields") instanceof VtlLiteral.Items fields
            && !fields.items().isEmpty()
            && fields.items().get(0) instanceof VtlLiteral.Text;
    return known
        ? ((VtlLiteral.Text) ((VtlLiteral.Items) relation.entries().get("fields")).items().get(0))
            .value()
        : "";
  }

  /** The field at the other end: by the same foreign key, or else the only one that is left. */
  private static Optional<Link> back(
      Link link, Map<String, List<Link>> ways, Set<Link> open, boolean mainOnly) {
    List<Link> candidates = new ArrayList<>();
    for (Link other : ways.getOrDefault(link.to() + ">" + link.from(), List.of())) {
      boolean fits = mainOnly ? other.many() : !other.many();
      if (fits && other != link && open.contains(other)) {
        candidates.add(other);
      }
    }
    for (Link other : candidates) {
      if (other.foreignKey().equals(link.foreignKey())) {
        return Optional.of(other);
      }
    }
    boolean isClear = !mainOnly && candidates.size() == 1 && candidates.get(0).belongs();
    return isClear && !link.many() ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private RelationView relation(Link link, Optional<Link> back) {
    boolean needed =
        back.map(other -> other.field().type().isNonNull()).orElse(false)
            || (link.many() || !link.index().isEmpty()) && isRequired(link.to(), link.foreignKey());
    End toEnd = link.field().type().isNonNull() ? End.ONE : End.MAYBE;
    return new RelationView(
        link.from(),
        link.field().name(),
        link.to(),
        back.map(other -> other.field().name()).orElse(""),
        needed ? End.ONE : End.MAYBE,
        link.many() ? End.MANY : toEnd,
        by(link));
  }

  /** Only the model that holds the foreign key knows of the other. */
  private RelationView single(Link link) {
    boolean needed = link.field().type().isNonNull() || isRequired(link.from(), link.foreignKey());
    return new RelationView(
        link.to(),
        "",
        link.from(),
        link.field().name(),
        needed ? End.ONE : End.MAYBE,
        End.MANY,
        by(link));
  }

  private boolean isRequired(String model, String field) {
    Optional<ObjectDef> type = api.input().object(model);
    return type.flatMap(t -> t.field(field)).map(f -> f.type().isNonNull()).orElse(false);
  }

  private static String by(Link link) {
    return link.index().isEmpty()
        ? "key of " + link.to()
        : "index " + link.index() + " of " + link.to();
  }
}
