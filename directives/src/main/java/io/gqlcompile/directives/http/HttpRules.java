package io.gqlcompile.directives.http;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.service.ResolvedFields;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of {@code @http} but for those of its texts. */
final class HttpRules {
  static final RuleId INPUT_TAKEN = new RuleId("HttpInputTaken");
  static final RuleId ARGUMENT_DROPPED = new RuleId("HttpArgumentDropped");

  private HttpRules() {}

  static List<SchemaRule> all() {
    return List.of(
        SchemaRule.of(HttpTextRules.SCHEME, HttpTextRules::checkSchemes),
        SchemaRule.of(HttpTextRules.HOST, HttpTextRules::checkHosts),
        SchemaRule.of(HttpTextRules.PATH, HttpTextRules::checkPaths),
        SchemaRule.of(HttpTextRules.HEADER, HttpTextRules::checkHeaders),
        SchemaRule.of(HttpTextRules.EXPRESSION, HttpTextRules::checkExpressions),
        SchemaRule.of(INPUT_TAKEN, HttpRules::checkInputs),
        SchemaRule.of(ARGUMENT_DROPPED, HttpRules::checkArguments),
        ResolvedFields.once(HttpUse.NAME));
  }

  private static void checkInputs(CheckContext context) {
    Map<String, Coordinate> taken = new HashMap<>();
    for (HttpUse use : HttpUse.all(context.schema())) {
      for (InputDef input : use.arguments().inputs().values()) {
        Optional<TypeDef> other = context.schema().type(input.name());
        Coordinate first = taken.putIfAbsent(input.name(), use.coordinate());
        if (other.isEmpty() && first == null) {
          continue;
        }
        Diagnostic finding =
            Diagnostic.error(
                    INPUT_TAKEN,
                    use.coordinate(),
                    use.directive().location(),
                    "@http needs an input called '"
                        + input.name()
                        + "', and "
                        + (first == null ? "the schema has such a type" : "so does " + first))
                .withHint("rename one of them");
        context.report(
            other.isEmpty() ? finding : finding.withRelated(other.get().location(), "it is here"));
      }
    }
  }

  private static void checkArguments(CheckContext context) {
    for (HttpUse use : HttpUse.all(context.schema())) {
      for (InputValueDef argument : use.arguments().dropped()) {
        context.report(
            Diagnostic.warning(
                    ARGUMENT_DROPPED,
                    Coordinate.argument(use.type(), use.field().name(), argument.name()),
                    argument.location(),
                    "clients cannot give '"
                        + argument.name()
                        + "': beside parameters of the path, @http takes arguments of scalar"
                        + " types, and '"
                        + argument.type().baseName()
                        + "' is none")
                .withHint("remove the argument, or give it the type String"));
      }
    }
  }
}
