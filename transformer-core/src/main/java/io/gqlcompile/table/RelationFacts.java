package io.gqlcompile.table;

import io.gqlcompile.vtl.VtlLiteral;
import java.util.List;

/** What the functions on a table need to know to read the items of a relation. */
public final class RelationFacts {
  private RelationFacts() {}

  /**
   * Read as {@code facts.relation}.
   *
   * @param fields the fields of the source item whose values make up the key, in the key's order
   * @param condensed whether the sort key is text even if it is made from one field
   */
  public static VtlLiteral of(List<String> fields, boolean condensed) {
    return VtlLiteral.map(
        "fields", VtlLiteral.texts(fields), "condensed", VtlLiteral.bool(condensed));
  }
}
