package io.gqlcompile.internal.validate;

import io.gqlcompile.internal.parse.SchemaBlock;
import io.gqlcompile.internal.parse.TypeExtension;
import io.gqlcompile.internal.validate.Site.Part;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveDef;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import java.util.List;

/** Brings every use of a directive, and every default value, before its check. */
final class DirectiveWalk {
  private final Draft draft;
  private final DirectiveCheck directives;
  private final ObjectLiterals literals;

  DirectiveWalk(Draft draft, DirectiveCheck directives, ObjectLiterals literals) {
    this.draft = draft;
    this.directives = directives;
    this.literals = literals;
  }

  void check() {
    for (TypeDef type : draft.types) {
      type(type, Part.DEFINITION, Part.DEFINITION);
    }
    for (TypeExtension extension : draft.extensions) {
      boolean object = extension.part() instanceof ObjectDef;
      Part part = object ? Part.EXTENSION : Part.UNSEEN;
      type(extension.part(), part, object ? Part.EXTENDED_FIELD : Part.UNSEEN);
    }
    for (SchemaBlock block : draft.schemas) {
      uses(block.directives(), "SCHEMA", Part.UNSEEN, "", "", "");
    }
    for (DirectiveDef directive : draft.directives) {
      for (InputValueDef argument : directive.arguments()) {
        String name = "@" + directive.name();
        input(argument, "ARGUMENT_DEFINITION", Part.UNSEEN, name, "", argument.name());
      }
    }
  }

  private void type(TypeDef type, Part part, Part member) {
    uses(type.directives(), Kinds.place(type), part, type.name(), "", "");
    if (type instanceof CompositeDef composite) {
      for (FieldDef field : composite.fields()) {
        field(type.name(), field, member);
      }
    } else if (type instanceof InputDef input) {
      for (InputValueDef field : input.fields()) {
        input(field, "INPUT_FIELD_DEFINITION", member, type.name(), field.name(), "");
      }
    } else if (type instanceof EnumDef values) {
      for (EnumValueDef value : values.values()) {
        uses(value.directives(), "ENUM_VALUE", member, type.name(), value.name(), "");
      }
    }
  }

  private void field(String type, FieldDef field, Part part) {
    uses(field.directives(), "FIELD_DEFINITION", part, type, field.name(), "");
    for (InputValueDef argument : field.arguments()) {
      input(argument, "ARGUMENT_DEFINITION", part, type, field.name(), argument.name());
    }
  }

  private void input(
      InputValueDef value, String place, Part part, String type, String member, String argument) {
    uses(value.directives(), place, part, type, member, argument);
    if (value.defaultValue().isPresent()) {
      literals.check(value.defaultValue().get(), new Coordinate(type, member, argument));
    }
  }

  private void uses(
      List<DirectiveUse> uses,
      String place,
      Part part,
      String type,
      String member,
      String argument) {
    if (uses.isEmpty()) {
      return;
    }
    directives.check(uses, new Site(place, part, new Coordinate(type, member, argument)));
  }
}
