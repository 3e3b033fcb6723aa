package io.gqlcompile.directives.relations;

import io.gqlcompile.entity.AttributeType;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.naming.ScalarTypes;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.spi.StageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds the indexes that relations read by. */
final class RelationEntities {
  private final StageContext context;
  private final EntityCatalog.Editor editor;
  private final ForeignKeys keys;

  private RelationEntities(StageContext context) {
    this.context = context;
    this.editor = context.entities().edit();
    this.keys = new ForeignKeys(context.schema(), context.entities(), context.settings());
  }

  static EntityCatalog describe(StageContext context, RelationKind kind) {
    RelationEntities worker = new RelationEntities(context);
    for (Relation relation : Relation.all(context.schema(), kind)) {
      worker.add(relation);
    }
    return worker.editor.build();
  }

  private void add(Relation relation) {
    boolean owned = context.entities().contains(relation.type().name());
    if (!owned || relation.kind() == RelationKind.BELONGS_TO) {
      return;
    }
    if (relation.byReferences()) {
      byReferences(context.schema(), relation).ifPresent(index -> put(relation, index));
    } else if (relation.kind() == RelationKind.HAS_MANY
        && relation.isImplicit()
        && relation.indexName().isEmpty()) {
      implicit(relation).ifPresent(index -> put(relation, index));
    }
  }

  private void put(Relation relation, SecondaryIndex index) {
    Optional<Entity> related = editor.get(relation.related());
    if (related.isPresent() && related.get().index(index.name()).isEmpty()) {
      editor.update(relation.related(), e -> e.withIndex(index));
    }
  }

  private Optional<SecondaryIndex> implicit(Relation relation) {
    List<KeyField> stored = keys.stored(relation);
    Optional<Entity> owner = context.entities().get(relation.type().name());
    if (stored.isEmpty() || owner.isEmpty()) {
      return Optional.empty();
    }
    boolean sorted = context.settings().is(Flag.RESPECT_PRIMARY_KEY_IN_RELATIONS);
    List<KeyField> sort = sorted ? stored.subList(1, stored.size()) : List.of();
    return Optional.of(
        SecondaryIndex.global(
            ResourceNames.relationIndex(owner.get().storedName(), relation.field().name()),
            new Key(stored.get(0), sort),
            relation.directive().location()));
  }

  /** The index over the fields of the related model that mirror this one's primary key. */
  static Optional<SecondaryIndex> byReferences(SchemaModel schema, Relation relation) {
    Optional<ObjectDef> related = schema.object(relation.related());
    if (related.isEmpty() || relation.references().isEmpty()) {
      return Optional.empty();
    }
    List<KeyField> fields = new ArrayList<>();
    for (String reference : relation.references()) {
      related.get().field(reference).ifPresent(field -> fields.add(keyField(field)));
    }
    if (fields.size() != relation.references().size()) {
      return Optional.empty();
    }
    return Optional.of(
        SecondaryIndex.global(
            referencesIndexName(related.get(), relation),
            new Key(fields.get(0), fields.subList(1, fields.size())),
            relation.directive().location()));
  }

  /** The name that the first way back asks for, or else one made from this side. */
  static String referencesIndexName(ObjectDef related, Relation relation) {
    return related.fields().stream()
        .flatMap(field -> Relation.of(related, field, RelationKind.BELONGS_TO).stream())
        .filter(back -> back.related().equals(relation.type().name()))
        .filter(back -> back.references().equals(relation.references()))
        .findFirst()
        .flatMap(back -> back.directive().text("overrideIndexName"))
        .orElseGet(
            () -> ResourceNames.relationIndex(relation.type().name(), relation.field().name()));
  }

  private static KeyField keyField(FieldDef field) {
    AttributeType type =
        ScalarTypes.attributeTypeOf(field.type().baseName())
            .map(AttributeType::valueOf)
            .orElse(AttributeType.S);
    return new KeyField(field.name(), field.type(), type);
  }
}
