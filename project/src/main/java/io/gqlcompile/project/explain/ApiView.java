package io.gqlcompile.project.explain;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.budget.Budget;
import io.gqlcompile.settings.Settings;
import java.util.List;
import java.util.Optional;

/**
 * A whole API.
 *
 * @param models its models in the order of the schema
 * @param relations between them
 * @param operations fields of the root types that belong to no model
 * @param links the fields of models that have resolvers of their own, relations mostly
 * @param access all rules
 * @param rules the same in words, type by type
 * @param settings what was set beside the schema
 * @param budget what it uses of the quotas of AWS; empty if that was not measured
 */
public record ApiView(
    List<TypeView> models,
    List<RelationView> relations,
    List<OperationView> operations,
    List<OperationView> links,
    AccessCatalog access,
    AccessView rules,
    Settings settings,
    Optional<Budget> budget) {
  /** Keeps its own copies. */
  public ApiView {
    models = List.copyOf(models);
    relations = List.copyOf(relations);
    operations = List.copyOf(operations);
    links = List.copyOf(links);
  }
}
