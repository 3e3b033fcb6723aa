package io.gqlcompile.directives.search;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The rules of {@code @searchable}. */
final class SearchRules {
  static final RuleId OUTSIDE_MODEL = new RuleId("SearchOutsideModel");
  static final RuleId NAME_FORM = new RuleId("SearchNameForm");
  static final RuleId INDEX_NAME = new RuleId("SearchIndexName");
  static final RuleId INDEX_SHARED = new RuleId("SearchIndexShared");
  static final RuleId WITHOUT_QUERY = new RuleId("SearchWithoutQuery");
  static final RuleId OUTDATED = new RuleId("SearchOutdated");
  static final RuleId BACKFILL = new RuleId("SearchBackfill");

  private SearchRules() {}

  static List<SchemaRule> all() {
    return List.of(
        each(OUTSIDE_MODEL, SearchRules::checkModel),
        each(NAME_FORM, SearchRules::checkName),
        each(INDEX_NAME, SearchRules::checkIndex),
        SchemaRule.of(INDEX_SHARED, SearchRules::checkShared),
        each(WITHOUT_QUERY, SearchRules::checkQuery),
        each(OUTDATED, SearchRules::checkAge),
        SchemaRule.of(BACKFILL, SearchRules::noteBackfill));
  }

  private static SchemaRule each(RuleId id, BiConsumer<CheckContext, SearchUse> check) {
    return SchemaRule.of(
        id, context -> SearchUse.all(context.schema()).forEach(use -> check.accept(context, use)));
  }

  private static void checkModel(CheckContext context, SearchUse use) {
    if (!use.type().hasDirective("model")) {
      context.report(
          Diagnostic.error(
                  OUTSIDE_MODEL,
                  use.type().coordinate(),
                  use.directive().location(),
                  "'" + use.type().name() + "' has no table whose items could be searched")
              .withHint("add @model, or remove @searchable"));
    }
  }

  private static void checkName(CheckContext context, SearchUse use) {
    Optional<String> wrong =
        use.query().filter(name -> !name.equals(GraphQlNames.graphqlName(name)));
    wrong.ifPresent(
        name ->
            context.report(
                Diagnostic.error(
                        NAME_FORM,
                        use.type().coordinate(),
                        use.directive().locationOf(SearchUse.QUERIES),
                        "'" + name + "' is no name for a query")
                    .withHint("use letters, digits and underscores, no digit first")));
  }

  /**
   * What begins with an underscore is no index for OpenSearch; some such names mean all indexes.
   */
  private static void checkIndex(CheckContext context, SearchUse use) {
    entity(context, use)
        .filter(entity -> entity.storedName().startsWith("_"))
        .ifPresent(
            entity ->
                context.report(
                    Diagnostic.error(
                            INDEX_NAME,
                            use.type().coordinate(),
                            use.directive().location(),
                            "no index can be called '" + IndexFields.index(entity) + "'")
                        .withHint("begin the model's name with a letter")));
  }

  private static void checkShared(CheckContext context) {
    Map<String, SearchUse> first = new HashMap<>();
    for (SearchUse use : SearchUse.all(context.schema())) {
      Optional<Entity> entity = entity(context, use);
      if (entity.isEmpty()) {
        continue;
      }
      String index = IndexFields.index(entity.get());
      SearchUse other = first.putIfAbsent(index, use);
      if (other != null) {
        context.report(
            Diagnostic.error(
                    INDEX_SHARED,
                    use.type().coordinate(),
                    use.type().location(),
                    "'"
                        + other.type().name()
                        + "' and '"
                        + use.type().name()
                        + "' would share the search index '"
                        + index
                        + "', and find each other's items")
                .withHint("give one of them a name that differs in more than case")
                .withRelated(other.type().location(), "the other one is here"));
      }
    }
  }

  private static void checkQuery(CheckContext context, SearchUse use) {
    if (use.query().isEmpty()) {
      context.report(
          Diagnostic.warning(
                  WITHOUT_QUERY,
                  use.type().coordinate(),
                  use.directive().locationOf(SearchUse.QUERIES),
                  "nothing can search '" + use.type().name() + "': it has no search query")
              .withHint("name the query, as in queries: {search: \"find\"}, or leave queries out"));
    }
  }

  private static void checkAge(CheckContext context, SearchUse use) {
    if (!context.settings().is(Flag.ALLOW_GEN1_PATTERNS)) {
      context.report(
          Diagnostic.warning(
                  OUTDATED,
                  use.type().coordinate(),
                  use.directive().location(),
                  "@searchable is not part of what newer projects use")
              .withHint("set allowGen1Patterns to true if you go on with it"));
    }
  }

  private static void noteBackfill(CheckContext context) {
    List<String> models = new ArrayList<>();
    SourceLocation place = SourceLocation.NONE;
    Coordinate coordinate = Coordinate.NONE;
    for (SearchUse use : SearchUse.all(context.schema())) {
      if (use.query().isPresent() && entity(context, use).isPresent()) {
        if (models.isEmpty()) {
          place = use.directive().location();
          coordinate = use.type().coordinate();
        }
        models.add(use.type().name());
      }
    }
    if (!models.isEmpty()) {
      context.report(
          Diagnostic.note(
                  BACKFILL,
                  coordinate,
                  place,
                  "items stored before the search of their model was deployed are not found: "
                      + String.join(", ", models))
              .withHint("copy them once, after the deployment, with tools/backfill_search.py"));
    }
  }

  private static Optional<Entity> entity(CheckContext context, SearchUse use) {
    return context.entities().get(use.type().name());
  }
}
