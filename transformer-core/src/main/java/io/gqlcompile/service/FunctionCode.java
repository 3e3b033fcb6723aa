package io.gqlcompile.service;

import io.gqlcompile.stack.Bundle;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.StackEditor;
import java.util.Map;

/** Code of Lambda functions that comes with the build, below {@code functions/}. */
public final class FunctionCode {
  private FunctionCode() {}

  /**
   * Adds an archive with one source to the build.
   *
   * @param stacks what it is added to
   * @param name the name of the archive, without {@code .zip}
   * @param file the name of the source in it, which the function's handler begins with
   * @param source the source
   * @return the function's property {@code Code}
   */
  public static CfnValue add(StackEditor stacks, String name, String file, String source) {
    Bundle bundle = new Bundle("functions/" + name + ".zip", Map.of(file, source));
    stacks.bundle(bundle);
    return bundle.code();
  }
}
