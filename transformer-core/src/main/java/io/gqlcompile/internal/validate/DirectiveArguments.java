package io.gqlcompile.internal.validate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveDef;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.InputValueDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks the arguments of a directive: known, given once, none missing, of the right type. */
final class DirectiveArguments {
  private final LiteralCheck literals;
  private final Diagnostics found;

  DirectiveArguments(Draft draft, Vocabulary vocabulary, Diagnostics found) {
    this.literals = new LiteralCheck(draft, vocabulary, found);
    this.found = found;
  }

  void check(DirectiveUse use, DirectiveDef definition, Coordinate coordinate) {
    List<DirectiveUse.Argument> given = use.arguments();
    for (int i = 0; i < given.size(); i++) {
      once(use, i, coordinate);
      Optional<InputValueDef> declared = definition.argument(given.get(i).name());
      if (declared.isEmpty()) {
        unknown(given.get(i), definition, coordinate);
        continue;
      }
      Subject subject = new Subject(use.name(), given.get(i).name(), "");
      literals.check(given.get(i).value(), declared.get().type(), subject, coordinate);
    }
    for (InputValueDef argument : definition.arguments()) {
      boolean required = argument.type().isNonNull() && argument.defaultValue().isEmpty();
      if (required && use.argument(argument.name()).isEmpty()) {
        missing(use, argument, coordinate);
      }
    }
  }

  private void once(DirectiveUse use, int index, Coordinate coordinate) {
    DirectiveUse.Argument argument = use.arguments().get(index);
    for (int i = 0; i < index; i++) {
      DirectiveUse.Argument earlier = use.arguments().get(i);
      if (earlier.name().equals(argument.name())) {
        String message = "The argument `" + argument.name() + "` is given twice";
        found.add(
            Diagnostic.error(
                    SchemaRules.DUPLICATE_ARGUMENT, coordinate, argument.location(), message)
                .withRelated(earlier.location(), "first given here"));
        return;
      }
    }
  }

  private void unknown(
      DirectiveUse.Argument argument, DirectiveDef definition, Coordinate coordinate) {
    List<String> names = new ArrayList<>();
    for (InputValueDef declared : definition.arguments()) {
      names.add(declared.name());
    }
    String message = "`@" + definition.name() + "` has no argument `" + argument.name() + "`";
    String hint =
        names.isEmpty() ? "It has no arguments" : "Its arguments are " + String.join(", ", names);
    Optional<String> near = NearestName.of(argument.name(), names);
    found.add(
        Diagnostic.error(SchemaRules.UNKNOWN_ARGUMENT, coordinate, argument.location(), message)
            .withHint(near.isPresent() ? "Did you mean `" + near.get() + "`?" : hint));
  }

  private void missing(DirectiveUse use, InputValueDef argument, Coordinate coordinate) {
    String message = "`@" + use.name() + "` needs the argument `" + argument.name() + "`";
    found.add(
        Diagnostic.error(SchemaRules.MISSING_ARGUMENT, coordinate, use.location(), message)
            .withHint(
                "Write `@"
                    + use.name()
                    + "("
                    + argument.name()
                    + ": …)` with a value of type "
                    + argument.type().toSdl()));
  }
}
