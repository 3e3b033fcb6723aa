package io.gqlcompile.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order in which the global indexes of one table change, one at a time: what the new API needs
 * is added while the old one still serves, what only the old one needs goes when nobody reads it
 * any more. An index that would refuse what the new API writes goes before, though.
 *
 * @param table the logical id
 * @param early what comes before the API changes
 * @param late what follows
 */
record IndexWork(String table, List<IndexChange> early, List<IndexChange> late) {
  /** DynamoDB's quota of global indexes of a table. */
  private static final int MOST = 20;

  /**
   * Compares a table before and after.
   *
   * @param retyped attributes that the new API stores as another type
   */
  static IndexWork of(Table before, Table after, Set<String> retyped) {
    return new Ordering(before, after, retyped).work();
  }

  private static final class Ordering {
    private final Table before;
    private final Table after;
    private final Set<String> retyped = new HashSet<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> edited = new ArrayList<>();
    private final List<IndexChange> early = new ArrayList<>();
    private final List<IndexChange> late = new ArrayList<>();

    Ordering(Table before, Table after, Set<String> retyped) {
      this.before = before;
      this.after = after;
      this.retyped.addAll(retyped);
      Map<String, String> now = after.types();
      before
          .types()
          .forEach(
              (name, type) -> {
                if (!now.getOrDefault(name, type).equals(type)) {
                  this.retyped.add(name);
                }
              });
    }

    IndexWork work() {
      sort();
      Set<String> refusing = new LinkedHashSet<>(removed);
      refusing.addAll(edited);
      refusing.removeIf(index -> !isRetyped(before.global().get(index)));
      refusing.forEach(index -> early.add(change(index, false)));
      List<String> waiting = new ArrayList<>();
      int there = before.global().size() - refusing.size();
      for (String index : added) {
        if (there < MOST && !isRetyped(after.global().get(index))) {
          early.add(change(index, true));
          there++;
        } else {
          waiting.add(index);
        }
      }
      removed.stream()
          .filter(index -> !refusing.contains(index))
          .forEach(index -> late.add(change(index, false)));
      for (String index : edited) {
        if (!refusing.contains(index)) {
          late.add(change(index, false));
        }
        late.add(change(index, true));
      }
      waiting.forEach(index -> late.add(change(index, true)));
      return new IndexWork(before.id().name(), early, late);
    }

    private void sort() {
      Map<String, Map<String, Object>> old = before.global();
      Map<String, Map<String, Object>> now = after.global();
      for (String name : old.keySet()) {
        if (!now.containsKey(name)) {
          removed.add(name);
        } else if (!before.signature(old.get(name)).equals(after.signature(now.get(name)))) {
          edited.add(name);
        }
      }
      now.keySet().stream().filter(name -> !old.containsKey(name)).forEach(added::add);
    }

    /** An attribute of a table has one type at a time. */
    private boolean isRetyped(Map<String, Object> index) {
      return Table.key(index).stream().anyMatch(retyped::contains);
    }

    private IndexChange change(String index, boolean adds) {
      return new IndexChange(before.id().name(), index, adds);
    }
  }

  /** How many indexes change. */
  int size() {
    return early.size() + late.size();
  }

  /** The indexes of the table after a number of early changes, as they are in templates. */
  Map<String, Side> at(Table before, Table after, int earlyDone, int lateDone) {
    Map<String, Side> now = new LinkedHashMap<>();
    before
        .global()
        .forEach(
            (name, index) -> {
              Map<String, Object> next = after.global().get(name);
              boolean same = next != null && before.signature(index).equals(after.signature(next));
              now.put(name, same ? Side.BOTH : Side.OLD);
            });
    early.subList(0, earlyDone).forEach(change -> apply(now, change));
    late.subList(0, lateDone).forEach(change -> apply(now, change));
    return now;
  }

  private static void apply(Map<String, Side> now, IndexChange change) {
    if (change.adds()) {
      now.put(change.index(), Side.NEW);
    } else {
      now.remove(change.index());
    }
  }

  /** Which build has an index as it is. */
  enum Side {
    /** Only the old one. */
    OLD,
    /** Only the new one. */
    NEW,
    /** Both. */
    BOTH
  }
}
