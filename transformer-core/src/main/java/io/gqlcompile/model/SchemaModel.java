package io.gqlcompile.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * A whole type system document: immutable, definitions in source order, extensions folded in.
 *
 * <p>Facts that several places need are computed once per model with {@link #view}.
 */
public final class SchemaModel {
  private final Map<String, TypeDef> types;
  private final RootTypes roots;
  private final Map<Class<?>, Object> views = new ConcurrentHashMap<>();

  private SchemaModel(Map<String, TypeDef> types, RootTypes roots) {
    this.types = types;
    this.roots = roots;
  }

  /**
   * @param types the definitions in source order; the first of a name wins
   * @param roots the names of the root types
   */
  public static SchemaModel of(Collection<? extends TypeDef> types, RootTypes roots) {
    Map<String, TypeDef> byName = new LinkedHashMap<>();
    for (TypeDef type : types) {
      byName.putIfAbsent(type.name(), type);
    }
    return new SchemaModel(Collections.unmodifiableMap(byName), roots);
  }

  /** The definitions in order. */
  public Collection<TypeDef> types() {
    return types.values();
  }

  /** The names of the definitions. */
  public Collection<String> typeNames() {
    return types.keySet();
  }

  /** The names of the root types. */
  public RootTypes roots() {
    return roots;
  }

  /** A definition by its name. */
  public Optional<TypeDef> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /** Whether a definition of this name exists. */
  public boolean hasType(String name) {
    return types.containsKey(name);
  }

  /** An object type by its name; empty if there is none or it is of another kind. */
  public Optional<ObjectDef> object(String name) {
    return types.get(name) instanceof ObjectDef o ? Optional.of(o) : Optional.empty();
  }

  /** An input type by its name; empty if there is none or it is of another kind. */
  public Optional<InputDef> input(String name) {
    return types.get(name) instanceof InputDef i ? Optional.of(i) : Optional.empty();
  }

  /** An enum by its name; empty if there is none or it is of another kind. */
  public Optional<EnumDef> enumType(String name) {
    return types.get(name) instanceof EnumDef e ? Optional.of(e) : Optional.empty();
  }

  /** Whether a type is an enum. */
  public boolean isEnum(String name) {
    return types.get(name) instanceof EnumDef;
  }

  /** Whether a type is an object with a directive on it. */
  public boolean hasDirective(String type, String directive) {
    return types.get(type) instanceof ObjectDef o && o.hasDirective(directive);
  }

  /** A derived view of this model, computed at the first call and kept. */
  public <T> T view(Class<T> kind, Function<SchemaModel, T> compute) {
    Object view = views.get(kind);
    if (view == null) {
      view = compute.apply(this);
      views.put(kind, view);
    }
    return kind.cast(view);
  }

  /** Starts a set of changes; this model stays as it is. */
  public SchemaEditor edit() {
    return new SchemaEditor(this);
  }
}
