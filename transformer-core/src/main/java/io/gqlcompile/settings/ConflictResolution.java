package io.gqlcompile.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How concurrent writes of clients that work offline are resolved; {@code resolverConfig} of a
 * settings file. When it is present, every model of the project is versioned.
 *
 * @param project what holds for models that are not named
 * @param models what holds for a model of that name
 */
public record ConflictResolution(Optional<Handling> project, Map<String, Handling> models) {

  /**
   * One way of handling conflicts.
   *
   * @param detection {@code VERSION} or {@code NONE}
   * @param handler {@code OPTIMISTIC_CONCURRENCY}, {@code AUTOMERGE} or {@code LAMBDA}; empty if
   *     the settings do not say
   * @param lambdaName the function that resolves, for {@code LAMBDA}
   * @param lambdaRegion its region, if it is another one
   * @param lambdaArn its ARN, if it is given outright
   */
  public record Handling(
      String detection,
      Optional<String> handler,
      Optional<String> lambdaName,
      Optional<String> lambdaRegion,
      Optional<String> lambdaArn) {}

  /** Keeps the models in the order given. */
  public ConflictResolution {
    models = Collections.unmodifiableMap(new LinkedHashMap<>(models));
  }

  /** What holds for a model: its own entry if that is complete, else the project's. */
  public Optional<Handling> of(String model) {
    Handling own = models.get(model);
    return own != null && own.handler().isPresent() ? Optional.of(own) : project;
  }
}
