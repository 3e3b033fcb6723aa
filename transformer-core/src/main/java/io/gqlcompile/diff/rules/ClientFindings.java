package io.gqlcompile.diff.rules;

import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.model.UnionDef;
import java.util.List;

/** Takes the findings of one rule out of a comparison that finds those of all. */
record ClientFindings(ChangeContext context, RuleId wanted) {

  void report(RuleId rule, Coordinate coordinate, String message, String hint) {
    if (!rule.equals(wanted)) {
      return;
    }
    boolean breaks = !rule.equals(ClientRules.MAY_BREAK);
    context.report(
        Change.of(rule, breaks ? Impact.BREAKS_CLIENTS : Impact.DANGEROUS, coordinate, message)
            .about(
                breaks ? "requests with " + coordinate : "answers and requests with " + coordinate)
            .withHint(hint));
  }

  void typeGone(TypeDef old) {
    report(
        ClientRules.TYPE,
        old.coordinate(),
        "type '" + old.name() + "' is removed",
        "keep the type as long as requests name it in fragments or variables");
  }

  void kindChanged(TypeDef old) {
    report(
        ClientRules.TYPE,
        old.coordinate(),
        "'" + old.name() + "' becomes a type of another kind",
        "give the new type another name");
  }

  void values(EnumDef old, EnumDef now) {
    for (EnumValueDef value : old.values()) {
      if (!now.hasValue(value.name())) {
        Coordinate gone = Coordinate.member(old.name(), value.name());
        report(
            ClientRules.VALUE,
            gone,
            "value '" + gone + "' is removed: requests that give it are refused",
            "keep the value, with @deprecated, until no client gives it");
      }
    }
    for (EnumValueDef value : now.values()) {
      if (!old.hasValue(value.name())) {
        Coordinate added = Coordinate.member(old.name(), value.name());
        report(
            ClientRules.MAY_BREAK,
            added,
            "value '" + added + "' is new: clients may get a value that they do not know",
            "tell clients before items hold it");
      }
    }
  }

  void members(UnionDef old, UnionDef now) {
    List<String> was = old.members().stream().map(TypeRef.Named::name).toList();
    List<String> is = now.members().stream().map(TypeRef.Named::name).toList();
    for (String member : was) {
      if (!is.contains(member)) {
        report(
            ClientRules.VALUE,
            old.coordinate(),
            "'" + member + "' is no longer one of '" + old.name() + "'",
            "keep the member as long as requests have fragments on it");
      }
    }
    for (String member : is) {
      if (!was.contains(member)) {
        report(
            ClientRules.MAY_BREAK,
            old.coordinate(),
            "'" + member + "' becomes one of '" + old.name() + "': clients may not know it",
            "tell clients before answers have it");
      }
    }
  }
}
