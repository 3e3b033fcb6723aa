package io.gqlcompile.project.explain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of a model.
 *
 * @param resource its logical id
 * @param stack the stack that has it
 * @param name its name when it is deployed, with <code>${}</code> around what only then is known
 * @param key its key
 * @param indexes its indexes
 * @param settings what else its template says, by the property's name
 */
public record TableView(
    String resource,
    String stack,
    String name,
    KeyView key,
    List<IndexView> indexes,
    Map<String, String> settings) {
  /** Keeps its own copies. */
  public TableView {
    indexes = List.copyOf(indexes);
    settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }
}
