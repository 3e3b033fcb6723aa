package io.gqlcompile.directives.keys;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.ScalarTypes;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;
import java.util.Optional;

/** The rules that hold for primary keys and for indexes alike. */
final class KeyRules {
  static final RuleId ON_OTHER_TYPE = new RuleId("KeyOutsideModel");
  static final RuleId SELF_REFERENCE = new RuleId("KeyReferencesItself");
  static final RuleId UNKNOWN_FIELD = new RuleId("KeyFieldUnknown");
  static final RuleId NOT_SCALAR = new RuleId("KeyFieldNotScalar");
  static final RuleId BOOLEAN = new RuleId("KeyFieldBoolean");

  private KeyRules() {}

  /** The rules for the uses of one directive. */
  static List<SchemaRule> of(String directive) {
    return List.of(
        SchemaRule.of(ON_OTHER_TYPE, c -> KeyUse.all(c, directive).forEach(u -> onModel(c, u))),
        SchemaRule.of(SELF_REFERENCE, c -> KeyUse.all(c, directive).forEach(u -> noSelf(c, u))),
        SchemaRule.of(UNKNOWN_FIELD, c -> KeyUse.all(c, directive).forEach(u -> known(c, u))),
        SchemaRule.of(NOT_SCALAR, c -> KeyUse.all(c, directive).forEach(u -> scalar(c, u))),
        SchemaRule.of(BOOLEAN, c -> KeyUse.all(c, directive).forEach(u -> notBoolean(c, u))));
  }

  private static void onModel(CheckContext context, KeyUse use) {
    boolean isModel = use.type() instanceof ObjectDef o && o.hasDirective("model");
    if (!isModel) {
      context.report(
          Diagnostic.error(
                  ON_OTHER_TYPE,
                  use.coordinate(),
                  use.directive().location(),
                  "@"
                      + use.directive().name()
                      + " needs a table, but '"
                      + use.type().name()
                      + "' is not a model")
              .withHint("put @model on '" + use.type().name() + "'"));
    }
  }

  private static void noSelf(CheckContext context, KeyUse use) {
    for (Literal name : use.sortKeyFields()) {
      if (name.asText().filter(use.field().name()::equals).isPresent()) {
        context.report(
            Diagnostic.error(
                    SELF_REFERENCE,
                    use.coordinate(),
                    name.location(),
                    "'"
                        + use.field().name()
                        + "' is the partition key and cannot be a sort key too")
                .withHint("leave it out of sortKeyFields"));
      }
    }
  }

  private static void known(CheckContext context, KeyUse use) {
    List<String> fields = use.type().fields().stream().map(FieldDef::name).toList();
    for (Literal literal : use.sortKeyFields()) {
      Optional<String> name = literal.asText();
      if (name.isEmpty() || use.type().field(name.get()).isPresent()) {
        continue;
      }
      Diagnostic found =
          Diagnostic.error(
              UNKNOWN_FIELD,
              use.coordinate(),
              literal.location(),
              "'" + use.type().name() + "' has no field '" + name.get() + "' to sort by");
      Optional<String> near = NearestName.of(name.get(), fields);
      context.report(
          found.withHint(
              near.map(n -> "did you mean '" + n + "'?")
                  .orElse("the fields are " + String.join(", ", fields))));
    }
  }

  private static void scalar(CheckContext context, KeyUse use) {
    checkScalar(context, use, use.field(), use.field().location());
    for (Literal literal : use.sortKeyFields()) {
      literal
          .asText()
          .filter(name -> !name.equals(use.field().name()))
          .flatMap(use.type()::field)
          .ifPresent(field -> checkScalar(context, use, field, literal.location()));
    }
  }

  private static void checkScalar(
      CheckContext context, KeyUse use, FieldDef field, SourceLocation where) {
    if (isScalarOrEnum(context.schema(), field.type())) {
      return;
    }
    String what = field.type().isList() ? "a list" : "not a scalar or an enum";
    context.report(
        Diagnostic.error(
                NOT_SCALAR,
                Coordinate.member(use.type().name(), field.name()),
                where,
                "a key needs one plain value, but '" + field.name() + "' is " + what)
            .withHint("use a field such as a String, an ID, a number or an enum")
            .withRelated(field.location(), "declared here"));
  }

  private static boolean isScalarOrEnum(SchemaModel schema, TypeRef type) {
    String base = type.baseName();
    return !type.isList() && (ScalarTypes.baseOf(base).isPresent() || schema.isEnum(base));
  }

  /** DynamoDB keys are text or numbers. In a condensed sort key a boolean becomes text. */
  private static void notBoolean(CheckContext context, KeyUse use) {
    checkBoolean(context, use, use.field(), use.field().location());
    List<Literal> sort = use.sortKeyFields();
    if (sort.size() == 1) {
      sort.get(0)
          .asText()
          .flatMap(use.type()::field)
          .ifPresent(field -> checkBoolean(context, use, field, sort.get(0).location()));
    }
  }

  private static void checkBoolean(
      CheckContext context, KeyUse use, FieldDef field, SourceLocation where) {
    boolean isBoolean = field.type().baseName().equals("Boolean") && !field.type().isList();
    if (isBoolean) {
      context.report(
          Diagnostic.error(
                  BOOLEAN,
                  Coordinate.member(use.type().name(), field.name()),
                  where,
                  "'" + field.name() + "' is a Boolean, which DynamoDB does not take as a key")
              .withHint("store the state as an enum or a String"));
    }
  }
}
