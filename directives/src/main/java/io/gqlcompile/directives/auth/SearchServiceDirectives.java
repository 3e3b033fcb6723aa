package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.Role;
import io.gqlcompile.expand.SearchResults;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.SchemaModel;
import java.util.ArrayList;
import java.util.List;

/** AppSync's directives on the types that the searches of all models share. */
final class SearchServiceDirectives {
  private SearchServiceDirectives() {}

  /** Opens aggregations to whoever may reach any model that can be searched. */
  static void add(
      SchemaModel input, AccessCatalog access, ServiceDirectives services, SchemaEditor editor) {
    List<Role> roles = new ArrayList<>();
    for (AccessMatrix matrix : access.matrices()) {
      if (input.object(matrix.model()).orElseThrow().hasDirective("searchable")) {
        roles.addAll(matrix.roles());
      }
    }
    List<DirectiveUse> directives = services.of(roles, false);
    SearchResults.ALL.forEach(
        type -> directives.forEach(directive -> editor.addDirective(type, directive)));
  }
}
