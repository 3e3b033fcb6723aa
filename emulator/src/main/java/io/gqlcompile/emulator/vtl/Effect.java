package io.gqlcompile.emulator.vtl;

import java.util.Collections;
import java.util.List;

/**
 * A call of {@code $extensions}: something that AppSync does beside answering.
 *
 * @param name the method, for example {@code setSubscriptionFilter}
 * @param arguments what it was called with, as plain JSON values; a text that holds JSON is read
 */
public record Effect(String name, List<Object> arguments) {
  /** Keeps the arguments, which may hold null. */
  public Effect {
    arguments = Collections.unmodifiableList(arguments);
  }
}
