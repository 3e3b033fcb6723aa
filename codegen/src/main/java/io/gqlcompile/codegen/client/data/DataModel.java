package io.gqlcompile.codegen.client.data;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.naming.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A model, or an object inside models.
 *
 * @param name its name
 * @param fields its fields: as written, then time stamps, then foreign keys that the schema implies
 * @param primaryKey the fields of the primary key; empty for an object without a table
 * @param explicitKey whether the schema names the key
 * @param indexes the keys that the schema names, the primary key first
 * @param directives the other directives on the type
 */
public record DataModel(
    String name,
    List<DataField> fields,
    List<String> primaryKey,
    boolean explicitKey,
    List<DataIndex> indexes,
    List<DirectiveUse> directives) {
  private static final List<String> OTHER_THAN_TEXT =
      List.of("Int", "Float", "Boolean", "AWSDate", "AWSTime", "AWSDateTime", "AWSTimestamp");

  /** Keeps its own copies. */
  public DataModel {
    fields = List.copyOf(fields);
    primaryKey = List.copyOf(primaryKey);
    indexes = List.copyOf(indexes);
    directives = List.copyOf(directives);
  }

  /** How items get their key. */
  public enum Identity {
    /** A field {@code id} that clients fill. */
    MANAGED,
    /** The same, named by the schema: callers may fill it themselves. */
    OPTIONALLY_MANAGED,
    /** Any other field. */
    CUSTOM,
    /** Several fields. */
    COMPOSITE
  }

  /** How items get their key. */
  public Identity identity() {
    if (primaryKey.size() > 1) {
      return Identity.COMPOSITE;
    }
    if (!explicitKey) {
      return Identity.MANAGED;
    }
    return primaryKey.get(0).equals("id") ? Identity.OPTIONALLY_MANAGED : Identity.CUSTOM;
  }

  /** Whether clients fill the key if callers do not: with text, so it must be text. */
  public boolean hasManagedId() {
    boolean isManaged = identity() == Identity.MANAGED || identity() == Identity.OPTIONALLY_MANAGED;
    return isManaged && (primaryKey.isEmpty() || field("id").filter(DataModel::isText).isPresent());
  }

  private static boolean isText(DataField field) {
    return field.kind() == DataField.Kind.SCALAR && !OTHER_THAN_TEXT.contains(field.typeName());
  }

  /** Its plural in English. */
  public String pluralName() {
    return Plural.of(name);
  }

  /** A field by its name. */
  public Optional<DataField> field(String field) {
    for (DataField f : fields) {
      if (f.name().equals(field)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  /**
   * The fields of classes for mobile platforms: a foreign key is part of its relation there, unless
   * it is part of the primary key.
   */
  public List<DataField> nativeFields() {
    List<String> hidden = new ArrayList<>();
    for (DataField f : fields) {
      if (f.is(Association.Kind.BELONGS_TO)) {
        hidden.addAll(f.association().get().targetNames());
      }
    }
    hidden.removeAll(primaryKey);
    return fields.stream().filter(f -> !hidden.contains(f.name())).toList();
  }

  DataModel withFields(List<DataField> newFields) {
    return new DataModel(name, newFields, primaryKey, explicitKey, indexes, directives);
  }

  DataModel withIndexes(List<DataIndex> newIndexes) {
    return new DataModel(name, fields, primaryKey, explicitKey, newIndexes, directives);
  }
}
