package io.gqlcompile.internal.parse;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.BooleanValue;
import graphql.language.Definition;
import graphql.language.DescribedNode;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValue;
import graphql.language.EnumValueDefinition;
import graphql.language.FieldDefinition;
import graphql.language.FloatValue;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.IntValue;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.NullValue;
import graphql.language.ObjectField;
import graphql.language.ObjectTypeDefinition;
import graphql.language.ObjectValue;
import graphql.language.SDLExtensionDefinition;
import graphql.language.ScalarTypeDefinition;
import graphql.language.StringValue;
import graphql.language.Type;
import graphql.language.TypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.language.Value;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ScalarDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.model.UnionDef;
import io.gqlcompile.source.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Writes down what two parsers found in the types of a document, in one notation, so that it can be
 * compared. Places are those of directives, which both know alike.
 */
final class Facts {
  private final StringBuilder out = new StringBuilder();

  private Facts() {}

  /** What our parser found. */
  static String ours(ParsedDocument document) {
    TreeSet<String> all = new TreeSet<>();
    for (TypeDef type : document.types()) {
      all.add(new Facts().type("", type));
    }
    for (TypeExtension extension : document.extensions()) {
      all.add(new Facts().type("extend ", extension.part()));
    }
    return String.join("\n", all);
  }

  /** What graphql-java found. */
  static String oracle(Document document) {
    TreeSet<String> all = new TreeSet<>();
    for (Definition<?> definition : document.getDefinitions()) {
      if (definition instanceof TypeDefinition<?> type) {
        all.add(new Facts().type(type instanceof SDLExtensionDefinition ? "extend " : "", type));
      }
    }
    return String.join("\n", all);
  }

  private String type(String prefix, TypeDef type) {
    out.append(prefix).append(type.name()).append(text(type.description()));
    uses(type.directives());
    if (type instanceof CompositeDef composite) {
      out.append(" composite").append(names(composite.interfaces()));
      composite.fields().forEach(this::field);
    } else if (type instanceof InputDef input) {
      out.append(" input");
      input.fields().forEach(this::input);
    } else if (type instanceof EnumDef values) {
      out.append(" enum");
      values.values().forEach(this::value);
    } else if (type instanceof UnionDef union) {
      out.append(" union").append(names(union.members()));
    } else if (type instanceof ScalarDef) {
      out.append(" scalar");
    }
    return out.toString();
  }

  private String type(String prefix, TypeDefinition<?> type) {
    out.append(prefix).append(type.getName()).append(text((DescribedNode<?>) type));
    usesOf(type.getDirectives());
    if (type instanceof ObjectTypeDefinition object) {
      out.append(" composite").append(typeNames(object.getImplements()));
      object.getFieldDefinitions().forEach(this::fieldOf);
    } else if (type instanceof InterfaceTypeDefinition object) {
      out.append(" composite").append(typeNames(object.getImplements()));
      object.getFieldDefinitions().forEach(this::fieldOf);
    } else if (type instanceof InputObjectTypeDefinition input) {
      out.append(" input");
      input.getInputValueDefinitions().forEach(this::inputOf);
    } else if (type instanceof EnumTypeDefinition values) {
      out.append(" enum");
      values.getEnumValueDefinitions().forEach(this::valueOf);
    } else if (type instanceof UnionTypeDefinition union) {
      out.append(" union").append(typeNames(union.getMemberTypes()));
    } else if (type instanceof ScalarTypeDefinition) {
      out.append(" scalar");
    }
    return out.toString();
  }

  private void field(FieldDef field) {
    out.append("\n  ").append(field.name()).append(text(field.description())).append('(');
    field.arguments().forEach(this::input);
    out.append(") ").append(field.type().toSdl());
    uses(field.directives());
  }

  private void fieldOf(FieldDefinition field) {
    out.append("\n  ").append(field.getName()).append(text(field)).append('(');
    field.getInputValueDefinitions().forEach(this::inputOf);
    out.append(") ").append(AstPrinter.printAst(field.getType()));
    usesOf(field.getDirectives());
  }

