package io.gqlcompile.emulator.json;

/** A text that was expected to be JSON and is not; the message says where it breaks. */
public final class MalformedJson extends Exception {
  private static final long serialVersionUID = 1L;

  MalformedJson(String message, Throwable cause) {
    super(message, cause);
  }
}
