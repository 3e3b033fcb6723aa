package io.gqlcompile.directives.planned;

import java.util.List;

/** The directives of {@code relations.graphqls}. */
public final class PlannedRelations extends PlannedDirective {
  /** For the service loader. */
  public PlannedRelations() {
    super(
        "planned-relations",
        "relations.graphqls",
        List.of("hasOne", "hasMany", "belongsTo", "manyToMany", "mapsTo", "refersTo"));
  }
}
