package io.gqlcompile.diff.rules;

import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.Role;
import io.gqlcompile.deployed.WrittenSchema;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.RootTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Requests to a model, as examples in messages. */
final class Requests {
  private final WrittenSchema schema;
  private final ObjectDef type;
  private final Optional<Entity> entity;

  Requests(WrittenSchema schema, ObjectDef type) {
    this.schema = schema;
    this.type = type;
    this.entity = schema.entities().get(type.name());
  }

  /** Whether the model can be asked for it at all. */
  boolean has(AccessOperation operation) {
    if (operation == AccessOperation.SEARCH) {
      return schema.input().hasDirective(type.name(), "searchable");
    }
    return entity.isPresent() && entity.get().has(generated(operation));
  }

  private static Operation generated(AccessOperation operation) {
    return switch (operation) {
      case CREATE -> Operation.CREATE;
      case UPDATE -> Operation.UPDATE;
      case DELETE -> Operation.DELETE;
      case GET -> Operation.GET;
      case LIST, SEARCH -> Operation.LIST;
      case LISTEN -> Operation.ON_CREATE;
      case SYNC -> Operation.SYNC;
    };
  }

  /** The root field of an operation. */
  String field(AccessOperation operation) {
    return entity.flatMap(e -> e.field(generated(operation))).orElse(type.name());
  }

  /** Whom a role is about, at the beginning of a sentence. */
  static String who(Role role) {
    String provider = role.provider().toSdl();
    return switch (role.kind()) {
      case PUBLIC, PRIVATE, CUSTOM -> role.describe();
      case STATIC_GROUP ->
          "members of group '" + role.entity() + "' (" + role.claim() + " of " + provider + ")";
      case DYNAMIC_GROUP ->
          "members of a group that field '"
              + role.entity()
              + "' names ("
              + role.claim()
              + " of "
              + provider
              + ")";
      case OWNER ->
          "owners, whom field '"
              + role.entity()
              + "' names ("
              + role.claim()
              + " of "
              + provider
              + "),";
    };
  }

  /** What is done to items, between {@code may} and a model. */
  static String verb(AccessOperation operation) {
    return operation == AccessOperation.LISTEN ? "listen to" : operation.toSdl();
  }

  /** A request that needs an operation on some fields. */
  String example(AccessOperation operation, List<String> fields) {
    String field = field(operation);
    String selected = "{ " + selectable(fields) + " }";
    return switch (operation) {
      case GET -> "`query { " + field + "(" + keys() + ") " + selected + " }`";
      case LIST, SYNC, SEARCH -> "`query { " + field + " { items " + selected + " } }`";
      case LISTEN -> "`subscription { " + field + " " + selected + " }`";
      case DELETE -> "`mutation { " + field + "(input: {" + keys() + "}) " + selected + " }`";
      case CREATE ->
          "`mutation { " + field + "(input: {" + given(fields) + "}) { " + key() + " } }`";
      case UPDATE ->
          "`mutation { "
              + field
              + "(input: {"
              + keys()
              + ", "
              + given(fields)
              + "}) { "
              + key()
              + " } }`";
    };
  }

  /** A request for one field of a type without table. */
  static String ofField(Coordinate field, RootTypes roots) {
    return roots.contains(field.type())
        ? "`{ " + field.member() + " }`"
        : "a selection of `" + field.member() + "` on '" + field.type() + "'";
  }

  private String selectable(List<String> fields) {
    for (String name : fields) {
      boolean isLeaf =
          type.field(name)
              .map(FieldDef::type)
              .filter(t -> schema.input().object(t.baseName()).isEmpty())
              .isPresent();
      boolean isKey = entity.isPresent() && entity.get().key().uses(name);
      if (isLeaf && !isKey) {
        return name;
      }
    }
    return key();
  }

  private String given(List<String> fields) {
    return selectable(fields) + ": …";
  }

  private String key() {
    return entity.map(Entity::key).map(Key::partition).map(KeyField::name).orElse("id");
  }

  private String keys() {
    List<String> keys = new ArrayList<>();
    entity.ifPresent(e -> e.key().fields().forEach(key -> keys.add(key.name() + ": …")));
    return String.join(", ", keys);
  }
}
