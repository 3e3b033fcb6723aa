package io.gqlcompile.table;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.service.LambdaArn;
import io.gqlcompile.settings.ConflictResolution.Handling;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import java.util.Optional;

/**
 * What AppSync does when two clients have changed one item of a model.
 *
 * @param handling what is set for the model
 */
public record ConflictHandling(Handling handling) {
  private static final String LAMBDA = "LAMBDA";

  /** What holds for a model; empty if nothing is versioned. */
  public static Optional<ConflictHandling> of(Entity entity, Settings settings) {
    return settings
        .conflictResolution()
        .flatMap(resolution -> resolution.of(entity.name()))
        .map(ConflictHandling::new);
  }

  /** The ARN of the Lambda function that decides; empty if none does. */
  public Optional<CfnValue> function() {
    if (!handling.handler().equals(Optional.of(LAMBDA))) {
      return Optional.empty();
    }
    return handling
        .lambdaArn()
        .map(CfnValue::text)
        .or(
            () ->
                handling
                    .lambdaName()
                    .map(name -> LambdaArn.of(name, handling.lambdaRegion(), Optional.empty())));
  }

  /** The {@code SyncConfig} of functions on the model's table. */
  CfnValue syncConfig() {
    CfnValue.Fields config = CfnValue.map("ConflictDetection", handling.detection());
    Optional<String> handler = handling.handler();
    if (handler.isPresent()) {
      config = config.with("ConflictHandler", CfnValue.text(handler.get()));
    }
    Optional<CfnValue> function = function();
    return function.isEmpty()
        ? config
        : config.with(
            "LambdaConflictHandlerConfig",
            CfnValue.map("LambdaConflictHandlerArn", function.get()));
  }
}
