package io.gqlcompile.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one role may do with each field of a model. Sets of operations are bits of numbers. */
final class AccessRow {
  /** The row of a role that may do nothing. */
  static final AccessRow EMPTY = new AccessRow(List.of(), Map.of());

  private final Map<String, AccessMatrix.Grant> grants;
  private final int some;
  private final int all;

  AccessRow(List<String> fields, Map<String, AccessMatrix.Grant> grants) {
    this.grants = Map.copyOf(grants);
    int union = 0;
    int common = fields.isEmpty() ? 0 : -1;
    for (String field : fields) {
      AccessMatrix.Grant grant = grants.get(field);
      int bits = grant == null ? 0 : bits(grant);
      union |= bits;
      common &= bits;
    }
    this.some = union;
    this.all = common;
  }

  private static int bits(AccessMatrix.Grant grant) {
    int bits = 0;
    for (AccessOperation operation : grant.operations()) {
      bits |= bit(operation);
    }
    return bits;
  }

  private static int bit(AccessOperation operation) {
    return 1 << operation.ordinal();
  }

  Optional<AccessMatrix.Grant> grant(String field) {
    return Optional.ofNullable(grants.get(field));
  }

  boolean allows(String field, AccessOperation operation) {
    AccessMatrix.Grant grant = grants.get(field);
    return grant != null && grant.operations().contains(operation);
  }

  /** Whether it may do something with at least one field. */
  boolean allowsSome(AccessOperation operation) {
    return (some & bit(operation)) != 0;
  }

  /** Whether it may do something with every field; of no field, nothing. */
  boolean allowsAll(AccessOperation operation) {
    return (all & bit(operation)) != 0;
  }
}
