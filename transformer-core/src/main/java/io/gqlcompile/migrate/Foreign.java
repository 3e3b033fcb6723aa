package io.gqlcompile.migrate;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.naming.Words;
import java.util.Optional;

/**
 * The foreign key of a relation that was known by a name only.
 *
 * @param owner the type whose items have it
 * @param attribute its attribute
 * @param index the index that begins with it
 * @param isMany whether the relation is the side of many items
 * @param hasBack whether the other type leads back
 */
record Foreign(String owner, String attribute, String index, boolean isMany, boolean hasBack) {

  /** That of a relation, if both of its sides are known. */
  static Optional<Foreign> of(ObjectDef type, FieldDef field, DirectiveUse use, ObjectDef target) {
    Optional<String> name = use.text("name");
    Optional<FieldDef> back = name.flatMap(n -> side(target, field, n));
    if (field.type().isList() && name.isPresent() && back.isEmpty()) {
      return Optional.empty();
    }
    boolean isMany = field.type().isList();
    ObjectDef owner = isMany ? target : type;
    FieldDef from = isMany && back.isPresent() ? back.get() : field;
    ObjectDef named = isMany && back.isEmpty() ? type : owner;
    String attribute = use.text("keyField").orElse(Words.camel(named.name(), from.name(), "id"));
    String index = "gsi-" + name.orElse(type.name() + "." + field.name());
    return Optional.of(new Foreign(owner.name(), attribute, index, isMany, back.isPresent()));
  }

  private static Optional<FieldDef> side(ObjectDef target, FieldDef field, String name) {
    return target.fields().stream()
        .filter(f -> f != field)
        .filter(
            f ->
                f.directive(ConnectionMigration.CONNECTION)
                    .flatMap(use -> use.text("name"))
                    .equals(Optional.of(name)))
        .findFirst();
  }

  /** What to write so that what is stored stays. */
  String hint() {
    return isMany
        ? "the deployed table of '"
            + owner
            + "' has the attribute "
            + attribute
            + " and the index "
            + index
            + ": write `"
            + attribute
            + ": ID @index(name: \""
            + index
            + "\")` in '"
            + owner
            + "' and `@hasMany(indexName: \""
            + index
            + "\", fields: [\"id\"])` here"
        : "the deployed table of '"
            + owner
            + "' has the attribute "
            + attribute
            + ": write it as a field, and `@"
            + (hasBack ? "belongsTo" : "hasOne")
            + "(fields: [\""
            + attribute
            + "\"])` here";
  }
}
