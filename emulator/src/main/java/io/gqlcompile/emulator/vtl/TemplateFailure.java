package io.gqlcompile.emulator.vtl;

/** Leaves a template with an error: {@code $util.error} and its kin. */
final class TemplateFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient GraphError error;

  TemplateFailure(GraphError error) {
    super(error.message(), null, false, false);
    this.error = error;
  }

  GraphError error() {
    return error;
  }
}
