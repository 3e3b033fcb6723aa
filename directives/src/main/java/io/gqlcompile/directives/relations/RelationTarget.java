package io.gqlcompile.directives.relations;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.naming.ResourceNames;
import java.util.List;
import java.util.Optional;

/**
 * What a relation reads: by which key of the related table, and which fields of the source item
 * hold the values of that key.
 *
 * @param index the index that is read; empty for the table itself
 * @param key the key of the index or table
 * @param sourceFields the fields of the source item, in the order of the key
 */
record RelationTarget(Optional<String> index, Key key, List<String> sourceFields) {

  static RelationTarget of(
      Relation relation, SchemaModel schema, EntityCatalog entities, ForeignKeys keys) {
    Entity related = entities.get(relation.related()).orElseThrow();
    Entity own = entities.get(relation.type().name()).orElseThrow();
    if (relation.byReferences()) {
      return byReferences(relation, schema, own, related);
    }
    if (relation.kind() != RelationKind.HAS_MANY) {
      List<String> fields = relation.isImplicit() ? names(keys.of(relation)) : relation.fields();
      return new RelationTarget(Optional.empty(), related.key(), fields);
    }
    return hasMany(relation, own, related);
  }

  private static RelationTarget byReferences(
      Relation relation, SchemaModel schema, Entity own, Entity related) {
    if (relation.kind() == RelationKind.BELONGS_TO) {
      return new RelationTarget(Optional.empty(), related.key(), relation.references());
    }
    ObjectDef type = schema.object(relation.related()).orElseThrow();
    String name = RelationEntities.referencesIndexName(type, relation);
    Key key = related.index(name).map(SecondaryIndex::key).orElse(related.key());
    return new RelationTarget(Optional.of(name), key, names(own.key().fields()));
  }

  private static RelationTarget hasMany(Relation relation, Entity own, Entity related) {
    if (relation.indexName().isPresent()) {
      String name = relation.indexName().get();
      Key key = related.index(name).map(SecondaryIndex::key).orElse(related.key());
      List<String> fields =
          relation.fields().isEmpty() ? names(own.key().fields()) : relation.fields();
      return new RelationTarget(Optional.of(name), key, fields);
    }
    if (!relation.isImplicit()) {
      return new RelationTarget(Optional.empty(), related.key(), relation.fields());
    }
    String name = ResourceNames.relationIndex(own.storedName(), relation.field().name());
    Key key = related.index(name).map(SecondaryIndex::key).orElse(related.key());
    List<String> source = names(own.key().fields());
    int used = Math.min(source.size(), 1 + key.sort().size());
    return new RelationTarget(Optional.of(name), key, source.subList(0, used));
  }

  private static List<String> names(List<KeyField> fields) {
    return fields.stream().map(KeyField::name).toList();
  }
}
