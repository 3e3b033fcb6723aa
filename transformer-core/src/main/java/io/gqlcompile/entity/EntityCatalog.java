package io.gqlcompile.entity;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** All models of a schema by their names, in the order of the schema. Immutable. */
public final class EntityCatalog {
  /** A schema without models. */
  public static final EntityCatalog EMPTY = new EntityCatalog(new LinkedHashMap<>());

  private final Map<String, Entity> entities;

  private EntityCatalog(Map<String, Entity> entities) {
    this.entities = Collections.unmodifiableMap(entities);
  }

  /** The models in order. */
  public Collection<Entity> all() {
    return entities.values();
  }

  /** A model by its type's name. */
  public Optional<Entity> get(String name) {
    return Optional.ofNullable(entities.get(name));
  }

  /** Whether a type is a model. */
  public boolean contains(String name) {
    return entities.containsKey(name);
  }

  /** Starts a set of changes; this catalog stays as it is. */
  public Editor edit() {
    return new Editor(entities);
  }

  /** Collects changes and makes a new catalog of them. */
  public static final class Editor {
    private final Map<String, Entity> entities;

    private Editor(Map<String, Entity> entities) {
      this.entities = new LinkedHashMap<>(entities);
    }

    /** Adds a model or replaces its namesake. */
    public Editor put(Entity entity) {
      entities.put(entity.name(), entity);
      return this;
    }

    /** A model as it is by now. */
    public Optional<Entity> get(String name) {
      return Optional.ofNullable(entities.get(name));
    }

    /** Changes a model; does nothing if there is none of that name. */
    public Editor update(String name, UnaryOperator<Entity> change) {
      entities.computeIfPresent(name, (n, old) -> change.apply(old));
      return this;
    }

    /** The catalog with all changes. */
    public EntityCatalog build() {
      return new EntityCatalog(new LinkedHashMap<>(entities));
    }
  }
}
