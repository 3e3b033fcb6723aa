package io.gqlcompile.project.explain;

import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * A type.
 *
 * @param name its name
 * @param kind {@code model}, or what GraphQL calls it, for example {@code input}
 * @param description the schema's; empty for none
 * @param at where it is written; unknown if it is generated
 * @param members its fields with their types, or the values of an enum
 * @param table its table; empty if it is no model
 * @param stacks the stacks that hold parts of it; empty if it is no model
 * @param operations the fields that callers start at
 * @param relations to and from other models
 * @param access the rules
 * @param usedBy fields and arguments that have the type, if it is no model
 */
public record TypeView(
    String name,
    String kind,
    String description,
    SourceLocation at,
    List<MemberView> members,
    Optional<TableView> table,
    List<String> stacks,
    List<OperationView> operations,
    List<RelationView> relations,
    AccessView access,
    List<String> usedBy) {
  /** Keeps its own copies. */
  public TypeView {
    members = List.copyOf(members);
    stacks = List.copyOf(stacks);
    operations = List.copyOf(operations);
    relations = List.copyOf(relations);
    usedBy = List.copyOf(usedBy);
  }

  /**
   * A part of a type.
   *
   * @param name its name
   * @param type its type; empty for a value of an enum or a member of a union
   * @param directives what is written behind it
   * @param isGenerated whether the schema does not have it
   */
  public record MemberView(String name, String type, List<String> directives, boolean isGenerated) {
    /** Keeps its own copy. */
    public MemberView {
      directives = List.copyOf(directives);
    }
  }
}
