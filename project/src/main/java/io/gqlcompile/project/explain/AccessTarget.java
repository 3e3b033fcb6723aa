package io.gqlcompile.project.explain;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.entity.RootField;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.project.input.UsageException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is asked about access.
 *
 * @param type a type of the API; empty for all that have rules
 * @param field a field of the type; empty for all
 */
public record AccessTarget(String type, String field) {

  /**
   * Reads a type or a field of an API.
   *
   * @param text {@code TYPE}, {@code TYPE.FIELD}, or nothing
   * @throws UsageException if the API has no such type or field
   */
  public static AccessTarget of(CompiledApi api, String text) throws UsageException {
    int dot = text.indexOf('.');
    String type = dot < 0 ? text : text.substring(0, dot);
    String field = dot < 0 ? "" : text.substring(dot + 1);
    if (text.isEmpty()) {
      return new AccessTarget("", "");
    }
    Optional<TypeDef> known = api.schema().type(type).or(() -> api.input().type(type));
    if (known.isEmpty()) {
      throw missingType(api, type);
    }
    if (!(known.get() instanceof CompositeDef composite)) {
      throw new UsageException(
          "explain: "
              + type
              + " has no fields that are resolved; try 'gql-compile explain "
              + type
              + "'");
    }
    List<String> fields = composite.fields().stream().map(FieldDef::name).toList();
    if (dot >= 0 && !fields.contains(field)) {
      throw missing(type + " has no field ", field, fields);
    }
    return new AccessTarget(type, field);
  }

  /** A refusal that names the nearest type; types that can be asked for come before inputs. */
  static UsageException missingType(CompiledApi api, String type) {
    List<String> names = new ArrayList<>();
    api.schema().types().stream()
        .filter(ObjectDef.class::isInstance)
        .forEach(object -> names.add(object.name()));
    if (NearestName.of(type, names).isEmpty()) {
      names.addAll(api.schema().typeNames());
    }
    return missing("the API has no type ", type, names);
  }

  private static UsageException missing(String what, String name, Collection<String> names) {
    String nearest =
        NearestName.of(name, names).map(near -> "; did you mean " + near + "?").orElse("");
    return new UsageException("explain: " + what + name + nearest);
  }

  /** What the rules say of it. */
  public AccessView view(CompiledApi api) {
    AccessCatalog access = AccessCatalog.of(api.input(), api.settings());
    List<AccessPart> parts = new ArrayList<>();
    Optional<AccessPart> operation = operation(api, access);
    if (operation.isPresent()) {
      return new AccessView(List.of(operation.get()), api.settings());
    }
    for (TypeDef def : api.input().types()) {
      if (def instanceof ObjectDef object && (type.isEmpty() || type.equals(def.name()))) {
        part(api, access, object).ifPresent(parts::add);
      }
    }
    return new AccessView(parts, api.settings());
  }

  private Optional<AccessPart> part(CompiledApi api, AccessCatalog access, ObjectDef object) {
    Optional<AccessMatrix> matrix = access.matrix(object.name());
    if (matrix.isPresent()) {
      AccessPart part = AccessPart.of(matrix.get(), object.location());
      return Optional.of(field.isEmpty() ? part : ofField(part, matrix.get()));
    }
    if (api.entities().contains(object.name())) {
      List<String> names = object.fields().stream().map(FieldDef::name).toList();
      return Optional.of(empty(object, true, names));
    }
    return protectedFields(api, access, object);
  }

  private AccessPart ofField(AccessPart part, AccessMatrix matrix) {
    if (matrix.fields().contains(field)) {
      return part.only(List.of(field), AccessOperation.ALL);
    }
    return part.with(field + " is generated: it is read with the item, and has no rules.");
  }

  private Optional<AccessPart> protectedFields(
      CompiledApi api, AccessCatalog access, ObjectDef object) {
    List<AccessMatrix.Entry> entries = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (FieldDef def : object.fields()) {
      Coordinate coordinate = Coordinate.member(object.name(), def.name());
      boolean asked = field.isEmpty() || field.equals(def.name());
      if (asked && access.fields().containsKey(coordinate)) {
        entries.addAll(access.entries(coordinate));
        names.add(def.name());
      }
    }
    if (names.isEmpty() && type.isEmpty()) {
      return Optional.empty();
    }
    AccessPart part = AccessPart.of(object.name(), object.location(), names, entries);
    return Optional.of(names.isEmpty() ? part.with(withoutRules(api, object.name())) : part);
  }

  private static String withoutRules(CompiledApi api, String type) {
    return api.schema().roots().contains(type)
        ? "It has no rules: whoever is authorized by "
            + api.settings().auth().defaultMode().name()
            + " may call it."
        : "It has no rules: who reaches an item or operation that gives it reads it.";
  }

  private static AccessPart empty(ObjectDef object, boolean isModel, List<String> names) {
    return new AccessPart(
        object.name(), isModel, object.location(), names, List.of(), List.of(), List.of());
  }

  /** A generated field of a root type: what the rules of its model say of the operation. */
  private Optional<AccessPart> operation(CompiledApi api, AccessCatalog access) {
    if (field.isEmpty()) {
      return Optional.empty();
    }
    for (Entity entity : api.entities().all()) {
      Optional<AccessOperation> operation = operation(entity, api.schema().roots());
      if (operation.isEmpty()) {
        continue;
      }
      Optional<AccessMatrix> matrix = access.matrix(entity.name());
      if (matrix.isEmpty()) {
        ObjectDef model = api.input().object(entity.name()).orElseThrow();
        return Optional.of(empty(model, true, List.of()));
      }
      AccessPart part = AccessPart.of(matrix.get(), entity.location());
      return Optional.of(part.only(matrix.get().fields(), Set.of(operation.get())));
    }
    return Optional.empty();
  }

  private Optional<AccessOperation> operation(Entity entity, RootTypes roots) {
    Coordinate asked = Coordinate.member(type, field);
    for (RootField root : entity.rootFields(roots)) {
      if (root.field().equals(asked)) {
        Operation operation = root.operation();
        return operation.isSubscription()
            ? Optional.of(AccessOperation.LISTEN)
            : AccessOperation.of(operation.name().toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }
}
