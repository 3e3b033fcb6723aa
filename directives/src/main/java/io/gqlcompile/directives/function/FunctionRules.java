package io.gqlcompile.directives.function;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.service.ResolvedFields;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The rules of what {@code @function} calls. */
final class FunctionRules {
  static final RuleId NAME = new RuleId("FunctionName");
  static final RuleId REGION = new RuleId("FunctionRegion");
  static final RuleId ACCOUNT = new RuleId("FunctionAccount");

  private static final String PSEUDO = "\\$\\{AWS::(?:Region|AccountId|Partition)\\}";
  private static final String WORD = "(?:[A-Za-z0-9_-]|\\$\\{env\\}|" + PSEUDO + ")+";
  private static final Pattern NAME_FORM =
      Pattern.compile(WORD + "(?::(?:\\$LATEST|" + WORD + "))?");
  private static final Pattern REGION_FORM =
      Pattern.compile("[a-z]{2,}(?:-[a-z]+)+-[0-9]+|\\$\\{AWS::Region\\}");
  private static final Pattern ACCOUNT_FORM = Pattern.compile("[0-9]{12}|\\$\\{AWS::AccountId\\}");

  private FunctionRules() {}

  static List<SchemaRule> all() {
    return List.of(
        SchemaRule.of(NAME, FunctionRules::checkNames),
        SchemaRule.of(REGION, FunctionRules::checkRegions),
        SchemaRule.of(ACCOUNT, FunctionRules::checkAccounts),
        SchemaRule.of(EventRules.PARENT, EventRules::checkParents),
        SchemaRule.of(EventRules.TYPE, EventRules::checkTypes),
        SchemaRule.of(EventRules.RESPONSE, EventRules::checkResponse),
        ResolvedFields.once(FunctionUse.NAME));
  }

  private static void checkNames(CheckContext context) {
    for (FunctionUse use : FunctionUse.all(context.schema())) {
      check(
          context,
          use,
          "name",
          NAME_FORM,
          Optional.of(use.lambda().name()),
          NAME,
          "is not the name of a Lambda function, so a deployment will fail",
          "a name has letters, digits, '-', '_' and ${env}, for example \"search-${env}\"; write"
              + " region and account as arguments of their own");
    }
  }

  private static void checkRegions(CheckContext context) {
    for (FunctionUse use : FunctionUse.all(context.schema())) {
      check(
          context,
          use,
          "region",
          REGION_FORM,
          use.lambda().region(),
          REGION,
          "is not the name of a region, so a deployment will fail",
          "write a region like \"eu-west-1\", or leave it out for the region of the API");
    }
  }

  private static void checkAccounts(CheckContext context) {
    for (FunctionUse use : FunctionUse.all(context.schema())) {
      check(
          context,
          use,
          "accountId",
          ACCOUNT_FORM,
          use.lambda().account(),
          ACCOUNT,
          "is not the number of an account, so a deployment will fail",
          "write the 12 digits, or leave it out for the account of the API");
    }
  }

  private static void check(
      CheckContext context,
      FunctionUse use,
      String argument,
      Pattern form,
      Optional<String> value,
      RuleId rule,
      String problem,
      String hint) {
    if (value.isEmpty() || form.matcher(value.get()).matches()) {
      return;
    }
    context.report(
        Diagnostic.warning(
                rule,
                use.coordinate(),
                use.directive().locationOf(argument),
                "'" + value.get() + "' " + problem)
            .withHint(hint));
  }
}
