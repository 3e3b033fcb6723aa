package io.gqlcompile.directives.validate;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.vtl.LeadingNumber;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One {@code @validate}, decoded.
 *
 * @param type the name of the type around the field
 * @param field the field that it is on
 * @param check what it checks
 * @param value what it compares with, as written
 * @param message the message as written; empty if the usual one will do
 * @param directive the use itself
 */
record ValidateUse(
    String type,
    FieldDef field,
    Check check,
    String value,
    Optional<String> message,
    DirectiveUse directive) {

  /** All uses in a schema, in its order. */
  static List<ValidateUse> all(SchemaModel schema) {
    List<ValidateUse> uses = new ArrayList<>();
    for (TypeDef type : schema.types()) {
      if (type instanceof CompositeDef composite) {
        uses.addAll(of(composite));
      }
    }
    return uses;
  }

  /** All uses in a type, in its order; those without a known check are left out. */
  static List<ValidateUse> of(CompositeDef type) {
    List<ValidateUse> uses = new ArrayList<>();
    for (FieldDef field : type.fields()) {
      for (DirectiveUse directive : field.directives("validate")) {
        directive
            .text("type")
            .flatMap(Check::named)
            .ifPresent(check -> uses.add(decode(type.name(), field, check, directive)));
      }
    }
    return uses;
  }

  private static ValidateUse decode(
      String type, FieldDef field, Check check, DirectiveUse directive) {
    return new ValidateUse(
        type,
        field,
        check,
        directive.text("value").orElse(""),
        directive.text("errorMessage").filter(text -> !text.isEmpty()),
        directive);
  }

  Coordinate coordinate() {
    return Coordinate.member(type, field.name());
  }

  /** What the value means as a number; empty if it is none, or if the check wants text. */
  Optional<LeadingNumber> number() {
    if (check.comparesNumbers()) {
      return LeadingNumber.decimal(value);
    }
    return check.measuresLength()
        ? LeadingNumber.integer(value).filter(number -> !number.isNegative())
        : Optional.empty();
  }

  /** How a template writes the value. */
  VtlLiteral literal() {
    return number().map(LeadingNumber::literal).orElseGet(() -> VtlLiteral.text(value));
  }

  /** What the caller gets to read if the check fails. */
  String messageOrUsual() {
    return message.orElseGet(
        () ->
            "Field " + field.name() + " of type " + type + " must " + check.phrase() + " " + value);
  }
}
