package io.gqlcompile.deployed;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An API as a build has it: the one that is deployed, or the one that is to be. Immutable.
 *
 * <p>Of two builds that are compared, stacks whose templates are the same text may be missing on
 * both sides.
 */
public final class DeployedApi {
  private final String name;
  private final Map<String, DeployedStack> stacks;
  private final Map<String, DeployedTable> tables = new LinkedHashMap<>();
  private final Map<String, String> models = new HashMap<>();
  private final SchemaModel schema;
  private final Optional<WrittenSchema> written;

  /**
   * An API.
   *
   * @param name what messages call it, for example the folder of the build
   * @param stacks its templates
   * @param schema the expanded schema
   * @param written the schema that it was compiled from, if that is known
   */
  public DeployedApi(
      String name,
      List<DeployedStack> stacks,
      SchemaModel schema,
      Optional<WrittenSchema> written) {
    this.name = name;
    Map<String, DeployedStack> byName = new LinkedHashMap<>();
    for (DeployedStack stack : stacks) {
      byName.put(stack.name(), stack);
      this.tables.putAll(stack.tables());
    }
    this.stacks = Collections.unmodifiableMap(byName);
    this.schema = schema;
    this.written = written;
    written.ifPresent(
        schemaOf ->
            schemaOf
                .entities()
                .all()
                .forEach(entity -> models.put(entity.storedName(), entity.name())));
  }

  /** What messages call it. */
  public String name() {
    return name;
  }

  /** Its templates by the names of the stacks; the root's name is empty. */
  public Map<String, DeployedStack> stacks() {
    return stacks;
  }

  /** Its tables by logical id. */
  public Map<String, DeployedTable> tables() {
    return Collections.unmodifiableMap(tables);
  }

  /** The name of the type whose items are in a table. */
  public String model(DeployedTable table) {
    return models.getOrDefault(table.storedName(), table.storedName());
  }

  /** All resources of a type. */
  public List<DeployedResource> resources(String type) {
    List<DeployedResource> found = new ArrayList<>();
    for (DeployedStack stack : stacks.values()) {
      for (DeployedResource resource : stack.resources().values()) {
        if (resource.type().equals(type)) {
          found.add(resource);
        }
      }
    }
    return found;
  }

  /** The search domain, if there is one. */
  public Optional<DeployedResource> searchDomain() {
    return stacks.values().stream()
        .flatMap(stack -> stack.resources().values().stream())
        .filter(DeployedResource::isSearchDomain)
        .findFirst();
  }

  /** The expanded schema. */
  public SchemaModel schema() {
    return schema;
  }

  /** The schema that it was compiled from; empty if the build does not tell. */
  public Optional<WrittenSchema> written() {
    return written;
  }

  /** Whether items have versions, for clients that work offline. */
  public boolean isVersioned() {
    return tables.values().stream().anyMatch(DeployedTable::isSyncTable);
  }

  /**
   * Where an element is written: in the written schema if that is known and has it, else in the
   * expanded one; of a member that is in neither, its type.
   */
  public SourceLocation place(Coordinate coordinate) {
    Optional<SourceLocation> exact = SchemaPlaces.of(coordinate, this);
    if (exact.isPresent()) {
      return exact.get();
    }
    Coordinate type = Coordinate.type(coordinate.type());
    return SchemaPlaces.of(type, this).orElse(SourceLocation.NONE);
  }
}
