package io.gqlcompile.custom;

import io.gqlcompile.document.Json;
import java.util.Objects;

/**
 * A CloudFormation template of the user's.
 *
 * @param file what it is called in the folder {@code stacks} of the build: its name with {@code
 *     .json} at the end, whatever language it was written in
 * @param template the whole template
 */
public record CustomStack(String file, Json template) {
  /** Checks that nothing is null. */
  public CustomStack {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(template, "template");
  }
}
