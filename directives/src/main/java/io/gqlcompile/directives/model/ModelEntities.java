package io.gqlcompile.directives.model;

import io.gqlcompile.entity.AttributeType;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.spi.StageContext;
import java.util.List;

/** Describes the models of a schema as far as {@code @model} alone decides. */
final class ModelEntities {
  private static final Key BY_ID =
      new Key(new KeyField("id", TypeRef.of("ID").nonNull(), AttributeType.S), List.of());

  private ModelEntities() {}

  static EntityCatalog describe(StageContext context) {
    EntityCatalog.Editor editor = context.entities().edit();
    for (TypeDef type : context.schema().types()) {
      boolean isModel = type instanceof ObjectDef && type.hasDirective("model");
      if (isModel && !context.schema().roots().contains(type.name())) {
        editor.put(entity((ObjectDef) type, context));
      }
    }
    return editor.build();
  }

  private static Entity entity(ObjectDef type, StageContext context) {
    ModelUse use =
        ModelUse.decode(
            type.directive("model").orElseThrow(),
            type.name(),
            context.settings().is(Flag.DEEP_MERGE_DEFAULTS),
            context.settings().isVersioned());
    return new Entity(
        type.name(),
        type.name(),
        use.operations(),
        use.guarded(),
        use.createdAt(),
        use.updatedAt(),
        use.timestamps(),
        BY_ID,
        false,
        List.of(),
        type.location());
  }
}
