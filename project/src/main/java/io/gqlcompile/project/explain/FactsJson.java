package io.gqlcompile.project.explain;

import io.gqlcompile.document.Json;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The facts of a resolver as JSON. */
final class FactsJson {
  private static final SourceLocation NOWHERE = SourceLocation.NONE;

  private FactsJson() {}

  static Json.Members of(Map<String, VtlLiteral> facts) {
    List<Json.Member> members = new ArrayList<>();
    facts.forEach((name, value) -> members.add(new Json.Member(name, NOWHERE, of(value))));
    return new Json.Members(NOWHERE, members);
  }

  private static Json of(VtlLiteral literal) {
    if (literal instanceof VtlLiteral.Text text) {
      return new Json.Text(NOWHERE, text.value());
    } else if (literal instanceof VtlLiteral.Num number) {
      return new Json.Num(NOWHERE, number.digits());
    } else if (literal instanceof VtlLiteral.Bool bool) {
      return new Json.Bool(NOWHERE, bool.value());
    } else if (literal instanceof VtlLiteral.Items list) {
      return new Json.Elements(NOWHERE, list.items().stream().map(FactsJson::of).toList());
    } else if (literal instanceof VtlLiteral.Fields fields) {
      return of(fields.entries());
    }
    return new Json.Text(NOWHERE, CfnText.of(((VtlLiteral.Deployed) literal).value()));
  }
}
