package io.gqlcompile.diff.rules;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.TypeRef;
import java.util.Optional;

/** Compares types whose fields requests select. */
final class OutputComparison {
  private OutputComparison() {}

  static void compare(ClientFindings findings, CompositeDef old, CompositeDef now) {
    for (FieldDef field : old.fields()) {
      Coordinate coordinate = Coordinate.member(old.name(), field.name());
      Optional<FieldDef> found = now.field(field.name());
      if (found.isEmpty()) {
        findings.report(
            ClientRules.FIELD,
            coordinate,
            "field '" + coordinate + "' is removed",
            "keep the field, with @deprecated, until no client selects it");
        continue;
      }
      FieldDef is = found.get();
      if (!takes(field.type(), is.type())) {
        findings.report(
            ClientRules.TYPE,
            coordinate,
            changed(coordinate, field.type(), is.type()),
            "add a field of the new type beside the old one");
      }
      InputComparison.compareArguments(findings, coordinate, field, is);
    }
  }

  static String changed(Coordinate coordinate, TypeRef old, TypeRef now) {
    return "'" + coordinate + "' changes from " + old.toSdl() + " to " + now.toSdl();
  }

  /** Whether clients that expect one type can take every value of another. */
  private static boolean takes(TypeRef expected, TypeRef given) {
    if (expected.isNonNull() && !given.isNonNull()) {
      return false;
    }
    TypeRef outer = expected.nullable();
    TypeRef inner = given.nullable();
    if (outer instanceof TypeRef.ListOf list) {
      return inner instanceof TypeRef.ListOf other && takes(list.of(), other.of());
    }
    return !(inner instanceof TypeRef.ListOf) && outer.baseName().equals(inner.baseName());
  }

  /** Whether a place takes every value that was valid for it before. */
  static boolean accepts(TypeRef was, TypeRef is) {
    return takes(is, was);
  }
}
