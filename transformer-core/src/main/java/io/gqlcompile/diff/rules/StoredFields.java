package io.gqlcompile.diff.rules;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which fields of a type are attributes of stored items. */
final class StoredFields {
  /** Directives whose fields are answered by something else than the item. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "function", "http", "predictions", "sql", "hasOne", "hasMany", "belongsTo", "manyToMany");

  private StoredFields() {}

  /** The stored fields of a type by name, in order. */
  static Map<String, FieldDef> of(ObjectDef type, DeployedApi api) {
    Map<String, FieldDef> stored = new LinkedHashMap<>();
    for (FieldDef field : type.fields()) {
      if (isStored(type, field, api)) {
        stored.put(field.name(), field);
      }
    }
    return stored;
  }

  private static boolean isStored(ObjectDef type, FieldDef field, DeployedApi api) {
    Optional<FieldDef> written =
        api.written()
            .flatMap(w -> w.input().object(type.name()))
            .flatMap(t -> t.field(field.name()));
    return !(written.isPresent() && isElsewhere(written.get()))
        && !isRelated(field.type().baseName(), api);
  }

  private static boolean isElsewhere(FieldDef field) {
    for (DirectiveUse use : field.directives()) {
      if (ELSEWHERE.contains(use.name())) {
        return true;
      }
    }
    return false;
  }

  /** Items of other tables, one or many. */
  private static boolean isRelated(String type, DeployedApi api) {
    boolean isConnection = type.startsWith("Model") && type.endsWith("Connection");
    boolean isModel =
        api.written().isPresent()
            ? api.written().get().entities().contains(type)
            : api.tables().containsKey(type + "Table");
    return isConnection || isModel;
  }

  /** The types without tables whose values are stored in an item, from field to field. */
  static List<ObjectDef> embedded(Collection<FieldDef> fields, DeployedApi api) {
    Map<String, ObjectDef> found = new LinkedHashMap<>();
    collect(fields, api, found);
    return new ArrayList<>(found.values());
  }

  private static void collect(
      Collection<FieldDef> fields, DeployedApi api, Map<String, ObjectDef> into) {
    for (FieldDef field : fields) {
      Optional<TypeDef> inner = api.schema().type(field.type().baseName());
      if (inner.isPresent()
          && inner.get() instanceof ObjectDef object
          && into.putIfAbsent(object.name(), object) == null) {
        collect(of(object, api).values(), api, into);
      }
    }
  }
}
