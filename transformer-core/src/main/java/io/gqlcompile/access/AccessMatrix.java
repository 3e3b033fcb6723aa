package io.gqlcompile.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Role × field × operation of one model: what each role may do with each field. Immutable.
 *
 * <p>A rule on the type fills a role's whole row; the rules on a field replace whatever the type
 * says of that field. A caller may do what one of its roles may do.
 */
public final class AccessMatrix {
  private final String model;
  private final List<String> fields;
  private final Map<Role, AccessRow> rows;

  /**
   * What a role may do with a field, and which rule says so.
   *
   * @param operations what it may do
   * @param rule the rule
   */
  public record Grant(Set<AccessOperation> operations, AccessRule rule) {
    /** Keeps its own copy. */
    public Grant {
      Set<AccessOperation> copy = EnumSet.noneOf(AccessOperation.class);
      copy.addAll(operations);
      operations = Collections.unmodifiableSet(copy);
    }
  }

  private AccessMatrix(String model, List<String> fields, Map<Role, AccessRow> rows) {
    this.model = model;
    this.fields = fields;
    this.rows = rows;
  }

  /** The model's name. */
  public String model() {
    return model;
  }

  /** The fields as the schema declares them; generated ones are not in the matrix. */
  public List<String> fields() {
    return fields;
  }

  /** All roles in the order of their rules. */
  public Collection<Role> roles() {
    return rows.keySet();
  }

  /** What a role may do with a field, and by which rule; empty if it may do nothing. */
  public Optional<Grant> grant(Role role, String field) {
    return row(role).grant(field);
  }

  /** Whether a role may do something with a field. */
  public boolean allows(Role role, String field, AccessOperation operation) {
    return row(role).allows(field, operation);
  }

  /** The fields that a role may do something with, in the order of the model. */
  public List<String> fields(Role role, AccessOperation operation) {
    AccessRow row = row(role);
    if (row.allowsAll(operation)) {
      return fields;
    }
    List<String> allowed = new ArrayList<>();
    for (String field : fields) {
      if (row.allows(field, operation)) {
        allowed.add(field);
      }
    }
    return allowed;
  }

  /** Whether a role may do something with every field. */
  public boolean allowsAll(Role role, AccessOperation operation) {
    return row(role).allowsAll(operation);
  }

  /** Whether each role may do with every field of the model what it may do with one of them. */
  public boolean isAlike(Collection<AccessOperation> operations) {
    for (AccessRow row : rows.values()) {
      for (AccessOperation operation : operations) {
        if (row.allowsSome(operation) != row.allowsAll(operation)) {
          return false;
        }
      }
    }
    return true;
  }

  /** The roles that may do something with at least one field. */
  public List<Role> roles(AccessOperation operation) {
    return rolesWhere(row -> row.allowsSome(operation));
  }

  /** The roles that may do something with every field. */
  public List<Role> fullRoles(AccessOperation operation) {
    return rolesWhere(row -> row.allowsAll(operation));
  }

  private AccessRow row(Role role) {
    return rows.getOrDefault(role, AccessRow.EMPTY);
  }

  private List<Role> rolesWhere(Predicate<AccessRow> test) {
    List<Role> found = new ArrayList<>();
    for (Map.Entry<Role, AccessRow> row : rows.entrySet()) {
      if (test.test(row.getValue())) {
        found.add(row.getKey());
      }
    }
    return found;
  }

  /**
   * One line of a report: what one role may do with fields that one rule speaks of alike.
   *
   * @param role the role
   * @param fields the fields, in the order of the model
   * @param operations what the role may do with them
   * @param rule the rule that says so; its location is where it is written
   */
  public record Entry(
      Role role, List<String> fields, Set<AccessOperation> operations, AccessRule rule) {
    /** Keeps its own copy of the fields. */
    public Entry {
      fields = List.copyOf(fields);
    }
  }

  /** The whole matrix in lines, role by role; what a role may do nothing with is left out. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Role role : rows.keySet()) {
      Map<Grant, List<String>> byGrant = new LinkedHashMap<>();
      for (String field : fields) {
        grant(role, field)
            .filter(grant -> !grant.operations().isEmpty())
            .ifPresent(grant -> byGrant.computeIfAbsent(grant, g -> new ArrayList<>()).add(field));
      }
      byGrant.forEach(
          (grant, names) -> entries.add(new Entry(role, names, grant.operations(), grant.rule())));
    }
    return entries;
  }

  /** Starts the matrix of a model in which nobody may do anything. */
  static Builder builder(String model, List<String> fields) {
    return new Builder(model, fields);
  }

  /** Collects grants. */
  static final class Builder {
    private final String model;
    private final List<String> fields;
    private final Map<Role, Map<String, Grant>> rows = new LinkedHashMap<>();

    private Builder(String model, List<String> fields) {
      this.model = model;
      this.fields = List.copyOf(fields);
    }

    /** Fills a role's row; an earlier row of the role is replaced. */
    Builder grantAll(Role role, AccessRule rule) {
      Map<String, Grant> row = new LinkedHashMap<>();
      Grant grant = new Grant(rule.operations(), rule);
      fields.forEach(field -> row.put(field, grant));
      rows.put(role, row);
      return this;
    }

    /** Takes a field from every role. */
    Builder reset(String field) {
      rows.values().forEach(row -> row.remove(field));
      return this;
    }

    /** Sets what a role may do with a field; an earlier grant is replaced. */
    Builder grant(Role role, String field, AccessRule rule) {
      rows.computeIfAbsent(role, r -> new LinkedHashMap<>())
          .put(field, new Grant(rule.operations(), rule));
      return this;
    }

    AccessMatrix build() {
      Map<Role, AccessRow> copy = new LinkedHashMap<>();
      rows.forEach((role, row) -> copy.put(role, new AccessRow(fields, row)));
      return new AccessMatrix(model, fields, Collections.unmodifiableMap(copy));
    }
  }
}
