package io.gqlcompile.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A partition key with an optional sort key. Several sort fields are stored condensed: one string
 * attribute, named after the fields joined with {@code #}, that holds their values joined with
 * {@code #}.
 *
 * @param partition the partition field
 * @param sort the sort fields in order; empty for none
 */
public record Key(KeyField partition, List<KeyField> sort) {
  /** What joins the names and the values of condensed sort fields. */
  public static final String SEPARATOR = "#";

  /** Keeps its own copy of the list. */
  public Key {
    sort = List.copyOf(sort);
  }

  /** Whether the sort key holds the values of several fields. */
  public boolean isComposite() {
    return sort.size() > 1;
  }

  /** The sort attribute's name; empty without a sort key. */
  public Optional<String> sortAttribute() {
    return sort.isEmpty() ? Optional.empty() : Optional.of(String.join(SEPARATOR, sortNames()));
  }

  /** The sort attribute's type; a condensed one is a string. */
  public AttributeType sortType() {
    return sort.size() == 1 ? sort.get(0).attributeType() : AttributeType.S;
  }

  /** The names of the sort fields. */
  public List<String> sortNames() {
    List<String> names = new ArrayList<>(sort.size());
    for (KeyField field : sort) {
      names.add(field.name());
    }
    return names;
  }

  /** Partition and sort fields in order. */
  public List<KeyField> fields() {
    List<KeyField> fields = new ArrayList<>(sort.size() + 1);
    fields.add(partition);
    fields.addAll(sort);
    return fields;
  }

  /** Whether a field is part of this key. */
  public boolean uses(String field) {
    return partition.name().equals(field) || sortNames().contains(field);
  }
}
