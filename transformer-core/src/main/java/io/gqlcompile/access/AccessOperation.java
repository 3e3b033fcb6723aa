package io.gqlcompile.access;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a rule can permit: {@code operations} of an {@code @auth} rule, {@code read} resolved. */
public enum AccessOperation {
  /** Store a new item. */
  CREATE,
  /** Change an item. */
  UPDATE,
  /** Remove an item; of a field: set it to null. */
  DELETE,
  /** Read one item by its key. */
  GET,
  /** Read many items, by an index too. */
  LIST,
  /** Search items. */
  SEARCH,
  /** Be told of changes. */
  LISTEN,
  /** Read what changed since a time. */
  SYNC;

  /** All that {@code read} stands for. */
  public static final Set<AccessOperation> READS =
      Collections.unmodifiableSet(EnumSet.of(GET, LIST, SEARCH, LISTEN, SYNC));

  /** All operations. */
  public static final Set<AccessOperation> ALL =
      Collections.unmodifiableSet(EnumSet.allOf(AccessOperation.class));

  /** The operation of a name as schemas write it; empty for {@code read}. */
  public static Optional<AccessOperation> of(String name) {
    for (AccessOperation operation : values()) {
      if (operation.toSdl().equals(name)) {
        return Optional.of(operation);
      }
    }
    return Optional.empty();
  }

  /** The name as schemas write it. */
  public String toSdl() {
    return name().toLowerCase(Locale.ROOT);
  }
}
