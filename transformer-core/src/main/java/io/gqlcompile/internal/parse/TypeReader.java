package io.gqlcompile.internal.parse;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.ScalarDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.model.UnionDef;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads definitions and extensions of types. */
final class TypeReader {
  private final Cursor cursor;
  private final ValueReader values;
  private final ArgumentReader arguments;
  private final Members<FieldDef> fields;
  private final Members<InputValueDef> inputFields;
  private final Members<EnumValueDef> enumValues;

  TypeReader(Cursor cursor, ValueReader values) {
    this.cursor = cursor;
    this.values = values;
    this.arguments = new ArgumentReader(cursor, values);
    this.fields = new Fields();
    this.inputFields = new InputFields();
    this.enumValues = new EnumValues();
  }

  ArgumentReader arguments() {
    return arguments;
  }

  /** A definition; the present token is its keyword. */
  TypeDef definition(Optional<String> description) {
    return read(description);
  }

  /** An extension; the present token is the keyword behind {@code extend}. */
  TypeDef extension() {
    int start = cursor.start();
    TypeDef part = read(Optional.empty());
    if (isEmpty(part)) {
      String what = part instanceof ScalarDef ? "a directive" : "a directive or a member";
      cursor.errors.add(
          SyntaxRules.EMPTY_EXTENSION,
          start,
          part.location().offset() + part.location().length(),
          "This extension of `" + part.name() + "` adds nothing",
          "Write " + what + ", or remove the extension");
    }
    return part;
  }

  private static boolean isEmpty(TypeDef part) {
    if (!part.directives().isEmpty()) {
      return false;
    }
    if (part instanceof ObjectDef o) {
      return o.interfaces().isEmpty() && o.fields().isEmpty();
    }
    if (part instanceof InterfaceDef i) {
      return i.interfaces().isEmpty() && i.fields().isEmpty();
    }
    if (part instanceof InputDef i) {
      return i.fields().isEmpty();
    }
    if (part instanceof EnumDef e) {
      return e.values().isEmpty();
    }
    return !(part instanceof UnionDef u) || u.members().isEmpty();
  }

  private TypeDef read(Optional<String> description) {
    String kind = cursor.word();
    cursor.advance();
    int start = cursor.start();
    int end = cursor.end();
    String name = cursor.name("a name for this type");
    SourceLocation location = cursor.location(start, end);
    boolean composite = kind.equals("type") || kind.equals("interface");
    List<TypeRef.Named> interfaces = composite ? interfaces() : List.of();
    List<DirectiveUse> uses = values.directives(true);
    return switch (kind) {
      case "type" -> new ObjectDef(name, interfaces, fields.all(), uses, description, location);
      case "interface" ->
          new InterfaceDef(name, interfaces, fields.all(), uses, description, location);
      case "input" -> new InputDef(name, inputFields.all(), uses, description, location);
      case "enum" -> new EnumDef(name, enumValues.all(), uses, description, location);
      case "union" -> new UnionDef(name, unionMembers(), uses, description, location);
      default -> new ScalarDef(name, uses, description, location);
    };
  }

  private List<TypeRef.Named> interfaces() {
    if (!cursor.acceptWord("implements")) {
      return List.of();
    }
    cursor.accept(Token.AMP);
    List<TypeRef.Named> interfaces = new ArrayList<>(2);
    interfaces.add(values.named("the name of an interface"));
    while (cursor.accept(Token.AMP) || atUnseparatedInterface()) {
      interfaces.add(values.named("the name of an interface"));
    }
    return interfaces;
  }

  private boolean atUnseparatedInterface() {
    if (!cursor.at(Token.NAME) || Keywords.contains(cursor.word())) {
      return false;
    }
    cursor.fail(
        SyntaxRules.INTERFACE_SEPARATOR,
        "Interfaces are separated by `&`",
        "Write `& " + cursor.word() + "`");
    return true;
  }

  private List<TypeRef.Named> unionMembers() {
    if (!cursor.accept(Token.EQUALS)) {
      return List.of();
    }
    cursor.accept(Token.PIPE);
    List<TypeRef.Named> members = new ArrayList<>();
    do {
      members.add(values.named("the name of a type in the union"));
    } while (cursor.accept(Token.PIPE));
    return members;
  }

  private final class Fields extends Members<FieldDef> {
    Fields() {
      super(cursor, "a field");
    }

    @Override
    FieldDef one() {
      Optional<String> description = arguments.description();
      int start = cursor.start();
      int end = cursor.end();
      String name = cursor.name("the name of a field or `}`");
      List<InputValueDef> taken = arguments.all();
      if (!cursor.at(Token.COLON)) {
        throw cursor.expected("`:` and the type of the field", "Write `" + name + ": String`");
      }
      cursor.advance();
      TypeRef type = values.type();
      List<DirectiveUse> uses = values.directives(true);
      return new FieldDef(name, taken, type, uses, description, cursor.location(start, end));
    }
  }

  private final class InputFields extends Members<InputValueDef> {
    InputFields() {
      super(cursor, "a field");
    }

    @Override
    InputValueDef one() {
      return arguments.one("the name of a field or `}`");
    }
  }

  private final class EnumValues extends Members<EnumValueDef> {
    EnumValues() {
      super(cursor, "a value");
    }

    @Override
    EnumValueDef one() {
      if (cursor.firstOnLine() && Keywords.startBody(cursor)) {
        throw cursor.expected("a value or `}`");
      }
      Optional<String> description = arguments.description();
      int start = cursor.start();
      int end = cursor.end();
      String name = cursor.name("the name of a value or `}`");
      List<DirectiveUse> uses = values.directives(true);
      return new EnumValueDef(name, uses, description, cursor.location(start, end));
    }
  }
}
