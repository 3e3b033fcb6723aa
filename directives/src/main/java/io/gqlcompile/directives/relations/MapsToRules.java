package io.gqlcompile.directives.relations;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of {@code @mapsTo}. */
final class MapsToRules {
  static final RuleId OUTSIDE_MODEL = new RuleId("MapsToOutsideModel");
  static final RuleId NAME_TAKEN = new RuleId("MapsToNameTaken");
  static final RuleId NAME_FORM = new RuleId("MapsToNameForm");

  private MapsToRules() {}

  static List<SchemaRule> all() {
    return List.of(
        SchemaRule.of(OUTSIDE_MODEL, MapsToRules::checkOwners),
        SchemaRule.of(NAME_TAKEN, MapsToRules::checkNames),
        SchemaRule.of(NAME_FORM, MapsToRules::checkForms));
  }

  private static void checkOwners(CheckContext context) {
    for (TypeDef type : context.schema().types()) {
      Optional<DirectiveUse> use = type.directive("mapsTo");
      if (use.isPresent() && !type.hasDirective("model")) {
        context.report(
            Diagnostic.error(
                    OUTSIDE_MODEL,
                    type.coordinate(),
                    use.get().location(),
                    "@mapsTo keeps the table of a renamed model, and '"
                        + type.name()
                        + "' is not a model")
                .withHint("put @model on '" + type.name() + "', or leave @mapsTo out"));
      }
    }
  }

  private static void checkNames(CheckContext context) {
    Map<String, TypeDef> taken = new HashMap<>();
    for (TypeDef type : context.schema().types()) {
      Optional<String> name = type.directive("mapsTo").flatMap(use -> use.text("name"));
      if (name.isEmpty()) {
        continue;
      }
      TypeDef first = taken.putIfAbsent(name.get(), type);
      Optional<TypeDef> model =
          context.schema().type(name.get()).filter(t -> t.hasDirective("model"));
      if (first != null) {
        report(context, type, name.get(), first, "is the older name of two models");
      } else if (model.isPresent()) {
        report(context, type, name.get(), model.get(), "is a model of this schema");
      }
    }
  }

  private static void report(
      CheckContext context, TypeDef type, String name, TypeDef other, String what) {
    DirectiveUse use = type.directive("mapsTo").orElseThrow();
    context.report(
        Diagnostic.error(
                NAME_TAKEN,
                type.coordinate(),
                use.locationOf("name"),
                "'" + name + "' " + what + ", so both would have one table")
            .withHint("every model needs a table of its own")
            .withRelated(other.location(), "the other one is here"));
  }

  private static void checkForms(CheckContext context) {
    for (TypeDef type : context.schema().types()) {
      Optional<String> name = type.directive("mapsTo").flatMap(use -> use.text("name"));
      if (name.isPresent() && !isTypeName(name.get())) {
        DirectiveUse use = type.directive("mapsTo").orElseThrow();
        context.report(
            Diagnostic.error(
                    NAME_FORM,
                    type.coordinate(),
                    use.locationOf("name"),
                    "'" + name.get() + "' cannot have been the name of a type")
                .withHint("write the name that the model had before"));
      }
    }
  }

  private static boolean isTypeName(String name) {
    boolean letters =
        name.chars()
            .allMatch(
                c ->
                    (c >= 'a' && c <= 'z')
                        || (c >= 'A' && c <= 'Z')
                        || (c >= '0' && c <= '9')
                        || c == '_');
    return letters && !name.isEmpty() && !Character.isDigit(name.charAt(0));
  }
}
