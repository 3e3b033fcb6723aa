package io.gqlcompile.emulator.dialect;

import io.gqlcompile.source.SourceLocation;
import java.util.List;

/**
 * A step of a reference: {@code .name}, {@code .name(...)} or an index.
 *
 * @param name the name; {@code []} for an index
 * @param arguments the texts of the arguments; null if it is no call
 * @param where its place
 */
record Step(String name, List<String> arguments, SourceLocation where) {
  boolean isCall() {
    return arguments != null;
  }
}
