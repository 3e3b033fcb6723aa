package io.gqlcompile.project.explain;

import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.Provider;
import io.gqlcompile.access.Role;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one rule says of one kind of caller.
 *
 * @param role the role; of several groups the first
 * @param groups the groups that the rule names; empty if it is not about named groups
 * @param operations what they may do
 * @param fields with which fields, in the order of the type
 * @param rule where the rule is written
 */
public record AccessLine(
    Role role,
    List<String> groups,
    Set<AccessOperation> operations,
    List<String> fields,
    SourceLocation rule) {
  private static final String USUAL_GROUPS = "cognito:groups";

  /** Lines of a matrix; groups that one rule names are one line. */
  static List<AccessLine> of(List<AccessMatrix.Entry> entries) {
    Map<List<Object>, List<AccessMatrix.Entry>> byRule = new LinkedHashMap<>();
    for (AccessMatrix.Entry entry : entries) {
      List<Object> same = List.of(entry.role().kind(), entry.fields(), entry.rule());
      byRule.computeIfAbsent(same, key -> new ArrayList<>()).add(entry);
    }
    return byRule.values().stream().map(AccessLine::merged).toList();
  }

  private static AccessLine merged(List<AccessMatrix.Entry> entries) {
    AccessMatrix.Entry first = entries.get(0);
    boolean named = first.role().kind() == Role.Kind.STATIC_GROUP;
    List<String> groups =
        named ? entries.stream().map(entry -> entry.role().entity()).toList() : List.of();
    return new AccessLine(
        first.role(),
        groups,
        first.operations(),
        first.fields(),
        first.rule().written().location());
  }

  /** The same for some of the fields and operations. */
  AccessLine only(List<String> someFields, Set<AccessOperation> someOperations) {
    List<String> keptFields = new ArrayList<>(fields);
    keptFields.retainAll(someFields);
    Set<AccessOperation> kept = new LinkedHashSet<>(operations);
    kept.retainAll(someOperations);
    return new AccessLine(role, groups, kept, keptFields, rule);
  }

  /** Whether it permits anything. */
  boolean isEmpty() {
    return fields.isEmpty() || operations.isEmpty();
  }

  /** Who is meant, on which condition: {@code if in `teams`}. */
  public String who() {
    boolean iam = role.provider() == Provider.IDENTITY_POOL;
    return switch (role.kind()) {
      case PUBLIC -> iam ? "guests" : "anyone with the API key";
      case PRIVATE -> iam ? "signed-in identities" : "anyone signed in";
      case CUSTOM -> "anyone whom the authorizer lets in";
      case STATIC_GROUP -> "in group " + String.join(" or ", groups) + byClaim();
      case DYNAMIC_GROUP -> "if in `" + role.entity() + "`" + byClaim();
      case OWNER ->
          "if owner"
              + (role.list() ? ", one of `" : " in `")
              + role.entity()
              + "` by "
              + role.claim();
    };
  }

  private String byClaim() {
    return role.claim().equals(USUAL_GROUPS) ? "" : " by " + role.claim();
  }

  /** What they may do, {@code read} for all that it stands for. */
  public List<String> may() {
    List<String> names = new ArrayList<>();
    boolean reads = operations.containsAll(AccessOperation.READS);
    for (AccessOperation operation : AccessOperation.values()) {
      if (!operations.contains(operation) || (reads && AccessOperation.READS.contains(operation))) {
        continue;
      }
      names.add(operation.toSdl());
    }
    if (reads) {
      names.add("read");
    }
    return names;
  }
}
