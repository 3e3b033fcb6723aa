package io.gqlcompile.emulator.vtl;

/** Leaves a template with a value: {@code #return}. */
final class ReturnSignal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Object value;

  ReturnSignal(Object value) {
    super("#return", null, false, false);
    this.value = value;
  }

  Object value() {
    return value;
  }
}
