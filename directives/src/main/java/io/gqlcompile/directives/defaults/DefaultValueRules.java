package io.gqlcompile.directives.defaults;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.List;
import java.util.Optional;

/** What the value of {@code @default} may be. */
final class DefaultValueRules {
  static final RuleId MISSING = new RuleId("DefaultValueMissing");
  static final RuleId NULL = new RuleId("DefaultValueNull");
  static final RuleId NO_MEMBER = new RuleId("DefaultEnumValue");
  static final RuleId NO_SCALAR = new RuleId("DefaultScalarValue");
  static final RuleId CUT = new RuleId("DefaultValueCut");

  private DefaultValueRules() {}

  static void checkPresence(CheckContext context) {
    for (DefaultUse use : DefaultUse.all(context.schema())) {
      if (use.directive().argument("value").isEmpty()) {
        context.report(
            Diagnostic.error(
                    MISSING, use.coordinate(), use.directive().location(), "@default needs a value")
                .withHint("write @default(value: \"" + example(use) + "\")"));
      }
    }
  }

  static void checkNull(CheckContext context) {
    for (DefaultUse use : DefaultUse.all(context.schema())) {
      Optional<Literal> value = use.directive().argument("value");
      if (value.isPresent() && value.get().isNull()) {
        context.report(
            Diagnostic.error(
                    NULL,
                    use.coordinate(),
                    use.directive().locationOf("value"),
                    "null cannot be a default value")
                .withHint("remove @default: a field without a value is null anyway"));
      }
    }
  }

  static void checkMember(CheckContext context) {
    for (DefaultUse use : DefaultUse.all(context.schema())) {
      if (use.enumType().isEmpty() || use.value().isEmpty() || use.meaning().isPresent()) {
        continue;
      }
      EnumDef type = use.enumType().get();
      String value = use.value().get();
      List<String> names = type.values().stream().map(EnumValueDef::name).toList();
      String hint =
          NearestName.of(value, names)
              .map(near -> "did you mean '" + near + "'?")
              .orElse("it has " + String.join(", ", names));
      context.report(
          Diagnostic.error(
                  NO_MEMBER,
                  use.coordinate(),
                  use.directive().locationOf("value"),
                  "the enum '" + type.name() + "' has no value '" + value + "'")
              .withHint(hint));
    }
  }

  static void checkScalar(CheckContext context) {
    for (DefaultUse use : DefaultUse.all(context.schema())) {
      if (!use.isScalar() || use.value().isEmpty() || use.meaning().isPresent()) {
        continue;
      }
      context.report(
          Diagnostic.error(
                  NO_SCALAR,
                  use.coordinate(),
                  use.directive().locationOf("value"),
                  "'" + use.value().get() + "' is not a value of type " + use.scalar())
              .withHint("a valid one is, for example, \"" + example(use) + "\""));
    }
  }

  static void checkCut(CheckContext context) {
    for (DefaultUse use : DefaultUse.all(context.schema())) {
      Optional<ScalarValue> value = use.meaning();
      if (value.isPresent()
          && !value.get().isExact()
          && value.get().literal() instanceof VtlLiteral.Num used) {
        context.report(
            Diagnostic.warning(
                    CUT,
                    use.coordinate(),
                    use.directive().locationOf("value"),
                    "only the number at the beginning of this value is used: " + used.digits())
                .withHint("write \"" + used.digits() + "\""));
      }
    }
  }

  private static String example(DefaultUse use) {
    return use.enumType()
        .filter(type -> !type.values().isEmpty())
        .map(type -> type.values().get(0).name())
        .orElse(use.isScalar() ? ScalarValue.example(use.scalar()) : "...");
  }
}
