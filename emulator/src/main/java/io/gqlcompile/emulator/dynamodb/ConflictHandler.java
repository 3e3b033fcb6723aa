package io.gqlcompile.emulator.dynamodb;

import java.util.Map;

/**
 * What stands for the Lambda function that resolves conflicts.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/conflict-detection-and-resolution.html">
 *     AppSync: conflict detection and resolution</a>
 */
@FunctionalInterface
public interface ConflictHandler {
  /**
   * Decides about one write.
   *
   * @param event {@code newItem}, the item as the write would leave it; {@code existingItem};
   *     {@code arguments}; {@code identity}; {@code resolver} with {@code tableName}, {@code
   *     parentType} and {@code field}
   * @return {@code action}, which is {@code RESOLVE} (store {@code item}), {@code REJECT} or {@code
   *     REMOVE}; anything else is an error of type {@code ConflictError}
   */
  Map<String, Object> resolve(Map<String, Object> event);
}
