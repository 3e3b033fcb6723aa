package io.gqlcompile.internal.validate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks literals against input types (GraphQL specification, October 2021, section 5.6.1). Scalars
 * other than the five standard ones take any literal.
 */
final class LiteralCheck {
  private final Draft draft;
  private final Vocabulary vocabulary;
  private final Diagnostics found;

  LiteralCheck(Draft draft, Vocabulary vocabulary, Diagnostics found) {
    this.draft = draft;
    this.vocabulary = vocabulary;
    this.found = found;
  }

  /**
   * Checks one value.
   *
   * @param subject what has the value, for messages
   */
  void check(Literal value, TypeRef type, Subject subject, Coordinate coordinate) {
    if (value.isNull()) {
      if (type.isNonNull() && !isVariable(value)) {
        wrong(value, type, subject, coordinate);
      }
      return;
    }
    TypeRef nullable = type.nullable();
    if (nullable instanceof TypeRef.ListOf list) {
      // A single value stands for a list of one.
      List<Literal> items = value instanceof Literal.Items l ? l.items() : List.of(value);
      for (Literal item : items) {
        check(item, list.of(), subject, coordinate);
      }
      return;
    }
    named(value, nullable, subject, coordinate);
  }

  /** The parser reads a variable, which it has reported, as null. */
  private static boolean isVariable(Literal value) {
    SourceLocation at = value.location();
    return at.isKnown() && at.file().text().charAt(at.offset()) == '$';
  }

  private void named(Literal value, TypeRef type, Subject subject, Coordinate coordinate) {
    String name = type.baseName();
    TypeDef definition = vocabulary.types().get(name);
    if (definition == null) {
      definition = draft.typesByName.get(name);
    }
    if (definition instanceof InputDef input) {
      input(value, input, type, subject, coordinate);
    } else if (definition instanceof EnumDef values) {
      enumValue(value, values, type, subject, coordinate);
    } else if (!fitsScalar(value, name)) {
      wrong(value, type, subject, coordinate);
    }
  }

  private static boolean fitsScalar(Literal value, String scalar) {
    return switch (scalar) {
      case "Int" -> value instanceof Literal.Int i && isInt32(i.digits());
      case "Float" -> value instanceof Literal.Int || value instanceof Literal.Float;
      case "String" -> value instanceof Literal.Text;
      case "Boolean" -> value instanceof Literal.Bool;
      case "ID" -> value instanceof Literal.Text || value instanceof Literal.Int;
      default -> true;
    };
  }

  private static boolean isInt32(String digits) {
    if (digits.length() > 11) {
      return false;
    }
    try {
      long number = Long.parseLong(digits);
      return number == (int) number;
    } catch (NumberFormatException malformed) {
      return true; // The parser has reported it.
    }
  }

  private void enumValue(
      Literal value, EnumDef type, TypeRef ref, Subject subject, Coordinate coordinate) {
    if (!(value instanceof Literal.Name name)) {
      wrong(value, ref, subject, coordinate);
      return;
    }
    if (type.hasValue(name.name())) {
      return;
    }
    List<String> values = new ArrayList<>();
    for (EnumValueDef known : type.values()) {
      values.add(known.name());
    }
    String message = "`" + name.name() + "` is no value of " + type.name();
    Diagnostic error =
        Diagnostic.error(
            SchemaRules.UNKNOWN_ENUM_VALUE, coordinate, name.location(), subject + ": " + message);
    Optional<String> near = NearestName.of(name.name(), values);
    found.add(
        error.withHint(
            near.isPresent()
                ? "Did you mean `" + near.get() + "`?"
                : "Its values are " + String.join(", ", values)));
  }

  private void input(
      Literal value, InputDef type, TypeRef ref, Subject subject, Coordinate coordinate) {
    if (!(value instanceof Literal.Fields object)) {
      wrong(value, ref, subject, coordinate);
      return;
    }
    for (Literal.Field field : object.fields()) {
      Optional<InputValueDef> declared = type.field(field.name());
      if (declared.isEmpty()) {
        unknownField(field, type, subject, coordinate);
      } else {
        check(field.value(), declared.get().type(), subject.inside(field.name()), coordinate);
      }
    }
    for (InputValueDef field : type.fields()) {
      boolean required = field.type().isNonNull() && field.defaultValue().isEmpty();
      if (required && object.get(field.name()).isEmpty()) {
        String message = subject + ": " + type.name() + " needs the field `" + field.name() + "`";
        found.add(
            Diagnostic.error(
                    SchemaRules.MISSING_INPUT_FIELD, coordinate, object.location(), message)
                .withHint("Write `" + field.name() + ": …`, a " + field.type().toSdl()));
      }
    }
  }

  private void unknownField(
      Literal.Field field, InputDef type, Subject subject, Coordinate coordinate) {
    List<String> names = new ArrayList<>();
    for (InputValueDef known : type.fields()) {
      names.add(known.name());
    }
    String message = subject + ": " + type.name() + " has no field `" + field.name() + "`";
    Optional<String> near = NearestName.of(field.name(), names);
    found.add(
        Diagnostic.error(SchemaRules.UNKNOWN_INPUT_FIELD, coordinate, field.location(), message)
            .withHint(
                near.isPresent()
                    ? "Did you mean `" + near.get() + "`?"
                    : "Its fields are " + String.join(", ", names)));
  }

  private void wrong(Literal value, TypeRef type, Subject subject, Coordinate coordinate) {
    String message = subject + " takes " + type.toSdl() + ", not " + words(value);
    Diagnostic error =
        Diagnostic.error(SchemaRules.WRONG_VALUE, coordinate, value.location(), message);
    Optional<String> hint = correction(value, type.baseName());
    found.add(hint.isPresent() ? error.withHint(hint.get()) : error);
  }

  /** What to write if only quotes are missing or too many. */
  private Optional<String> correction(Literal value, String type) {
    boolean isText = type.equals("String") || type.equals("ID");
    if (isText && (value instanceof Literal.Name || value instanceof Literal.Int)) {
      return Optional.of("Write `\"" + value.toSdl() + "\"`");
    }
    boolean isEnum =
        vocabulary.types().get(type) instanceof EnumDef values
            && value instanceof Literal.Text text
            && values.hasValue(text.value());
    return isEnum
        ? Optional.of("Write `" + value.asText().orElse("") + "`, without quotes")
        : Optional.empty();
  }

  private static String words(Literal value) {
    if (value instanceof Literal.Items) {
      return "a list";
    }
    if (value instanceof Literal.Fields) {
      return "an object";
    }
    String text = value.toSdl();
    return "`" + (text.length() > 40 ? text.substring(0, 40) + "…" : text) + "`";
  }
}