  private void input(InputValueDef input) {
    out.append("\n  ").append(input.name()).append(text(input.description()));
    out.append(' ').append(input.type().toSdl());
    input.defaultValue().ifPresent(value -> out.append(" = ").append(literal(value)));
    uses(input.directives());
  }

  private void inputOf(InputValueDefinition input) {
    out.append("\n  ").append(input.getName()).append(text(input));
    out.append(' ').append(AstPrinter.printAst(input.getType()));
    if (input.getDefaultValue() != null) {
      out.append(" = ").append(literal(input.getDefaultValue()));
    }
    usesOf(input.getDirectives());
  }

  private void value(EnumValueDef value) {
    out.append("\n  ").append(value.name()).append(text(value.description()));
    uses(value.directives());
  }

  private void valueOf(EnumValueDefinition value) {
    out.append("\n  ").append(value.getName()).append(text(value));
    usesOf(value.getDirectives());
  }

  private void uses(List<DirectiveUse> uses) {
    for (DirectiveUse use : uses) {
      SourceLocation at = use.location();
      out.append(" @").append(use.name()).append(' ').append(at.line()).append(':');
      out.append(at.column()).append('(');
      for (DirectiveUse.Argument argument : use.arguments()) {
        out.append(argument.name()).append(':').append(literal(argument.value())).append(',');
      }
      out.append(')');
    }
  }

  private void usesOf(List<Directive> uses) {
    for (Directive use : uses) {
      graphql.language.SourceLocation at = use.getSourceLocation();
      out.append(" @").append(use.getName()).append(' ').append(at.getLine()).append(':');
      out.append(at.getColumn()).append('(');
      for (Argument argument : use.getArguments()) {
        out.append(argument.getName()).append(':').append(literal(argument.getValue())).append(',');
      }
      out.append(')');
    }
  }

  private static String text(Optional<String> description) {
    return description.map(text -> " <" + text + ">").orElse("");
  }

  private static String text(DescribedNode<?> node) {
    return node.getDescription() == null ? "" : " <" + node.getDescription().getContent() + ">";
  }

  private static String names(List<TypeRef.Named> types) {
    StringBuilder names = new StringBuilder();
    types.forEach(type -> names.append(" ^").append(type.name()));
    return names.toString();
  }

  private static String typeNames(List<?> types) {
    StringBuilder names = new StringBuilder();
    types.forEach(type -> names.append(" ^").append(AstPrinter.printAst((Type<?>) type)));
    return names.toString();
  }

  private static String literal(Literal literal) {
    StringBuilder text = new StringBuilder();
    if (literal instanceof Literal.Items items) {
      items.items().forEach(item -> text.append(literal(item)).append(','));
      return "[" + text + "]";
    }
    if (literal instanceof Literal.Fields fields) {
      fields.fields().forEach(f -> text.append(f.name()).append(literal(f.value())).append(','));
      return "{" + text + "}";
    }
    if (literal instanceof Literal.Float number) {
      return new java.math.BigDecimal(number.digits()).toString();
    }
    return literal instanceof Literal.Text string ? "<" + string.value() + ">" : literal.toSdl();
  }

  private static String literal(Value<?> value) {
    StringBuilder text = new StringBuilder();
    if (value instanceof ArrayValue items) {
      items.getValues().forEach(item -> text.append(literal(item)).append(','));
      return "[" + text + "]";
    }
    if (value instanceof ObjectValue object) {
      for (ObjectField field : object.getObjectFields()) {
        text.append(field.getName()).append(literal(field.getValue())).append(',');
      }
      return "{" + text + "}";
    }
    if (value instanceof StringValue string) {
      return "<" + string.getValue() + ">";
    }
    if (value instanceof EnumValue name) {
      return name.getName();
    }
    if (value instanceof IntValue number) {
      return number.getValue().toString();
    }
    if (value instanceof FloatValue number) {
      return number.getValue().toString();
    }
    if (value instanceof BooleanValue bool) {
      return String.valueOf(bool.isValue());
    }
    return value instanceof NullValue ? "null" : "variable";
  }
}
