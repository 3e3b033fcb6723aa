package io.gqlcompile.naming;

import java.util.Optional;

/**
 * The scalars that AppSync knows: those of GraphQL and AppSync's own. Schema authors cannot add to
 * them, so any other name is an enum, an object, or a scalar without operators.
 */
public final class ScalarTypes {
  private ScalarTypes() {}

  /**
   * The GraphQL scalar that a scalar is stored and compared as: {@code String} for {@code
   * AWSEmail}, {@code Int} for {@code AWSTimestamp}, each of the five GraphQL scalars for itself.
   *
   * @param type a type name without list and non-null markers
   * @return empty for any name that is not a scalar of GraphQL or AppSync, so for enums too
   */
  public static Optional<String> baseOf(String type) {
    return Optional.ofNullable(baseOrNull(type));
  }

  /** Whether a type name is a scalar of GraphQL or AppSync. */
  public static boolean isBuiltIn(String type) {
    return baseOrNull(type) != null;
  }

  /** Whether a type name is one of the five scalars of the GraphQL specification. */
  public static boolean isStandard(String type) {
    return type.equals(baseOrNull(type));
  }

  /**
   * The DynamoDB attribute type of a key field: {@code S} or {@code N}.
   *
   * @return empty for what cannot be a key by its name alone: Boolean, and all that is no scalar.
   *     An enum is no scalar either; its values are stored as {@code S}
   */
  public static Optional<String> attributeTypeOf(String type) {
    String base = baseOrNull(type);
    if (base == null || base.equals("Boolean")) {
      return Optional.empty();
    }
    return Optional.of(base.equals("Int") || base.equals("Float") ? "N" : "S");
  }

  /** The base of a scalar, any other name as it is: generated input types are named after it. */
  static String baseOrSame(String type) {
    String base = baseOrNull(type);
    return base == null ? type : base;
  }

  private static String baseOrNull(String type) {
    return switch (type) {
      case "String", "Int", "Float", "Boolean", "ID" -> type;
      case "BigInt", "AWSTimestamp" -> "Int";
      case "Double" -> "Float";
      case "AWSDate", "AWSTime", "AWSDateTime", "AWSEmail", "AWSJSON" -> "String";
      case "AWSURL", "AWSPhone", "AWSIPAddress" -> "String";
      default -> null;
    };
  }
}
