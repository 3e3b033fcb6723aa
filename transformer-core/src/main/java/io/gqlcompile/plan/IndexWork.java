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
 * any more.
 *
 * @param table the logical id
 * @param early additions before the API changes
 * @param late what follows
 */
record IndexWork(String table, List<IndexChange> early, List<IndexChange> late) {
  /** DynamoDB's quota of global indexes of a table. */
  private static final int MOST = 20;

  /** Compares a table before and after. */
  static IndexWork of(Table before, Table after) {
    return new Ordering(before, after).work();
  }

  private static final class Ordering {
    private final Table before;
    private final Table after;
    private final List<String> added = new ArrayList<>();
    private final List<String> removed = new ArrayList<>();
    private final List<String> edited = new ArrayList<>();
    private final List<IndexChange> early = new ArrayList<>();
    private final List<IndexChange> late = new ArrayList<>();

    Ordering(Table before, Table after) {
      this.before = before;
      this.after = after;
    }

    IndexWork work() {
      sort();
      List<String> waiting = new ArrayList<>();
      int there = before.global().size();
      for (String index : added) {
        if (there < MOST && !clashes(index)) {
          early.add(change(index, true));
          there++;
        } else {
          waiting.add(index);
        }
      }
      removed.forEach(index -> late.add(change(index, false)));
      Set<String> first = new LinkedHashSet<>();
      edited.stream().filter(this::clashes).forEach(first::add);
      first.forEach(index -> late.add(change(index, false)));
      for (String index : edited) {
        if (!first.contains(index)) {
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
    private boolean clashes(String index) {
      Map<String, String> old = before.types();
      Map<String, String> now = after.types();
      for (String attribute : new HashSet<>(Table.key(after.global().get(index)))) {
        if (!old.getOrDefault(attribute, now.get(attribute)).equals(now.get(attribute))) {
          return true;
        }
      }
      return false;
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
