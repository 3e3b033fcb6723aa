package io.gqlcompile.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Collects changes to a schema and makes a new {@link SchemaModel} of them.
 *
 * <p>Each change costs the size of what it adds, not of the type it is added to, so expanding a
 * thousand models stays linear.
 */
public final class SchemaEditor {
  private final Map<String, TypeDef> types = new LinkedHashMap<>();
  private final Map<String, Map<String, FieldDef>> outputFields = new LinkedHashMap<>();
  private final Map<String, Map<String, InputValueDef>> inputFields = new LinkedHashMap<>();
  private final RootTypes roots;

  SchemaEditor(SchemaModel model) {
    for (TypeDef type : model.types()) {
      types.put(type.name(), type);
    }
    this.roots = model.roots();
  }

  /** Whether a type of this name exists by now. */
  public boolean hasType(String name) {
    return types.containsKey(name);
  }

  /** A type as it is by now. */
  public Optional<TypeDef> type(String name) {
    flush(name);
    return Optional.ofNullable(types.get(name));
  }

  /** Adds a type, or replaces the one of its name at its place. */
  public SchemaEditor put(TypeDef type) {
    outputFields.remove(type.name());
    inputFields.remove(type.name());
    types.put(type.name(), type);
    return this;
  }

  /** Adds a type unless one of its name exists. */
  public SchemaEditor putIfAbsent(TypeDef type) {
    return hasType(type.name()) ? this : put(type);
  }

  /**
   * Adds a field to an object type, which is created if it does not exist; replaces its namesake.
   */
  public SchemaEditor putField(String type, FieldDef field) {
    types.computeIfAbsent(type, name -> ObjectDef.of(name, List.of()));
    fieldsOf(type).put(field.name(), field);
    return this;
  }

  /** Whether an object, interface or input type has a field by now. */
  public boolean hasField(String type, String field) {
    TypeDef def = types.get(type);
    if (def instanceof CompositeDef) {
      return fieldsOf(type).containsKey(field);
    }
    return def instanceof InputDef && inputFieldsOf(type).containsKey(field);
  }

  /** A field of an object or interface as it is by now. */
  public Optional<FieldDef> field(String type, String field) {
    return types.get(type) instanceof CompositeDef
        ? Optional.ofNullable(fieldsOf(type).get(field))
        : Optional.empty();
  }

  /** The fields of an input as they are by now; empty if there is no such input. */
  public List<InputValueDef> inputFieldList(String type) {
    return types.get(type) instanceof InputDef
        ? List.copyOf(inputFieldsOf(type).values())
        : List.of();
  }

  /** Changes a field of an object or interface at its place; does nothing if it is absent. */
  public SchemaEditor updateField(String type, String field, UnaryOperator<FieldDef> change) {
    if (types.get(type) instanceof CompositeDef) {
      fieldsOf(type).computeIfPresent(field, (name, old) -> change.apply(old));
    }
    return this;
  }

  /** Removes a field of an object, interface or input; does nothing if it is absent. */
  public SchemaEditor removeField(String type, String field) {
    TypeDef def = types.get(type);
    if (def instanceof CompositeDef) {
      fieldsOf(type).remove(field);
    } else if (def instanceof InputDef) {
      inputFieldsOf(type).remove(field);
    }
    return this;
  }

  /**
   * Adds a field to an existing input unless it is there already; does nothing without the input.
   */
  public SchemaEditor putInputFieldIfAbsent(String type, InputValueDef field) {
    if (types.get(type) instanceof InputDef) {
      inputFieldsOf(type).putIfAbsent(field.name(), field);
    }
    return this;
  }

  /** Replaces all fields of an existing input; does nothing if there is no such input. */
  public SchemaEditor setInputFields(String type, List<InputValueDef> fields) {
    if (types.get(type) instanceof InputDef) {
      Map<String, InputValueDef> map = inputFieldsOf(type);
      map.clear();
      fields.forEach(f -> map.putIfAbsent(f.name(), f));
    }
    return this;
  }

  /** Adds a directive to a type unless one of its name is on it; does nothing without the type. */
  public SchemaEditor addDirective(String type, DirectiveUse directive) {
    flush(type);
    TypeDef def = types.get(type);
    if (def != null && !def.hasDirective(directive.name())) {
      List<DirectiveUse> more = new ArrayList<>(def.directives());
      more.add(directive);
      types.put(type, def.withDirectives(more));
    }
    return this;
  }

  /** The schema with all changes. */
  public SchemaModel build() {
    for (String name : List.copyOf(types.keySet())) {
      flush(name);
    }
    return SchemaModel.of(types.values(), roots);
  }

  private Map<String, FieldDef> fieldsOf(String type) {
    return outputFields.computeIfAbsent(
        type,
        name -> {
          Map<String, FieldDef> map = new LinkedHashMap<>();
          ((CompositeDef) types.get(name)).fields().forEach(f -> map.putIfAbsent(f.name(), f));
          return map;
        });
  }

  private Map<String, InputValueDef> inputFieldsOf(String type) {
    return inputFields.computeIfAbsent(
        type,
        name -> {
          Map<String, InputValueDef> map = new LinkedHashMap<>();
          ((InputDef) types.get(name)).fields().forEach(f -> map.putIfAbsent(f.name(), f));
          return map;
        });
  }

  private void flush(String name) {
    Map<String, FieldDef> out = outputFields.remove(name);
    Map<String, InputValueDef> in = inputFields.remove(name);
    TypeDef def = types.get(name);
    if (out != null && def instanceof ObjectDef o) {
      types.put(name, o.withFields(List.copyOf(out.values())));
    } else if (out != null && def instanceof InterfaceDef i) {
      types.put(name, i.withFields(List.copyOf(out.values())));
    } else if (in != null && def instanceof InputDef i) {
      types.put(name, i.withFields(List.copyOf(in.values())));
    }
  }
}
