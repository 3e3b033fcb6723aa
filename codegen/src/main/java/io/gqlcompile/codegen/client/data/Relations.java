package io.gqlcompile.codegen.client.data;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Works out associations, and adds the foreign keys that the schema implies. Their names are those
 * of the expanded schema.
 */
final class Relations {
  private final SchemaModel schema;
  private final Map<String, DataModel> models = new LinkedHashMap<>();

  private enum Side {
    ONE("hasOne"),
    MANY("hasMany"),
    OWNER("belongsTo");

    private final String directive;

    Side(String directive) {
      this.directive = directive;
    }
  }

  Relations(List<DataModel> models, SchemaModel schema) {
    this.schema = schema;
    models.forEach(model -> this.models.put(model.name(), model));
  }

  List<DataModel> resolved() {
    for (ObjectDef type : objects()) {
      for (FieldDef field : type.fields()) {
        for (Side side : Side.values()) {
          Optional<DirectiveUse> use = field.directive(side.directive);
          if (use.isPresent() && models.containsKey(field.type().baseName())) {
            resolve(type, field, isOfJoin(type, side) ? Side.OWNER : side, use.get());
            break;
          }
        }
      }
    }
    return List.copyOf(models.values());
  }

  private List<ObjectDef> objects() {
    List<ObjectDef> objects = new ArrayList<>();
    models.keySet().forEach(name -> schema.object(name).ifPresent(objects::add));
    return objects;
  }

  /** The two fields of a model that {@code @manyToMany} made lead to its owners. */
  private boolean isOfJoin(ObjectDef type, Side side) {
    return side == Side.ONE && isJoin(type.name());
  }

  private boolean isJoin(String name) {
    for (TypeDef type : schema.types()) {
      if (type instanceof ObjectDef object) {
        for (FieldDef field : object.fields()) {
          Optional<String> relation =
              field.directive("manyToMany").flatMap(use -> use.text("relationName"));
          if (field.type().baseName().equals(name)
              && relation
                  .map(r -> GraphQlNames.graphqlName(Words.upperFirst(r)))
                  .filter(name::equals)
                  .isPresent()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void resolve(ObjectDef type, FieldDef field, Side side, DirectiveUse use) {
    List<String> given =
        use.texts("references").isEmpty() ? use.texts("fields") : use.texts("references");
    Association association =
        switch (side) {
          case ONE -> hasOne(type, field, use, given);
          case MANY -> hasMany(type, field, use, given);
          case OWNER -> belongsTo(type, field, given);
        };
    DataModel model = models.get(type.name());
    List<DataField> fields = new ArrayList<>(model.fields());
    fields.replaceAll(f -> f.name().equals(field.name()) ? f.with(association) : f);
    if (isJoin(type.name())) {
      fields.replaceAll(f -> association.targetNames().contains(f.name()) ? nullable(f) : f);
    }
    models.put(type.name(), model.withFields(fields));
  }

  /** Clients set the relation, and with it the key. */
  private static DataField nullable(DataField field) {
    return new DataField(
        field.name(), field.type().nullable(), field.kind(), field.readOnly(), field.association());
  }

  private Association hasOne(ObjectDef type, FieldDef field, DirectiveUse use, List<String> given) {
    String other = field.type().baseName();
    List<String> otherKey = models.get(other).primaryKey();
    if (!use.texts("references").isEmpty()) {
      return new Association(Association.Kind.HAS_ONE, other, given, List.of());
    }
    List<String> targets =
        given.isEmpty()
            ? addKeys(type.name(), type.name(), field.name(), other, field.type().isNonNull())
            : given;
    return new Association(Association.Kind.HAS_ONE, other, otherKey, targets);
  }

  private Association hasMany(
      ObjectDef type, FieldDef field, DirectiveUse use, List<String> given) {
    String other = field.type().baseName();
    if (!use.texts("references").isEmpty()) {
      return many(other, given);
    }
    Optional<String> index = use.text("indexName");
    if (index.isPresent() || !given.isEmpty()) {
      DataModel child = models.get(other);
      List<String> columns =
          child.indexes().stream()
              .filter(i -> index.isPresent() && i.name().equals(index))
              .findFirst()
              .map(DataIndex::fields)
              .orElse(child.primaryKey());
      String column = columns.get(0);
      return many(other, List.of(owner(other, type.name(), column).orElse(column)));
    }
    List<String> columns = addKeys(other, type.name(), field.name(), type.name(), false);
    if (ownerOf(other, type.name()).isEmpty()) {
      String name = "gsi-" + type.name() + "." + field.name();
      List<DataIndex> indexes = new ArrayList<>(models.get(other).indexes());
      indexes.add(new DataIndex(Optional.of(name), Optional.empty(), columns));
      models.put(other, models.get(other).withIndexes(indexes));
    }
    return many(other, columns);
  }

  private static Association many(String other, List<String> associatedWith) {
    return new Association(Association.Kind.HAS_MANY, other, associatedWith, List.of());
  }

  /** The field of a model that leads back by a foreign key. */
  private Optional<String> owner(String model, String to, String column) {
    for (FieldDef field : schema.object(model).orElseThrow().fields()) {
      boolean leadsBack = field.type().baseName().equals(to);
      Optional<DirectiveUse> use =
          field
              .directive(Side.OWNER.directive)
              .or(() -> isJoin(model) ? field.directive(Side.ONE.directive) : Optional.empty());
      if (leadsBack
          && use.isPresent()
          && use.get().texts("fields").stream().limit(1).anyMatch(column::equals)) {
        return Optional.of(field.name());
      }
    }
    return Optional.empty();
  }

  private Optional<FieldDef> ownerOf(String model, String to) {
    return schema.object(model).orElseThrow().fields().stream()
        .filter(f -> f.type().baseName().equals(to) && f.hasDirective(Side.OWNER.directive))
        .findFirst();
  }

  private Association belongsTo(ObjectDef type, FieldDef field, List<String> given) {
    String other = field.type().baseName();
    if (!given.isEmpty()) {
      return new Association(Association.Kind.BELONGS_TO, other, List.of(), given);
    }
    Optional<FieldDef> many =
        schema.object(other).orElseThrow().fields().stream()
            .filter(f -> f.type().baseName().equals(type.name()) && f.hasDirective("hasMany"))
            .findFirst();
    List<String> targets =
        many.isPresent()
            ? addKeys(type.name(), other, many.get().name(), other, field.type().isNonNull())
            : addKeys(type.name(), type.name(), field.name(), other, field.type().isNonNull());
    return new Association(Association.Kind.BELONGS_TO, other, List.of(), targets);
  }

  /**
   * Foreign keys for the primary key of a model, added where they are missing.
   *
   * @param to the model that gets them
   * @param owner the type that the relation field is named after
   * @param field the relation field
   * @param keyed the model whose key it is
   */
  private List<String> addKeys(
      String to, String owner, String field, String keyed, boolean required) {
    List<String> names = new ArrayList<>();
    DataModel target = models.get(keyed);
    for (String key : target.primaryKey()) {
      String name = GraphQlNames.foreignKey(owner, field, key);
      names.add(name);
      DataModel model = models.get(to);
      if (model.field(name).isEmpty()) {
        TypeRef type = target.field(key).map(f -> f.type().nullable()).orElse(TypeRef.of("ID"));
        List<DataField> fields = new ArrayList<>(model.fields());
        fields.add(
            new DataField(
                name,
                required ? type.nonNull() : type,
                DataField.Kind.SCALAR,
                false,
                Optional.empty()));
        models.put(to, model.withFields(fields));
      }
    }
    return names;
  }
}
