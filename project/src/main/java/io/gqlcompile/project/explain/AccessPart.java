package io.gqlcompile.project.explain;

import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What the rules say of one type.
 *
 * @param type its name
 * @param isModel whether it is a model; otherwise only fields of it are protected
 * @param at where it is written
 * @param fields the fields that the lines can speak of
 * @param lines rule by rule who may do what; empty if nobody gets in
 * @param nobody operations that nobody may use
 * @param remarks what else is to be known, a sentence each
 */
public record AccessPart(
    String type,
    boolean isModel,
    SourceLocation at,
    List<String> fields,
    List<AccessLine> lines,
    List<AccessOperation> nobody,
    List<String> remarks) {

  /** Keeps its own copies. */
  public AccessPart {
    fields = List.copyOf(fields);
    lines = List.copyOf(lines);
    nobody = List.copyOf(nobody);
    remarks = List.copyOf(remarks);
  }

  /** A model with rules. */
  public static AccessPart of(AccessMatrix matrix, SourceLocation at) {
    List<AccessOperation> nobody = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (AccessOperation operation : AccessOperation.values()) {
      if (matrix.roles(operation).isEmpty()) {
        nobody.add(operation);
      }
    }
    boolean erases = !matrix.roles(AccessOperation.DELETE).isEmpty();
    if (erases && matrix.fullRoles(AccessOperation.DELETE).isEmpty()) {
      remarks.add("Nobody may delete an item: that takes delete on every field.");
    }
    List<AccessLine> lines = AccessLine.of(matrix.entries());
    return new AccessPart(matrix.model(), true, at, matrix.fields(), lines, nobody, remarks);
  }

  /** A type of which only fields have rules. */
  public static AccessPart of(
      String type, SourceLocation at, List<String> fields, List<AccessMatrix.Entry> entries) {
    List<AccessLine> lines = AccessLine.of(entries);
    return new AccessPart(type, false, at, fields, lines, List.of(), List.of());
  }

  /** The same for some of the fields and operations; {@code nobody} is of the whole type. */
  public AccessPart only(List<String> someFields, Set<AccessOperation> operations) {
    List<AccessLine> some = new ArrayList<>();
    for (AccessLine line : lines) {
      AccessLine less = line.only(someFields, operations);
      if (!less.isEmpty()) {
        some.add(less);
      }
    }
    List<AccessOperation> missing = new ArrayList<>();
    for (AccessOperation operation : AccessOperation.values()) {
      boolean none = some.stream().noneMatch(line -> line.operations().contains(operation));
      if (operations.contains(operation) && none && isModel) {
        missing.add(operation);
      }
    }
    return new AccessPart(type, isModel, at, fields, some, missing, List.of());
  }

  /** The same with one more remark. */
  public AccessPart with(String remark) {
    List<String> more = new ArrayList<>(remarks);
    more.add(remark);
    return new AccessPart(type, isModel, at, fields, lines, nobody, more);
  }
}
