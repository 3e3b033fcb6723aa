package io.gqlcompile.internal.validate;

/** Directives of version 1 of the transformer and what took their place. */
final class LegacyDirectives {
  private static final String GUIDE =
      "; see https://docs.amplify.aws/cli/migration/transformer-migration/";

  private LegacyDirectives() {}

  static boolean contains(String directive) {
    return switch (directive) {
      case "key", "connection", "versioned" -> true;
      default -> false;
    };
  }

  /** What to write instead of one of them. */
  static String successor(String directive) {
    return switch (directive) {
      case "key" ->
          "Migrate to `@primaryKey` on the key field, or `@index` on the field that a query begins"
              + " with"
              + GUIDE;
      case "connection" ->
          "Migrate to `@hasOne`, `@hasMany`, `@belongsTo` or `@manyToMany`" + GUIDE;
      default -> "Migrate by removing it; conflict resolution is a setting of the project" + GUIDE;
    };
  }
}
