package io.gqlcompile.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of each table.
 *
 * @param before the old tables by logical id
 * @param after the new ones
 * @param removed only the old build has them
 * @param replaced made anew under the same name: their key, local indexes or stack change
 * @param renamed made anew under another name
 * @param works how the indexes of the others change; only tables with changes
 * @param kept tables of both builds that stay as they are but for global indexes
 */
record TableChanges(
    Map<String, Table> before,
    Map<String, Table> after,
    Set<String> removed,
    Set<String> replaced,
    Set<String> renamed,
    Map<String, IndexWork> works,
    Set<String> kept) {
  /** The key of the log that AppSync keeps for clients that work offline; it expires anyway. */
  private static final String LOG_KEY = "ds_pk";

  static TableChanges between(Templates old, Templates now, Map<String, Set<String>> retyped) {
    Map<String, Table> before = Table.all(old);
    Map<String, Table> after = Table.all(now);
    TableChanges changes =
        new TableChanges(
            before,
            after,
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashSet<>(),
            new LinkedHashMap<>(),
            new LinkedHashSet<>());
    before.forEach((id, table) -> changes.sort(id, table, after.get(id), retyped));
    return changes;
  }

  private void sort(String id, Table old, Table now, Map<String, Set<String>> retyped) {
    if (old.key().contains(LOG_KEY)) {
      return;
    }
    if (now == null) {
      removed.add(id);
    } else if (old.isRenamedBy(now)) {
      renamed.add(id);
    } else if (old.isReplacedBy(now) || !old.id().equals(now.id())) {
      replaced.add(id);
    } else {
      kept.add(id);
      IndexWork work = IndexWork.of(old, now, retyped.getOrDefault(id, Set.of()));
      if (work.size() > 0) {
        works.put(id, work);
      }
    }
  }

  /** The old tables that leave their stacks and keep their rows meanwhile. */
  List<ResourceId> leaving() {
    List<ResourceId> ids = new ArrayList<>();
    before.forEach(
        (id, table) -> {
          if (removed.contains(id) || replaced.contains(id) || renamed.contains(id)) {
            ids.add(table.id());
          }
        });
    return ids;
  }

  /** Attributes of several fields that new indexes of a kept table need and old rows may lack. */
  List<String> unfilled(String table) {
    List<String> needed = new ArrayList<>(after.get(table).composites());
    needed.removeAll(before.get(table).composites());
    return needed;
  }

  /** The most index changes of any table, before the API changes or after it. */
  int most(boolean early) {
    return works.values().stream()
        .mapToInt(work -> early ? work.early().size() : work.late().size())
        .max()
        .orElse(0);
  }
}
