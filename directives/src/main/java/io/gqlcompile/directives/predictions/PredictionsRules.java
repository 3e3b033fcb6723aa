package io.gqlcompile.directives.predictions;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.service.ResolvedFields;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rules of {@code @predictions}. */
final class PredictionsRules {
  static final RuleId WITHOUT_STORAGE = new RuleId("PredictionsWithoutStorage");
  static final RuleId BUCKET_NAME = new RuleId("PredictionsBucketName");
  static final RuleId OUTSIDE_QUERY = new RuleId("PredictionsOutsideQuery");
  static final RuleId WITHOUT_ACTIONS = new RuleId("PredictionsWithoutActions");
  static final RuleId SEQUENCE = new RuleId("PredictionsSequence");
  static final RuleId DEPRECATED = new RuleId("PredictionsDeprecated");
  static final RuleId INPUT_TAKEN = new RuleId("PredictionsInputTaken");

  private PredictionsRules() {}

  static List<SchemaRule> all() {
    return List.of(
        SchemaRule.of(WITHOUT_STORAGE, PredictionsRules::checkStorage),
        SchemaRule.of(BUCKET_NAME, PredictionsRules::checkBucket),
        SchemaRule.of(OUTSIDE_QUERY, PredictionsRules::checkParents),
        SchemaRule.of(WITHOUT_ACTIONS, PredictionsRules::checkActions),
        SchemaRule.of(SEQUENCE, PredictionsRules::checkSequences),
        SchemaRule.of(DEPRECATED, PredictionsRules::checkDeprecated),
        SchemaRule.of(INPUT_TAKEN, PredictionsRules::checkInputs),
        ResolvedFields.once(PredictionsUse.NAME));
  }

  private static void checkStorage(CheckContext context) {
    if (context.settings().storageBucket().isPresent()) {
      return;
    }
    for (PredictionsUse use : PredictionsUse.all(context.schema())) {
      report(
          context,
          WITHOUT_STORAGE,
          use,
          "@predictions reads pictures from a bucket, and none is set",
          "put \"storageConfig\": {\"bucketName\": \"…\"} into the settings file");
    }
  }

  private static void checkBucket(CheckContext context) {
    Bucket bucket = Bucket.of(context.settings());
    if (context.settings().storageBucket().isEmpty() || bucket.hasForm()) {
      return;
    }
    for (PredictionsUse use : PredictionsUse.all(context.schema())) {
      report(
          context,
          BUCKET_NAME,
          use,
          "'" + bucket.text() + "', which the settings give, is not the name of a bucket",
          "a name has letters, digits, '.', '-', ${env} and ${hash}");
    }
  }

  /** The reference transformer warns so, too. */
  private static void checkDeprecated(CheckContext context) {
    if (context.settings().is(Flag.ALLOW_GEN1_PATTERNS)) {
      return;
    }
    for (PredictionsUse use : PredictionsUse.all(context.schema())) {
      context.report(
          Diagnostic.warning(
                  DEPRECATED,
                  use.coordinate(),
                  use.directive().location(),
                  "@predictions is deprecated")
              .withHint("call the service in a function with @function"));
    }
  }

  private static void checkParents(CheckContext context) {
    for (PredictionsUse use : PredictionsUse.all(context.schema())) {
      if (!use.type().equals(context.schema().roots().query())) {
        report(
            context,
            OUTSIDE_QUERY,
            use,
            "@predictions works on fields of Query, and this is a field of '" + use.type() + "'",
            "move the field to '" + context.schema().roots().query() + "'");
      }
    }
  }

  private static void checkActions(CheckContext context) {
    for (PredictionsUse use : PredictionsUse.all(context.schema())) {
      boolean isEmpty =
          use.directive().argument("actions").map(l -> l.asList().isEmpty()).orElse(false);
      if (isEmpty) {
        context.report(
            Diagnostic.error(
                    WITHOUT_ACTIONS,
                    use.coordinate(),
                    use.directive().locationOf("actions"),
                    "@predictions on '" + use.field().name() + "' has nothing to do")
                .withHint("name an action, for example actions: [translateText]"));
      }
    }
  }

  private static void checkSequences(CheckContext context) {
    for (PredictionsUse use : PredictionsUse.all(context.schema())) {
      for (int i = 1; i < use.actions().size(); i++) {
        Action before = use.actions().get(i - 1);
        Action action = use.actions().get(i);
        if (!before.followers().contains(action)) {
          context.report(
              Diagnostic.error(
                      SEQUENCE,
                      use.coordinate(),
                      use.directive().locationOf("actions"),
                      "'" + action.key() + "' cannot follow '" + before.key() + "'")
                  .withHint(followers(before)));
        }
      }
    }
  }

  private static String followers(Action action) {
    if (action.followers().isEmpty()) {
      return "'" + action.key() + "' must be the last action";
    }
    return action.followers().stream()
        .map(Action::key)
        .sorted()
        .collect(Collectors.joining(" or ", "after '" + action.key() + "' can come ", ""));
  }

  private static void checkInputs(CheckContext context) {
    Map<String, Coordinate> taken = new HashMap<>();
    for (PredictionsUse use : PredictionsUse.all(context.schema())) {
      for (InputDef input : use.inputs()) {
        Optional<TypeDef> other = context.schema().type(input.name());
        Coordinate first = taken.putIfAbsent(input.name(), use.coordinate());
        boolean isOwn = first == null || first.equals(use.coordinate());
        if (other.isPresent() || !isOwn) {
          String who = other.isPresent() ? "the schema has such a type" : "so does " + first;
          report(
              context,
              INPUT_TAKEN,
              use,
              "@predictions needs an input called '" + input.name() + "', and " + who,
              "rename one of them");
        }
      }
    }
  }

  private static void report(
      CheckContext context, RuleId rule, PredictionsUse use, String message, String hint) {
    context.report(
        Diagnostic.error(rule, use.coordinate(), use.directive().location(), message)
            .withHint(hint));
  }
}
