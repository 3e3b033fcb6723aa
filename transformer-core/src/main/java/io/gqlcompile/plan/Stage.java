package io.gqlcompile.plan;

import io.gqlcompile.plan.IndexUses.Use;
import io.gqlcompile.plan.IndexWork.Side;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A state between two builds: one of them, with some of its tables and resolvers changed. */
final class Stage {
  private final Templates templates;
  private final Map<ResourceId, Set<Use>> uses;
  private final Side own;
  private final Set<ResourceId> obstacles = new TreeSet<>();

  private Stage(Templates templates, Map<ResourceId, Set<Use>> uses, Side own) {
    this.templates = templates;
    this.uses = uses;
    this.own = own;
  }

  /** One of the builds as it is. */
  static Stage of(Templates build, Map<ResourceId, Set<Use>> uses, Side own) {
    return new Stage(build.fresh(), uses, own);
  }

  Templates templates() {
    return templates;
  }

  boolean isNew() {
    return own == Side.NEW;
  }

  /** What stands in the way of {@link #without}. */
  Set<ResourceId> obstacles() {
    return obstacles;
  }

  /** Gives a table other indexes, and takes away the resolvers that read what is not there. */
  void indexes(Table before, Table after, Map<String, Side> now) {
    Table mine = own == Side.NEW ? after : before;
    Table other = own == Side.NEW ? before : after;
    Map<String, Object> table = templates.resource(mine.id());
    if (table.isEmpty()) {
      return;
    }
    boolean same = now.values().stream().allMatch(side -> side == own || side == Side.BOTH);
    if (!same || !now.keySet().equals(mine.global().keySet())) {
      rewrite(Tree.object(table, "Properties"), mine, other, now);
    }
    hideReaders(mine, now);
  }

  private void rewrite(
      Map<String, Object> properties, Table mine, Table other, Map<String, Side> now) {
    List<Object> indexes = new ArrayList<>();
    Map<String, String> types = new LinkedHashMap<>();
    Table.key(properties).forEach(name -> types.put(name, mine.types().get(name)));
    mine.local().values().forEach(index -> note(index, mine, types));
    Set<String> order = new LinkedHashSet<>(mine.global().keySet());
    order.addAll(now.keySet());
    for (String name : order) {
      if (!now.containsKey(name)) {
        continue;
      }
      boolean foreign = now.get(name) != own && now.get(name) != Side.BOTH;
      Table owner = foreign ? other : mine;
      Map<String, Object> index = Tree.object(Tree.copy(owner.global().get(name)));
      note(index, owner, types);
      indexes.add(foreign ? adapted(index, properties) : index);
    }
    properties.put(Table.GLOBAL, indexes);
    if (indexes.isEmpty()) {
      properties.remove(Table.GLOBAL);
    }
    define(properties, types);
  }

  private static void note(Map<String, Object> index, Table owner, Map<String, String> types) {
    Table.key(index).forEach(name -> types.put(name, owner.types().get(name)));
  }

  /** Throughput may refer to conditions that only the other template has. */
  private static Map<String, Object> adapted(
      Map<String, Object> index, Map<String, Object> properties) {
    index.keySet().retainAll(List.of("IndexName", "KeySchema", "Projection"));
    Object throughput = properties.get("ProvisionedThroughput");
    if (throughput != null) {
      index.put("ProvisionedThroughput", Tree.copy(throughput));
    }
    return index;
  }

  private static void define(Map<String, Object> properties, Map<String, String> types) {
    List<Object> definitions = new ArrayList<>();
    types.forEach(
        (name, type) -> {
          Map<String, Object> definition = new LinkedHashMap<>();
          definition.put("AttributeName", name);
          definition.put("AttributeType", type);
          definitions.add(definition);
        });
    properties.put(Table.DEFINITIONS, definitions);
  }

  private void hideReaders(Table mine, Map<String, Side> now) {
    Set<Use> missing = new LinkedHashSet<>();
    for (String index : mine.global().keySet()) {
      boolean there = now.get(index) == own || now.get(index) == Side.BOTH;
      if (!there) {
        missing.add(new Use(mine.id().name(), index));
      }
    }
    hide(missing);
  }

  /** Takes away the resolvers that read indexes. */
  void hide(Collection<Use> unusable) {
    if (unusable.isEmpty()) {
      return;
    }
    List<ResourceId> readers = new ArrayList<>();
    uses.forEach(
        (resolver, used) -> {
          if (used.stream().anyMatch(unusable::contains)) {
            readers.add(resolver);
          }
        });
    without(readers);
  }

  /** Takes away the resolvers that reach tables. */
  void hideTables(Collection<String> tables) {
    without(ResolverTables.reaching(templates, tables));
  }

  /** Takes resources out, with all that refers to them. */
  void without(Collection<ResourceId> resources) {
    obstacles.addAll(Pruning.prune(templates, resources));
  }

  /** Lets tables stay when they leave the stack. */
  void retain(Collection<ResourceId> tables) {
    for (ResourceId id : tables) {
      Map<String, Object> table = templates.resource(id);
      table.put("DeletionPolicy", "Retain");
      table.put("UpdateReplacePolicy", "Retain");
      // CloudFormation takes no change of a policy alone.
      Map<String, Object> metadata = new TreeMap<>(Tree.object(table, "Metadata"));
      metadata.put("GqlCompilePlan", "the table stays when it leaves the stack");
      table.put("Metadata", metadata);
    }
  }
}
