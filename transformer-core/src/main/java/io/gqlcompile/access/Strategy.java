package io.gqlcompile.access;

import java.util.Locale;
import java.util.Optional;

/** Whom a rule lets in: {@code allow} of an {@code @auth} rule. */
public enum Strategy {
  /** Users whom a field of the item names. */
  OWNER,
  /** Members of groups. */
  GROUPS,
  /** Everybody who is signed in. */
  PRIVATE,
  /** Everybody. */
  PUBLIC,
  /** Everybody whom a Lambda function lets in. */
  CUSTOM;

  /** The strategy of a name as schemas write it. */
  public static Optional<Strategy> of(String name) {
    for (Strategy strategy : values()) {
      if (strategy.toSdl().equals(name)) {
        return Optional.of(strategy);
      }
    }
    return Optional.empty();
  }

  /** The name as schemas write it. */
  public String toSdl() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The provider of a rule that names none. */
  public Provider defaultProvider() {
    return switch (this) {
      case OWNER, GROUPS, PRIVATE -> Provider.USER_POOLS;
      case PUBLIC -> Provider.API_KEY;
      case CUSTOM -> Provider.FUNCTION;
    };
  }

  /** Whether rules of this strategy can use a provider. */
  public boolean allows(Provider provider) {
    return switch (this) {
      case OWNER, GROUPS -> provider.hasClaims();
      case PRIVATE -> provider.hasClaims() || provider == Provider.IDENTITY_POOL;
      case PUBLIC -> provider == Provider.API_KEY || provider == Provider.IDENTITY_POOL;
      case CUSTOM -> provider == Provider.FUNCTION;
    };
  }
}
