package io.gqlcompile.migrate;

import io.gqlcompile.access.Provider;
import io.gqlcompile.access.Strategy;
import io.gqlcompile.settings.AuthMode;
import java.util.Optional;
import java.util.Set;

/**
 * The rule that says of everybody what the first version said of whom no rule spoke.
 *
 * @param strategy whom it lets in
 * @param provider who vouches for them
 */
record OpenRule(Strategy strategy, Provider provider) {

  /**
   * The rule for callers of the default mode.
   *
   * @return empty for IAM: there the first version let in roles with a policy of their own, and a
   *     rule would let in all identities
   */
  static Optional<OpenRule> of(AuthMode mode) {
    Provider provider = Provider.of(mode);
    return switch (mode) {
      case API_KEY -> Optional.of(new OpenRule(Strategy.PUBLIC, provider));
      case AMAZON_COGNITO_USER_POOLS, OPENID_CONNECT ->
          Optional.of(new OpenRule(Strategy.PRIVATE, provider));
      case AWS_LAMBDA -> Optional.of(new OpenRule(Strategy.CUSTOM, provider));
      case AWS_IAM -> Optional.empty();
    };
  }

  /** The rule in SDL. */
  String print(Set<OldOperation> operations) {
    StringBuilder rule = new StringBuilder("{allow: ").append(strategy.toSdl());
    if (provider != strategy.defaultProvider()) {
      rule.append(", provider: ").append(provider.toSdl());
    }
    if (!operations.equals(OldOperation.ALL)) {
      rule.append(", operations: ").append(OldOperation.print(operations));
    }
    return rule.append('}').toString();
  }

  /** For messages. */
  String words() {
    return switch (strategy) {
      case PUBLIC -> "everybody with an API key";
      case CUSTOM -> "everybody whom the Lambda authorizer lets in";
      case OWNER, GROUPS, PRIVATE -> "everybody who is signed in";
    };
  }
}
