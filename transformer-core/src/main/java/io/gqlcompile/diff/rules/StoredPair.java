package io.gqlcompile.diff.rules;

import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.ModelPair;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A type whose values are stored, before and after: a model, or a type inside its items.
 *
 * @param table the table of the items
 * @param before the type as it was
 * @param after the type as it is to be
 * @param fieldsBefore its stored fields as they were, by name
 */
record StoredPair(
    String table, ObjectDef before, ObjectDef after, Map<String, FieldDef> fieldsBefore) {

  /** All such types of one comparison. */
  private record All(List<StoredPair> pairs, List<StoredPair> changed) {}

  /** All such types. */
  static List<StoredPair> all(ChangeContext context) {
    return context.view(All.class, StoredPair::find).pairs();
  }

  /** Those that may have changed: a model that is the same on both sides is left out. */
  static List<StoredPair> changed(ChangeContext context) {
    return context.view(All.class, StoredPair::find).changed();
  }

  private static All find(ChangeContext context) {
    List<StoredPair> pairs = new ArrayList<>();
    List<StoredPair> changed = new ArrayList<>();
    for (ModelPair model : context.models()) {
      StoredPair pair = of(context, model.table(), model.before(), model.after());
      pairs.add(pair);
      if (!model.before().equals(model.after())) {
        changed.add(pair);
      }
      for (ObjectDef inner :
          StoredFields.embedded(pair.fieldsBefore().values(), context.before())) {
        Optional<ObjectDef> now = context.after().schema().object(inner.name());
        if (now.isPresent()) {
          StoredPair inside = of(context, model.table(), inner, now.get());
          pairs.add(inside);
          changed.add(inside);
        }
      }
    }
    return new All(pairs, changed);
  }

  private static StoredPair of(
      ChangeContext context, String table, ObjectDef before, ObjectDef after) {
    return new StoredPair(table, before, after, StoredFields.of(before, context.before()));
  }

  /** Its stored fields as they are to be, by name. */
  Map<String, FieldDef> fieldsAfter(ChangeContext context) {
    return StoredFields.of(after, context.after());
  }

  /** What to call a field of the old type. */
  Coordinate member(String field) {
    return Coordinate.member(before.name(), field);
  }
}
