package io.gqlcompile.emulator.api;

/** A build that cannot be deployed: a file is missing, no JSON, or refers to what is not there. */
public final class BrokenBuild extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BrokenBuild(String message) {
    super(message);
  }
}
