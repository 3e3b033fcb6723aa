package io.gqlcompile.diff.rules;

import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diff.ChangeContext;
import io.gqlcompile.diff.Impact;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.UnionDef;
import io.gqlcompile.spi.ChangeRule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What clients of the old schema meet in the new one. A finding about a type that only removed
 * fields led to would repeat those, so it is left out.
 */
final class ClientRules {
  /** A field that requests may select is gone. */
  static final RuleId FIELD = new RuleId("ClientFieldRemoved");

  /** An argument or input field that requests may give is gone. */
  static final RuleId INPUT = new RuleId("ClientInputRemoved");

  /** Requests must give what they could leave out. */
  static final RuleId REQUIRED = new RuleId("ClientInputRequired");

  /** Something is of a type that old requests or clients cannot handle. */
  static final RuleId TYPE = new RuleId("ClientTypeChanged");

  /** An enum value or a member of a union is gone. */
  static final RuleId VALUE = new RuleId("ClientValueRemoved");

  /** Valid requests stay valid, but may get what their authors did not know. */
  static final RuleId MAY_BREAK = new RuleId("ClientMayBreak");

  private ClientRules() {}

  static List<ChangeRule> rules() {
    return List.of(
        rule(FIELD, Impact.BREAKS_CLIENTS),
        rule(INPUT, Impact.BREAKS_CLIENTS),
        rule(REQUIRED, Impact.BREAKS_CLIENTS),
        rule(TYPE, Impact.BREAKS_CLIENTS),
        rule(VALUE, Impact.BREAKS_CLIENTS),
        rule(MAY_BREAK, Impact.DANGEROUS));
  }

  private static ChangeRule rule(RuleId id, Impact impact) {
    return ChangeRule.of(
        id,
        Set.of(impact),
        context -> {
          for (TypeDef old :
              ReachableTypes.of(context.before().schema(), context.after().schema())) {
            compare(new ClientFindings(context, id), old);
          }
        });
  }

  private static void compare(ClientFindings findings, TypeDef old) {
    ChangeContext context = findings.context();
    SchemaModel schema = context.after().schema();
    Optional<TypeDef> found = schema.type(old.name());
    if (found.isEmpty()) {
      findings.typeGone(old);
      return;
    }
    TypeDef now = found.get();
    if (old instanceof CompositeDef was && now instanceof CompositeDef is) {
      OutputComparison.compare(findings, was, is);
    } else if (old instanceof InputDef was && now instanceof InputDef is) {
      InputComparison.compareFields(findings, was, is);
    } else if (old instanceof EnumDef was && now instanceof EnumDef is) {
      findings.values(was, is);
    } else if (old instanceof UnionDef was && now instanceof UnionDef is) {
      findings.members(was, is);
    } else if (!old.getClass().equals(now.getClass())) {
      findings.kindChanged(old);
    }
  }
}
