package io.gqlcompile.directives.relations;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.naming.Words;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.HashMap;
import java.util.Map;

/** Two relation fields that generated names cannot tell apart. */
final class CollidingNamesRule implements SchemaRule {
  static final RuleId ID = new RuleId("RelationNamesCollide");

  @Override
  public RuleId id() {
    return ID;
  }

  /** The name of type and field in one word, as the functions of deployed projects are called. */
  @Override
  public void check(CheckContext context) {
    Map<String, Relation> first = new HashMap<>();
    for (RelationKind kind : RelationKind.values()) {
      for (Relation relation : Relation.all(context.schema(), kind)) {
        String name = Words.pascal(relation.type().name(), relation.field().name());
        Relation other = first.putIfAbsent(name, relation);
        if (other != null && !other.coordinate().equals(relation.coordinate())) {
          report(context, relation, other, name);
        }
      }
    }
  }

  private static void report(CheckContext context, Relation relation, Relation other, String name) {
    boolean written = relation.field().location().isKnown();
    Relation later = written ? relation : other;
    Relation earlier = written ? other : relation;
    context.report(
        Diagnostic.error(
                ID,
                later.coordinate(),
                later.field().location(),
                "'"
                    + earlier.coordinate()
                    + "' and '"
                    + later.coordinate()
                    + "' are both called '"
                    + name
                    + "' where type and field make one name")
            .withHint("rename one of the fields")
            .withRelated(earlier.field().location(), "the other one is here"));
  }
}
