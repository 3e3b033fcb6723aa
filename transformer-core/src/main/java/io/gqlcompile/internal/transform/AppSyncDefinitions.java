package io.gqlcompile.internal.transform;

import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;

/** AppSync's own directives and scalars. */
final class AppSyncDefinitions {
  private AppSyncDefinitions() {}

  static SourceFile source() {
    return Definitions.load(AppSyncDefinitions.class, "/io/gqlcompile/sdl/appsync.graphqls");
  }
}
