package io.gqlcompile.project.explain;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.project.explain.AccessPattern.Kind;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells from a resolver's last data function and its facts what it reads. */
final class PatternReader {
  private final Map<String, Entity> byDataSource = new HashMap<>();

  PatternReader(EntityCatalog entities) {
    for (Entity entity : entities.all()) {
      byDataSource.put(ResourceNames.dataSource(entity.name()), entity);
    }
  }

  AccessPattern read(ResolverPlan plan) {
    List<PipelineFunction> data = plan.functions().getOrDefault(Slot.DATA, List.of());
    if (data.isEmpty()) {
      return AccessPattern.NOTHING;
    }
    PipelineFunction last = data.get(data.size() - 1);
    String type = last.dataSource().type();
    return switch (type) {
      case "NONE" -> AccessPattern.NOTHING;
      case "AMAZON_DYNAMODB" -> ofTable(plan, last);
      case "AMAZON_ELASTICSEARCH", "AMAZON_OPENSEARCH_SERVICE" ->
          new AccessPattern(Kind.SEARCH, "", "", "", type);
      default -> new AccessPattern(Kind.CALL, "", "", "", type);
    };
  }

  /** The model whose table the resolver's data is in. */
  Optional<Entity> model(ResolverPlan plan) {
    return Optional.ofNullable(byDataSource.get(plan.dataSource().logicalId()));
  }

  private AccessPattern ofTable(ResolverPlan plan, PipelineFunction function) {
    Entity entity = byDataSource.get(function.dataSource().logicalId());
    if (entity == null) {
      return new AccessPattern(Kind.CALL, "", "", "", function.dataSource().type());
    }
    String index = index(plan);
    return switch (function.name()) {
      case "getItem" -> table(index.isEmpty() ? Kind.ITEM : Kind.QUERY, entity, index);
      case "queryItems" -> table(query(plan, index), entity, index);
      case "syncItems" -> new AccessPattern(Kind.SYNC, entity.name(), "", "", "");
      case "writeItem" -> table(Kind.WRITE, entity, "");
      default -> new AccessPattern(Kind.CALL, entity.name(), "", "", function.dataSource().type());
    };
  }

  private static Kind query(ResolverPlan plan, String index) {
    boolean hasKey = !index.isEmpty() || plan.facts().containsKey("relation");
    if (hasKey) {
      return Kind.QUERY;
    }
    boolean mayScan = plan.facts().containsKey("scans") && plan.facts().containsKey("key");
    return mayScan ? Kind.QUERY_OR_SCAN : Kind.SCAN;
  }

  private static AccessPattern table(Kind kind, Entity entity, String index) {
    String key =
        kind == Kind.SCAN
            ? ""
            : String.join(
                ", ",
                KeyView.of(entity.index(index).map(SecondaryIndex::key).orElse(entity.key()))
                    .fields());
    return new AccessPattern(kind, entity.name(), index, key, "");
  }

  static String index(ResolverPlan plan) {
    return plan.facts().get("index") instanceof VtlLiteral.Text name ? name.value() : "";
  }
}
