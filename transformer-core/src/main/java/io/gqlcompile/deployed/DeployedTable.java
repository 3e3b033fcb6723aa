package io.gqlcompile.deployed;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A DynamoDB table as a template declares it.
 *
 * @param logicalId its id in its template, for example {@code PostTable}
 * @param stack the nested stack that it is in; empty for the root
 * @param name its name, as compact JSON because it may be computed; empty if none is set
 * @param key its key
 * @param attributeTypes the DynamoDB types ({@code S}, {@code N}, {@code B}) of all key attributes
 * @param globalIndexes in the order of the template
 * @param localIndexes in the order of the template
 * @param deletionPolicy {@code Delete}, {@code Retain} or what else is written; {@code Delete} if
 *     nothing is
 * @param replacePolicy the same for {@code UpdateReplacePolicy}
 * @param stream what its stream shows, as compact JSON; empty without a stream
 */
public record DeployedTable(
    String logicalId,
    String stack,
    String name,
    DeployedKey key,
    Map<String, String> attributeTypes,
    List<DeployedIndex> globalIndexes,
    List<DeployedIndex> localIndexes,
    String deletionPolicy,
    String replacePolicy,
    String stream) {
  private static final String SUFFIX = "Table";

  /** Keeps its own copies. */
  public DeployedTable {
    attributeTypes = Map.copyOf(attributeTypes);
    globalIndexes = List.copyOf(globalIndexes);
    localIndexes = List.copyOf(localIndexes);
  }

  /** The same with another name. */
  DeployedTable named(String other) {
    return new DeployedTable(
        logicalId,
        stack,
        other,
        key,
        attributeTypes,
        globalIndexes,
        localIndexes,
        deletionPolicy,
        replacePolicy,
        stream);
  }

  /** The stored name of its model: the logical id without {@code Table} at its end. */
  public String storedName() {
    return logicalId.endsWith(SUFFIX)
        ? logicalId.substring(0, logicalId.length() - SUFFIX.length())
        : logicalId;
  }

  /** Whether it is that of recent changes, which clients that work offline catch up from. */
  public boolean isSyncTable() {
    return key.partition().equals("ds_pk") && key.sort().equals(Optional.of("ds_sk"));
  }

  /** A global index by its name. */
  public Optional<DeployedIndex> globalIndex(String index) {
    return globalIndexes.stream().filter(i -> i.name().equals(index)).findFirst();
  }

  /** A local index by its name. */
  public Optional<DeployedIndex> localIndex(String index) {
    return localIndexes.stream().filter(i -> i.name().equals(index)).findFirst();
  }

  /** The key with the types of its attributes, for example {@code id: S, day: S}. */
  public String typed(DeployedKey of) {
    String text = of.partition() + ": " + type(of.partition());
    return of.sort().isEmpty()
        ? text
        : text + ", " + of.sort().get() + ": " + type(of.sort().get());
  }

  private String type(String attribute) {
    return attributeTypes.getOrDefault(attribute, "S");
  }
}
