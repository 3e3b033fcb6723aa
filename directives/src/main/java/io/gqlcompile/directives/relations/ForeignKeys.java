package io.gqlcompile.directives.relations;

import io.gqlcompile.entity.AttributeType;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The names and types of implicit foreign keys: made from the type and the field that the relation
 * was declared on and the name of the key field pointed at.
 */
final class ForeignKeys {
  private static final TypeRef ID = TypeRef.of("ID");

  private final SchemaModel schema;
  private final EntityCatalog entities;
  private final boolean byKeyName;

  ForeignKeys(SchemaModel schema, EntityCatalog entities, Settings settings) {
    this.schema = schema;
    this.entities = entities;
    this.byKeyName = settings.is(Flag.RESPECT_PRIMARY_KEY_IN_RELATIONS);
  }

  /** The fields that hold the implicit foreign key, under their names in GraphQL. */
  List<KeyField> of(Relation relation) {
    return of(relation, relation.type().name());
  }

  /** The same under the names of the stored attributes. */
  List<KeyField> stored(Relation relation) {
    String owner = relation.type().name();
    return of(relation, entities.get(owner).map(Entity::storedName).orElse(owner));
  }

  private List<KeyField> of(Relation relation, String ownerName) {
    return switch (relation.kind()) {
      case HAS_ONE -> pointingAt(relation.related(), ownerName, relation.field().name());
      case HAS_MANY -> pointingAt(relation.type().name(), ownerName, relation.field().name());
      case BELONGS_TO -> wayBack(relation, ownerName);
    };
  }

  private List<KeyField> wayBack(Relation relation, String ownerName) {
    Optional<Relation> back = counterpart(relation);
    if (back.isPresent() && back.get().kind() == RelationKind.HAS_MANY) {
      return of(back.get());
    }
    return pointingAt(relation.related(), ownerName, relation.field().name());
  }

  /** The first field of the related type that has this relation's type. */
  Optional<Relation> counterpart(Relation relation) {
    Optional<ObjectDef> related = schema.object(relation.related());
    if (related.isEmpty()) {
      return Optional.empty();
    }
    for (FieldDef field : related.get().fields()) {
      if (!field.type().baseName().equals(relation.type().name())) {
        continue;
      }
      Optional<Relation> back =
          Relation.of(related.get(), field, RelationKind.HAS_ONE, RelationKind.HAS_MANY);
      if (back.isPresent()) {
        return back;
      }
    }
    return Optional.empty();
  }

  private List<KeyField> pointingAt(String target, String ownerName, String field) {
    Optional<Entity> entity = entities.get(target);
    if (entity.isEmpty()) {
      return List.of();
    }
    Key key = entity.get().key();
    List<KeyField> fields = new ArrayList<>();
    KeyField partition = key.partition();
    fields.add(
        byKeyName
            ? named(ownerName, field, partition)
            : new KeyField(GraphQlNames.foreignKey(ownerName, field, "id"), ID, AttributeType.S));
    for (KeyField sort : key.sort()) {
      fields.add(named(ownerName, field, sort));
    }
    return fields;
  }

  private static KeyField named(String owner, String field, KeyField target) {
    return new KeyField(
        GraphQlNames.foreignKey(owner, field, target.name()),
        TypeRef.of(target.type().baseName()),
        target.attributeType());
  }
}
