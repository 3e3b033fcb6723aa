package io.gqlcompile.dev.search;

/** A search that OpenSearch would answer with status 400, or one that is beyond this engine. */
final class SearchFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SearchFailure(String message) {
    super(message, null, false, false);
  }
}
