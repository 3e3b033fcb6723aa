package io.gqlcompile.directives.keys;

import io.gqlcompile.entity.AttributeType;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.naming.ScalarTypes;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.spi.StageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Describes the keys and indexes of models. Fields that do not exist are left to the rules. */
final class KeyEntities {
  private KeyEntities() {}

  static EntityCatalog primaryKeys(StageContext context) {
    EntityCatalog.Editor editor = context.entities().edit();
    for (Entity entity : context.entities().all()) {
      ObjectDef type = context.schema().object(entity.name()).orElseThrow();
      for (FieldDef field : type.fields()) {
        Optional<DirectiveUse> use = field.directive("primaryKey");
        if (use.isPresent()) {
          Key key = key(type, field, use.get().texts("sortKeyFields"));
          editor.update(entity.name(), e -> e.withKey(key));
          break;
        }
      }
    }
    return editor.build();
  }

  static EntityCatalog indexes(StageContext context) {
    EntityCatalog.Editor editor = context.entities().edit();
    for (Entity entity : context.entities().all()) {
      ObjectDef type = context.schema().object(entity.name()).orElseThrow();
      for (IndexUse use : IndexUse.of(type, context.settings())) {
        SecondaryIndex index = index(use, entity, context);
        editor.update(entity.name(), e -> e.withIndex(index));
      }
    }
    return editor.build();
  }

  private static SecondaryIndex index(IndexUse use, Entity entity, StageContext context) {
    boolean local =
        !context.settings().is(Flag.SECONDARY_KEY_AS_GSI)
            && entity.key().partition().name().equals(use.field().name());
    return new SecondaryIndex(
        use.name(),
        key(use.type(), use.field(), use.sortFields()),
        local,
        use.projection(),
        use.projection().equals("INCLUDE") ? use.included() : List.of(),
        use.queryField(),
        use.directive().location());
  }

  private static Key key(ObjectDef type, FieldDef partition, List<String> sortFields) {
    List<KeyField> sort = new ArrayList<>();
    for (String name : sortFields) {
      type.field(name).ifPresent(field -> sort.add(keyField(field)));
    }
    return new Key(keyField(partition), sort);
  }

  private static KeyField keyField(FieldDef field) {
    AttributeType attribute =
        ScalarTypes.attributeTypeOf(field.type().baseName())
            .map(AttributeType::valueOf)
            .orElse(AttributeType.S);
    return new KeyField(field.name(), field.type(), attribute);
  }
}
