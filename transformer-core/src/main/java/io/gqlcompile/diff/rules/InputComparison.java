package io.gqlcompile.diff.rules;

import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.Literal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Compares what requests give: arguments, and fields of input types. */
final class InputComparison {
  private InputComparison() {}

  static void compareFields(ClientFindings findings, InputDef old, InputDef now) {
    compare(findings, old.fields(), now.fields(), name -> Coordinate.member(old.name(), name));
  }

  static void compareArguments(
      ClientFindings findings, Coordinate field, FieldDef old, FieldDef now) {
    compare(
        findings,
        old.arguments(),
        now.arguments(),
        name -> Coordinate.argument(field.type(), field.member(), name));
  }

  static Optional<InputValueDef> field(InputDef type, String name) {
    return find(type.fields(), name);
  }

  private static Optional<InputValueDef> find(List<InputValueDef> values, String name) {
    return values.stream().filter(value -> value.name().equals(name)).findFirst();
  }

  private static void compare(
      ClientFindings findings,
      List<InputValueDef> old,
      List<InputValueDef> now,
      Function<String, Coordinate> coordinates) {
    for (InputValueDef was : old) {
      Coordinate coordinate = coordinates.apply(was.name());
      Optional<InputValueDef> is = find(now, was.name());
      if (is.isEmpty()) {
        findings.report(
            ClientRules.INPUT,
            coordinate,
            "'" + coordinate + "' is removed: requests that give it are refused",
            "keep it until no client gives it");
        continue;
      }
      compare(findings, coordinate, was, is.get());
    }
    for (InputValueDef is : now) {
      boolean isNew = find(old, is.name()).isEmpty();
      if (isNew && is.type().isNonNull() && is.defaultValue().isEmpty()) {
        required(findings, coordinates.apply(is.name()), "is new and required");
      }
    }
  }

  private static void required(ClientFindings findings, Coordinate coordinate, String how) {
    findings.report(
        ClientRules.REQUIRED,
        coordinate,
        "'" + coordinate + "' " + how + ": requests without it are refused",
        "leave it optional, or give it a default value");
  }

  private static void compare(
      ClientFindings findings, Coordinate coordinate, InputValueDef was, InputValueDef is) {
    boolean sameButNull = is.type().nullable().toSdl().equals(was.type().nullable().toSdl());
    if (is.type().isNonNull() && !was.type().isNonNull() && sameButNull) {
      required(findings, coordinate, "becomes required");
    } else if (!OutputComparison.accepts(was.type(), is.type())) {
      findings.report(
          ClientRules.TYPE,
          coordinate,
          OutputComparison.changed(coordinate, was.type(), is.type()),
          "add an argument or field of the new type beside the old one");
    }
    if (!text(was).equals(text(is))) {
      findings.report(
          ClientRules.MAY_BREAK,
          coordinate,
          "the default of '" + coordinate + "' changes from " + text(was) + " to " + text(is),
          "clients that rely on the default should give the value");
    }
  }

  private static String text(InputValueDef value) {
    return value.defaultValue().map(Literal::toSdl).orElse("nothing");
  }
}
