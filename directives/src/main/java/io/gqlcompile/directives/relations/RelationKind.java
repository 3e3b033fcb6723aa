package io.gqlcompile.directives.relations;

/** The three forms of a relation as seen from one side. */
enum RelationKind {
  /** At most one item, found by a key that this side or the other holds. */
  HAS_ONE("hasOne"),
  /** Any number of items that hold the key of this one. */
  HAS_MANY("hasMany"),
  /** The way back to the item that has this one. */
  BELONGS_TO("belongsTo");

  private final String directive;

  RelationKind(String directive) {
    this.directive = directive;
  }

  /** The directive's name. */
  String directive() {
    return directive;
  }
}
