package io.gqlcompile.codegen.client.operation;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.model.UnionDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes selections. Scalars and enums are selected at every depth, objects as long as the depth
 * lasts. A field with an argument that must be given is left out below the root, because no
 * variable gives it.
 */
final class SelectionGraph {
  /** Enough for a search's aggregations, buckets included. */
  private static final int AGGREGATION_DEPTH = 3;

  private final SchemaModel schema;
  private final boolean typename;
  private final Shapes shapes = new Shapes();
  private final Map<Key, SelectionSet> sets = new HashMap<>();
  private final Map<String, List<ObjectDef>> possible = new LinkedHashMap<>();

  private record Key(String type, int depth) {}

  SelectionGraph(SchemaModel schema, boolean typename) {
    this.schema = schema;
    this.typename = typename;
    schema.types().forEach(this::notePossible);
  }

  private void notePossible(TypeDef type) {
    if (type instanceof UnionDef union) {
      Set<ObjectDef> members = new LinkedHashSet<>();
      union.members().forEach(m -> schema.object(m.name()).ifPresent(members::add));
      possible.put(union.name(), new ArrayList<>(members));
    } else if (type instanceof ObjectDef object) {
      for (TypeRef.Named i : object.interfaces()) {
        List<ObjectDef> known = possible.computeIfAbsent(i.name(), name -> new ArrayList<>());
        if (!known.contains(object)) {
          known.add(object);
        }
      }
    }
  }

  /** The object types that a value of an interface or union may have. */
  List<ObjectDef> possible(String type) {
    return possible.getOrDefault(type, List.of());
  }

  /** The interfaces and unions that an object type belongs to. */
  List<String> abstractTypes(ObjectDef type) {
    List<String> names = new ArrayList<>();
    possible.forEach(
        (name, members) -> {
          if (members.contains(type) && schema.hasType(name)) {
            names.add(name);
          }
        });
    return names;
  }

  /** A root field's selection; empty if it is a leaf, or if nothing can be selected. */
  Optional<SelectionSet> of(FieldDef field, int depth) {
    return composite(field).map(type -> of(type, depth)).filter(set -> !set.isEmpty());
  }

  boolean isLeaf(FieldDef field) {
    return composite(field).isEmpty();
  }

  private Optional<TypeDef> composite(FieldDef field) {
    return schema
        .type(field.type().baseName())
        .filter(type -> type instanceof CompositeDef || type instanceof UnionDef);
  }

  private SelectionSet of(TypeDef type, int depth) {
    Key key = new Key(type.name(), depth);
    SelectionSet known = sets.get(key);
    if (known != null) {
      return known;
    }
    SelectionSet set = new SelectionSet(type, depth, typename);
    if (type instanceof ObjectDef object) {
      fields(object, depth).forEach(set::add);
    } else {
      if (type instanceof InterfaceDef i) {
        fields(i, depth).forEach(set::add);
      }
      addCases(set, depth);
    }
    sets.put(key, set);
    return set;
  }

  private List<SelectedField> fields(CompositeDef type, int depth) {
    List<SelectedField> selected = new ArrayList<>();
    for (FieldDef field : type.fields()) {
      if (field.arguments().stream().noneMatch(a -> !Operation.isOptional(a))) {
        select(field, depth).ifPresent(selected::add);
      }
    }
    return selected;
  }

  private Optional<SelectedField> select(FieldDef field, int depth) {
    Optional<TypeDef> type = composite(field);
    if (type.isEmpty()) {
      return Optional.of(new SelectedField(field.name(), field, Optional.empty()));
    }
    int below = isAggregation(field) ? Math.max(AGGREGATION_DEPTH, depth - 1) : depth - 1;
    if (below < 1) {
      return Optional.empty();
    }
    SelectionSet set = of(type.get(), below);
    return set.isEmpty()
        ? Optional.empty()
        : Optional.of(new SelectedField(field.name(), field, Optional.of(set)));
  }

  /** The type that {@code @searchable} adds; one of the user's that is larger does not count. */
  private boolean isAggregation(FieldDef field) {
    if (!field.name().equals("aggregateItems")) {
      return false;
    }
    return schema
        .object(field.type().baseName())
        .filter(type -> type.name().equals("SearchableAggregateResult"))
        .filter(type -> type.fields().size() == 2)
        .flatMap(type -> type.field("result"))
        .filter(result -> result.type().baseName().equals("SearchableAggregateGenericResult"))
        .isPresent();
  }

  private void addCases(SelectionSet set, int depth) {
    Map<String, List<SelectedField>> taken = new HashMap<>();
    set.fields().forEach(f -> taken.computeIfAbsent(f.responseName(), n -> one()).add(f));
    for (ObjectDef type : possible(set.type().name())) {
      List<SelectedField> own = new ArrayList<>();
      for (SelectedField field : of(type, depth).fields()) {
        boolean isCommon =
            set.fields().stream().anyMatch(f -> f.responseName().equals(field.responseName()));
        if (!isCommon) {
          own.add(distinct(field, type, taken));
        }
      }
      own.forEach(f -> taken.computeIfAbsent(f.responseName(), n -> one()).add(f));
      set.add(new TypeCase(type, own));
    }
  }

  private static List<SelectedField> one() {
    return new ArrayList<>(1);
  }

  /** The field under a name at which all types have values of the same shape. */
  private SelectedField distinct(
      SelectedField field, ObjectDef type, Map<String, List<SelectedField>> taken) {
    SelectedField candidate = field;
    String alias = field.field().name() + "_" + type.name();
    while (!fits(candidate, taken.getOrDefault(candidate.responseName(), List.of()))) {
      candidate = new SelectedField(alias, field.field(), field.selection());
      alias = alias + "_";
    }
    return candidate;
  }

  private boolean fits(SelectedField field, List<SelectedField> others) {
    return others.stream().allMatch(other -> shapes.areSame(field, other));
  }
}
