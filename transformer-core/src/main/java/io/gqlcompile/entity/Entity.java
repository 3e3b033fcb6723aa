package io.gqlcompile.entity;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A model: a type with a table of its own and generated operations.
 *
 * @param name the type's name in GraphQL
 * @param storedName the name that its table, stack and implicit keys are made from; differs from
 *     {@code name} if the type was renamed and is mapped to its older name
 * @param operations the root fields of each operation; an operation without fields is switched off
 * @param guarded whether subscriptions pass the gate that keeps out callers without authorization
 * @param createdAt the field that holds the time of creation; empty if switched off
 * @param updatedAt the field that holds the time of the last change; empty if switched off
 * @param timestamps whether the model has time stamps at all
 * @param key the table's primary key
 * @param explicitKey whether the schema names the key; otherwise it is {@code id}
 * @param indexes the table's secondary indexes in the order of the template
 * @param location where the type's name is written
 */
public record Entity(
    String name,
    String storedName,
    Map<Operation, List<String>> operations,
    boolean guarded,
    Optional<String> createdAt,
    Optional<String> updatedAt,
    boolean timestamps,
    Key key,
    boolean explicitKey,
    List<SecondaryIndex> indexes,
    SourceLocation location) {

  /** Keeps its own copies. */
  public Entity {
    Map<Operation, List<String>> copy = new EnumMap<>(Operation.class);
    operations.forEach((operation, fields) -> copy.put(operation, List.copyOf(fields)));
    operations = Collections.unmodifiableMap(copy);
    indexes = List.copyOf(indexes);
  }

  /** The root fields of an operation; empty if it is switched off. */
  public List<String> fields(Operation operation) {
    return operations.getOrDefault(operation, List.of());
  }

  /** The first root field of an operation. */
  public Optional<String> field(Operation operation) {
    List<String> fields = fields(operation);
    return fields.isEmpty() ? Optional.empty() : Optional.of(fields.get(0));
  }

  /** Whether an operation exists. */
  public boolean has(Operation operation) {
    return !fields(operation).isEmpty();
  }

  /**
   * All root fields that it generates: those of its operations, then the queries over its indexes.
   *
   * @param roots the types that hold them
   */
  public List<RootField> rootFields(RootTypes roots) {
    List<RootField> all = new ArrayList<>();
    operations.forEach(
        (operation, fields) -> {
          for (String field : fields) {
            all.add(new RootField(Coordinate.member(operation.root(roots), field), operation));
          }
        });
    for (SecondaryIndex index : indexes) {
      if (index.queryField().isPresent()) {
        Coordinate field = Coordinate.member(roots.query(), index.queryField().get());
        all.add(new RootField(field, Operation.LIST));
      }
    }
    return all;
  }

  /** A secondary index by its name. */
  public Optional<SecondaryIndex> index(String indexName) {
    for (SecondaryIndex index : indexes) {
      if (index.name().equals(indexName)) {
        return Optional.of(index);
      }
    }
    return Optional.empty();
  }

  /** The same with the root field of an operation. */
  public Entity withOperation(Operation operation, String field) {
    Map<Operation, List<String>> more = new EnumMap<>(Operation.class);
    more.putAll(operations);
    more.put(operation, List.of(field));
    return with(more, key, explicitKey, indexes);
  }

  /** The same with another primary key, named by the schema. */
  public Entity withKey(Key newKey) {
    return with(operations, newKey, true, indexes);
  }

  /** The same with one more index. */
  public Entity withIndex(SecondaryIndex index) {
    List<SecondaryIndex> more = new ArrayList<>(indexes);
    more.add(index);
    return with(operations, key, explicitKey, more);
  }

  /** The same with an index in the place of its namesake. */
  public Entity withIndexReplaced(SecondaryIndex index) {
    List<SecondaryIndex> changed = new ArrayList<>(indexes);
    changed.replaceAll(old -> old.name().equals(index.name()) ? index : old);
    return with(operations, key, explicitKey, changed);
  }

  /** The same under another stored name. */
  public Entity withStoredName(String newStoredName) {
    return new Entity(
        name,
        newStoredName,
        operations,
        guarded,
        createdAt,
        updatedAt,
        timestamps,
        key,
        explicitKey,
        indexes,
        location);
  }

  private Entity with(
      Map<Operation, List<String>> newOperations,
      Key newKey,
      boolean newExplicitKey,
      List<SecondaryIndex> newIndexes) {
    return new Entity(
        name,
        storedName,
        newOperations,
        guarded,
        createdAt,
        updatedAt,
        timestamps,
        newKey,
        newExplicitKey,
        newIndexes,
        location);
  }
}
