package io.gqlcompile.migrate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What rules of the first version told apart, in the order in which rules are printed. */
enum OldOperation {
  /** Store a new item. */
  CREATE(List.of("create")),
  /** Read one item by its key. */
  GET(List.of("get")),
  /** Read all items. */
  LIST(List.of("list")),
  /** All other ways to read: by an index or a relation, by search, by a subscription, by sync. */
  READ_ON(List.of("search", "listen", "sync")),
  /** Change an item. */
  UPDATE(List.of("update")),
  /** Remove an item. */
  DELETE(List.of("delete"));

  /** All of them. */
  static final Set<OldOperation> ALL =
      Collections.unmodifiableSet(EnumSet.allOf(OldOperation.class));

  /** All that change something. */
  static final Set<OldOperation> WRITES =
      Collections.unmodifiableSet(EnumSet.of(CREATE, UPDATE, DELETE));

  /** What {@code read} stands for. */
  static final Set<OldOperation> READS =
      Collections.unmodifiableSet(EnumSet.of(GET, LIST, READ_ON));

  private final List<String> names;

  OldOperation(List<String> names) {
    this.names = names;
  }

  /** What a name among {@code operations} stands for; nothing for a name of the second version. */
  static Set<OldOperation> of(String name) {
    return switch (name) {
      case "create" -> EnumSet.of(CREATE);
      case "update" -> EnumSet.of(UPDATE);
      case "delete" -> EnumSet.of(DELETE);
      case "read" -> READS;
      default -> EnumSet.noneOf(OldOperation.class);
    };
  }

  /** The names of the second version for a set. */
  static List<String> names(Set<OldOperation> operations) {
    boolean readsAll = operations.containsAll(READS);
    List<String> names = new ArrayList<>();
    for (OldOperation operation : operations) {
      if (!readsAll || !READS.contains(operation)) {
        names.addAll(operation.names);
      } else if (operation == GET) {
        names.add("read");
      }
    }
    return names;
  }

  /** For example {@code [create, read]}. */
  static String print(Set<OldOperation> operations) {
    return "[" + String.join(", ", names(operations)) + "]";
  }

  /** For messages: {@code create, read}. */
  static String words(Set<OldOperation> operations) {
    return String.join(", ", names(operations));
  }
}
