package io.gqlcompile.client;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How client code is to look. Paths are relative to one folder, with {@code /} between their parts.
 *
 * @param folder where the files go; empty for the folder itself
 * @param types the file with types, if a target has one; empty for the target's own name in {@code
 *     folder}
 * @param maxDepth how many levels of objects an operation selects; at least 1
 * @param typename whether selections end with {@code __typename}
 * @param fragments whether selections are shared as fragments, so that their size does not grow
 *     with the power of the depth
 * @param packageName the package of targets that have packages; empty for the target's own
 * @param outputs the outputs of the deployed stack, for configuration files
 */
public record ClientOptions(
    String folder,
    Optional<String> types,
    int maxDepth,
    boolean typename,
    boolean fragments,
    Optional<String> packageName,
    Map<String, String> outputs) {
  /** Two levels of objects, with type names, without fragments. */
  public static final ClientOptions DEFAULT =
      new ClientOptions("", Optional.empty(), 2, true, false, Optional.empty(), Map.of());

  /** The deepest that can be asked for. */
  public static final int DEEPEST = 50;

  /**
   * Checks its arguments.
   *
   * @throws IllegalArgumentException if the depth is not from 1 to {@link #DEEPEST}
   */
  public ClientOptions {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(types, "types");
    Objects.requireNonNull(packageName, "packageName");
    outputs = Collections.unmodifiableMap(new LinkedHashMap<>(outputs));
    if (maxDepth < 1 || maxDepth > DEEPEST) {
      throw new IllegalArgumentException("depth " + maxDepth);
    }
  }

  /** The same in another folder. */
  public ClientOptions in(String newFolder) {
    return new ClientOptions(newFolder, types, maxDepth, typename, fragments, packageName, outputs);
  }

  /** The same with another file for types. */
  public ClientOptions withTypes(String newTypes) {
    return new ClientOptions(
        folder, Optional.of(newTypes), maxDepth, typename, fragments, packageName, outputs);
  }

  /** The same with another depth. */
  public ClientOptions withMaxDepth(int newMaxDepth) {
    return new ClientOptions(folder, types, newMaxDepth, typename, fragments, packageName, outputs);
  }

  /** The same with or without type names. */
  public ClientOptions withTypename(boolean newTypename) {
    return new ClientOptions(folder, types, maxDepth, newTypename, fragments, packageName, outputs);
  }

  /** The same with or without fragments. */
  public ClientOptions withFragments(boolean newFragments) {
    return new ClientOptions(folder, types, maxDepth, typename, newFragments, packageName, outputs);
  }

  /** The same in another package. */
  public ClientOptions inPackage(String newPackage) {
    return new ClientOptions(
        folder, types, maxDepth, typename, fragments, Optional.of(newPackage), outputs);
  }

  /** The same with the outputs of a deployed stack. */
  public ClientOptions withOutputs(Map<String, String> newOutputs) {
    return new ClientOptions(folder, types, maxDepth, typename, fragments, packageName, newOutputs);
  }

  /** A file's path in the folder. */
  public String path(String file) {
    return folder.isEmpty() ? file : folder + "/" + file;
  }

  /** The path of the file with types. */
  public String typesPath(String otherwise) {
    return types.orElseGet(() -> path(otherwise));
  }
}
