package io.gqlcompile.directives.keys;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.naming.ScalarTypes;
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

/** The rules of {@code @index}. */
final class IndexRules {
  static final RuleId NAME_FORM = new RuleId("IndexNameForm");
  static final RuleId NAME_NULL = new RuleId("IndexNameNull");
  static final RuleId NAME_TAKEN = new RuleId("IndexNameTaken");
  static final RuleId ON_TABLE_KEY = new RuleId("IndexOnTableKey");
  static final RuleId LOCAL_WITHOUT_SORT = new RuleId("LocalIndexWithoutSortKey");
  static final RuleId NOTHING_INCLUDED = new RuleId("IndexIncludesNothing");
  static final RuleId COMPOSITE_NAME = new RuleId("CompositeIndexName");

  static final RuleId ON_NUMBER_ID = new RuleId("IndexOnNumberId");

  private IndexRules() {}

  static List<SchemaRule> all() {
    List<SchemaRule> rules = new ArrayList<>(KeyRules.of("index"));
    rules.add(KeyArgumentRule.ofIndexes());
    rules.add(each(NAME_FORM, IndexRules::checkForm));
    rules.add(each(NAME_NULL, IndexRules::checkNull));
    rules.add(SchemaRule.of(NAME_TAKEN, IndexRules::checkTaken));
    rules.add(each(ON_TABLE_KEY, IndexRules::checkTableKey));
    rules.add(each(LOCAL_WITHOUT_SORT, IndexRules::checkLocal));
    rules.add(each(NOTHING_INCLUDED, IndexRules::checkIncluded));
    rules.add(each(COMPOSITE_NAME, IndexRules::checkCompositeName));
    rules.add(each(ON_NUMBER_ID, IndexRules::checkNumberId));
    return rules;
  }

  private static SchemaRule each(RuleId id, BiConsumer<CheckContext, IndexUse> check) {
    return SchemaRule.of(id, context -> uses(context).forEach(use -> check.accept(context, use)));
  }

  /** What is decoded once for all rules. */
  private record All(List<IndexUse> uses) {}

  private static List<IndexUse> uses(CheckContext context) {
    return context.schema().view(All.class, schema -> new All(decode(context))).uses();
  }

  private static List<IndexUse> decode(CheckContext context) {
    List<IndexUse> uses = new ArrayList<>();
    for (TypeDef type : context.schema().types()) {
      if (type instanceof ObjectDef object) {
        uses.addAll(IndexUse.of(object, context.settings()));
      }
    }
    return uses;
  }

  /** The form that DynamoDB prescribes for names of indexes. */
  private static void checkForm(CheckContext context, IndexUse use) {
    Optional<String> name = use.directive().text("name");
    if (name.isEmpty() || isIndexName(name.get())) {
      return;
    }
    report(
        context,
        use,
        NAME_FORM,
        use.directive().locationOf("name"),
        "'" + name.get() + "' is no name for an index",
        "use 3 to 255 letters, digits, underscores, hyphens and periods");
  }

  private static boolean isIndexName(String name) {
    boolean chars =
        name.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || c == '_'
                        || c == '-'
                        || c == '.');
    return chars && name.length() >= 3 && name.length() <= 255;
  }

  private static void checkNull(CheckContext context, IndexUse use) {
    if (use.directive().argument("name").filter(Literal::isNull).isPresent()) {
      report(
          context,
          use,
          NAME_NULL,
          use.directive().locationOf("name"),
          "an index cannot be without a name",
          "leave the argument out to get the name '" + use.name() + "'");
    }
  }

  private static void checkTaken(CheckContext context) {
    Map<String, SourceLocation> first = new HashMap<>();
    for (IndexUse use : uses(context)) {
      String key = use.type().name() + "/" + use.name();
      SourceLocation other = first.putIfAbsent(key, use.directive().location());
      if (other != null) {
        context.report(
            Diagnostic.error(
                    NAME_TAKEN,
                    use.coordinate(),
                    use.directive().locationOf("name"),
                    "'" + use.type().name() + "' has an index '" + use.name() + "' already")
                .withHint("give one of them another name")
                .withRelated(other, "the first one is here"));
      }
    }
  }

  private static void checkTableKey(CheckContext context, IndexUse use) {
    Optional<DirectiveUse> key = use.field().directive("primaryKey");
    if (key.isPresent() && !isSorted(key.get())) {
      report(
          context,
          use,
          ON_TABLE_KEY,
          use.directive().location(),
          "the index '"
              + use.name()
              + "' has the partition key of the table, whose items it could"
              + " not tell apart: the primary key has no sort key",
          "give @primaryKey sortKeyFields (a list), or index another field");
    }
  }

  private static void checkLocal(CheckContext context, IndexUse use) {
    boolean local =
        !context.settings().is(Flag.SECONDARY_KEY_AS_GSI)
            && context
                .entities()
                .get(use.type().name())
                .filter(e -> e.key().partition().name().equals(use.field().name()))
                .isPresent();
    if (local && !isSorted(use.directive())) {
      report(
          context,
          use,
          LOCAL_WITHOUT_SORT,
          use.directive().location(),
          "the local index '"
              + use.name()
              + "' needs a sort key: it shares the partition key of the"
              + " table",
          "name sortKeyFields (a list)");
    }
  }

  private static boolean isSorted(DirectiveUse use) {
    return use.argument("sortKeyFields").filter(Literal.Items.class::isInstance).isPresent()
        && !use.texts("sortKeyFields").isEmpty();
  }

  private static void checkIncluded(CheckContext context, IndexUse use) {
    if (use.projection().equals("INCLUDE") && use.included().isEmpty()) {
      report(
          context,
          use,
          NOTHING_INCLUDED,
          use.directive().locationOf("projection"),
          "the projection of '" + use.name() + "' includes chosen attributes, but names none",
          "name them in nonKeyAttributes, or use KEYS_ONLY");
    }
  }

  /** The name becomes part of the names of input types. */
  private static void checkCompositeName(CheckContext context, IndexUse use) {
    boolean named = use.name().indexOf('-') >= 0 || use.name().indexOf('.') >= 0;
    if (named && use.sortFields().size() > 1 && use.queryField().isPresent()) {
      report(
          context,
          use,
          COMPOSITE_NAME,
          use.directive().locationOf("name"),
          "the name '"
              + use.name()
              + "' cannot be part of a type's name, which the query field's"
              + " argument for several sort fields needs",
          "use letters, digits and underscores only, or set queryField to null");
    }
  }

  /** Without a primary key of its own, a table has its id as text. */
  private static void checkNumberId(CheckContext context, IndexUse use) {
    boolean keyed = use.field().name().equals("id") || use.sortFields().equals(List.of("id"));
    boolean number =
        use.type()
            .field("id")
            .flatMap(id -> ScalarTypes.attributeTypeOf(id.type().baseName()))
            .filter("N"::equals)
            .isPresent();
    boolean isDefault = use.type().fields().stream().noneMatch(f -> f.hasDirective("primaryKey"));
    if (keyed && number && isDefault) {
      report(
          context,
          use,
          ON_NUMBER_ID,
          use.directive().location(),
          "the table has 'id' as text, so the index '"
              + use.name()
              + "' cannot have it as a number",
          "put @primaryKey on 'id', or make it ID");
    }
  }

  private static void report(
      CheckContext context,
      IndexUse use,
      RuleId rule,
      SourceLocation where,
      String message,
      String hint) {
    context.report(Diagnostic.error(rule, use.coordinate(), where, message).withHint(hint));
  }
}
