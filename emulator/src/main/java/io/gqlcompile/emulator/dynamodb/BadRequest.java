package io.gqlcompile.emulator.dynamodb;

/** A request that AppSync itself would refuse, before DynamoDB sees it. */
final class BadRequest extends RuntimeException {
  private static final long serialVersionUID = 1L;

  BadRequest(String message) {
    super(message, null, false, false);
  }
}
