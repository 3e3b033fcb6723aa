package io.gqlcompile.resolver;

import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.StackModel;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.Objects;

/**
 * A data source of the API as functions refer to it.
 *
 * @param stack the stack that holds it
 * @param logicalId its logical id there
 * @param label the part that it gives to the names of its functions; alphanumeric
 * @param type AppSync's name of its type, for example {@code AMAZON_DYNAMODB}
 * @param stash what resolvers on this data source put in the stash about it
 */
public record DataSourceRef(
    String stack, String logicalId, String label, String type, VtlLiteral.Fields stash) {

  /** The data source that does nothing; it stands in the root stack. */
  public static final DataSourceRef NONE =
      new DataSourceRef(StackModel.ROOT, "GraphQLAPINONEDS95A13CF0", "", "NONE", VtlLiteral.map());

  /** Checks that nothing is null. */
  public DataSourceRef {
    Objects.requireNonNull(stack, "stack");
    Objects.requireNonNull(logicalId, "logicalId");
    Objects.requireNonNull(stash, "stash");
  }

  /** Two are equal if they stand for the same resource. */
  @Override
  public boolean equals(Object other) {
    return other instanceof DataSourceRef source
        && logicalId.equals(source.logicalId)
        && stack.equals(source.stack);
  }

  @Override
  public int hashCode() {
    return stack.hashCode() * 31 + logicalId.hashCode();
  }

  /** Its name in AppSync. */
  public CfnValue nameValue() {
    return CfnValue.attribute(stack, logicalId, "Name");
  }
}
