package io.gqlcompile.spi;

import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.source.SourceFile;
import java.util.List;

/**
 * One directive: its definition, its rules, and what it does at each stage. Found by {@link
 * java.util.ServiceLoader}.
 *
 * <p>The compiler calls the stages in the order in which they stand here, each for all plug-ins
 * before the next begins. It calls them only if the directive occurs in the schema, unless {@link
 * #isAlwaysActive()}. Keep the plug-in class itself small and load workers inside the methods: a
 * class that is not needed should not be loaded.
 *
 * <p>Plug-ins are created once per compilation; they must not keep state between stages.
 */
public interface DirectivePlugin {

  /** The directive's name without {@code @}; also the plug-in's name in {@link #after()}. */
  String name();

  /**
   * Whether the directive may stand on fields of {@code extend type Query}, {@code Mutation} and
   * {@code Subscription}.
   */
  default boolean isAllowedInExtensions() {
    return false;
  }

  /** SDL that defines the directive and the types of its arguments; nothing of it is emitted. */
  SourceFile definitions();

  /** Names of plug-ins that must go before this one at every stage; unknown names do not matter. */
  default List<String> after() {
    return List.of();
  }

  /** Whether the stages are called even if no use of the directive is in the schema. */
  default boolean isAlwaysActive() {
    return false;
  }

  /** Adds types that the user's directives imply, directives on them included. */
  default SchemaModel synthesize(StageContext context) {
    return context.schema();
  }

  /** Says what is stored: models, keys, indexes. Must bear what the rules will refuse. */
  default EntityCatalog describe(StageContext context) {
    return context.entities();
  }

  /** The checks that the directive's uses must pass before anything is generated. */
  default List<SchemaRule> rules() {
    return List.of();
  }

  /** Adds what clients see: types, fields, arguments. */
  default SchemaModel expand(StageContext context) {
    return context.schema();
  }

  /** Adds resolvers, functions in their slots, and facts for them. */
  default void resolve(ResolveContext context) {}

  /** Adds resources. */
  default void provision(ProvisionContext context) {}
}
