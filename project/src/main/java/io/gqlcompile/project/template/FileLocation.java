package io.gqlcompile.project.template;

import io.gqlcompile.document.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A value that says where a file of the build is in S3: the root key, a slash and the path.
 *
 * @param path of the file in the build
 * @param value the value as the template has it
 * @param start the parts of the value up to the root key
 */
public record FileLocation(String path, Json value, List<Json> start) {

  /** Keeps its own copy. */
  public FileLocation {
    start = List.copyOf(start);
  }

  /**
   * Looks at a value.
   *
   * @return empty if it is not below the root key, or if its path is not known before
   */
  public static Optional<FileLocation> of(Json value, StackScope scope) {
    List<Json> parts = TextParts.of(value);
    int last = parts.size() - 1;
    if (last < 1 || !(parts.get(last) instanceof Json.Text tail)) {
      return Optional.empty();
    }
    List<Json> start = parts.subList(0, last);
    boolean isBelow =
        scope.texts(start.get(last - 1)).stream().allMatch(t -> t.endsWith(StackTree.MARK));
    return isBelow && tail.value().startsWith("/") && tail.value().length() > 1
        ? Optional.of(new FileLocation(tail.value().substring(1), value, start))
        : Optional.empty();
  }

  /** The value with another path. */
  public Json at(String other) {
    List<Json> parts = new ArrayList<>(start);
    parts.add(new Json.Text(value.at(), "/" + other));
    return TextParts.join(value.at(), parts);
  }
}
