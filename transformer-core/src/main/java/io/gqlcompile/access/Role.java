package io.gqlcompile.access;

import java.util.List;

/**
 * What a caller can be to an item: the unit that access is granted to. Two rules that make equal
 * roles are rules about the same callers.
 *
 * @param kind how a caller proves to have it
 * @param provider who vouches for the caller
 * @param claim the claim that is looked at; empty if none is
 * @param entity the group, or the field that names owners or groups; empty if there is none
 * @param list whether that field is a list
 */
public record Role(Kind kind, Provider provider, String claim, String entity, boolean list) {
  /** What joins the parts of an owner's claim and of the value stored. */
  public static final String CLAIM_SEPARATOR = "::";

  /** How a caller proves to have a role. */
  public enum Kind {
    /** By any request of the provider. */
    PUBLIC,
    /** By being signed in. */
    PRIVATE,
    /** By the verdict of a Lambda function. */
    CUSTOM,
    /** By membership in a group that the rule names. */
    STATIC_GROUP,
    /** By membership in a group that the item names. */
    DYNAMIC_GROUP,
    /** By being named in the item. */
    OWNER
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Role role
        && kind == role.kind
        && provider == role.provider
        && list == role.list
        && claim.equals(role.claim)
        && entity.equals(role.entity);
  }

  @Override
  public int hashCode() {
    return (claim.hashCode() * 31 + entity.hashCode()) * 31
        + kind.ordinal() * 7
        + provider.ordinal();
  }

  /** Whether it depends on the item. */
  public boolean isDynamic() {
    return kind == Kind.OWNER || kind == Kind.DYNAMIC_GROUP;
  }

  /** The claims that together name an owner. */
  public List<String> claims() {
    return List.of(claim.split(CLAIM_SEPARATOR));
  }

  /** Whether several claims together name an owner. */
  public boolean isCompound() {
    return kind == Kind.OWNER && claims().size() > 1;
  }

  /** A name for messages, for example {@code userPools:owner:editors:email}. */
  public String label() {
    String base = provider.toSdl() + ":";
    return switch (kind) {
      case PUBLIC -> base + "public";
      case PRIVATE -> base + "private";
      case CUSTOM -> base + "custom";
      case STATIC_GROUP -> base + "staticGroup:" + entity + ":" + claim;
      case DYNAMIC_GROUP -> base + "dynamicGroup:" + entity + ":" + claim;
      case OWNER -> base + "owner:" + entity + ":" + claim;
    };
  }

  /** Whom it is about, and on which condition, in words; for reports. */
  public String describe() {
    return switch (kind) {
      case PUBLIC -> provider == Provider.API_KEY ? "anyone with an API key" : "guests";
      case PRIVATE -> "anyone signed in by " + provider.toSdl();
      case CUSTOM -> "anyone whom the Lambda authorizer lets in";
      case STATIC_GROUP -> "if '" + entity + "' is in claim " + claim + " of " + provider.toSdl();
      case DYNAMIC_GROUP ->
          "if claim " + claim + " of " + provider.toSdl() + " has a group in '" + entity + "'";
      case OWNER -> "if claim " + claim + " of " + provider.toSdl() + " is in '" + entity + "'";
    };
  }
}
