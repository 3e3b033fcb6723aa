package io.gqlcompile.entity;

/** The type of a key attribute in DynamoDB. */
public enum AttributeType {
  /** A string. */
  S,
  /** A number. */
  N
}
