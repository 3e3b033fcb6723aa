package io.gqlcompile.codegen.sdl;

import io.gqlcompile.model.Directed;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.ScalarDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.model.UnionDef;
import java.util.List;
import java.util.Optional;

/**
 * Prints a schema as SDL: two spaces of indent, an empty line between definitions. There is no
 * {@code schema} block: AppSync takes the types called Query, Mutation and Subscription.
 */
public final class SdlPrinter {
  private final StringBuilder out = new StringBuilder();

  private SdlPrinter() {}

  /** The schema as text; ends with one line feed. */
  public static String print(SchemaModel schema) {
    SdlPrinter printer = new SdlPrinter();
    for (TypeDef type : schema.types()) {
      if (printer.out.length() > 0) {
        printer.out.append('\n');
      }
      printer.type(type);
    }
    return printer.out.toString();
  }

  private void type(TypeDef type) {
    description(type.description(), "");
    if (type instanceof ObjectDef o) {
      head("type", type, o.interfaces());
      fields(o.fields());
    } else if (type instanceof InterfaceDef i) {
      head("interface", type, i.interfaces());
      fields(i.fields());
    } else if (type instanceof InputDef i) {
      head("input", type, List.of());
      inputFields(i);
    } else if (type instanceof EnumDef e) {
      head("enum", type, List.of());
      values(e);
    } else if (type instanceof UnionDef u) {
      union(u);
    } else if (type instanceof ScalarDef) {
      head("scalar", type, List.of());
      out.append('\n');
    }
  }

  private void head(String keyword, TypeDef type, List<TypeRef.Named> interfaces) {
    out.append(keyword).append(' ').append(type.name());
    String separator = " implements ";
    for (TypeRef.Named i : interfaces) {
      out.append(separator).append(i.name());
      separator = " & ";
    }
    directives(type);
  }

  private void union(UnionDef union) {
    head("union", union, List.of());
    String separator = " = ";
    for (TypeRef.Named member : union.members()) {
      out.append(separator).append(member.name());
      separator = " | ";
    }
    out.append('\n');
  }

  private void fields(List<FieldDef> fields) {
    if (fields.isEmpty()) {
      out.append('\n');
      return;
    }
    out.append(" {\n");
    for (FieldDef field : fields) {
      description(field.description(), "  ");
      out.append("  ").append(field.name());
      arguments(field.arguments());
      out.append(": ").append(field.type().toSdl());
      directives(field);
      out.append('\n');
    }
    out.append("}\n");
  }

  private void arguments(List<InputValueDef> arguments) {
    if (arguments.isEmpty()) {
      return;
    }
    boolean described = arguments.stream().anyMatch(a -> a.description().isPresent());
    String separator = described ? "(\n" : "(";
    for (InputValueDef argument : arguments) {
      out.append(separator);
      if (described) {
        description(argument.description(), "    ");
        out.append("    ");
      }
      inputValue(argument);
      separator = described ? "\n" : ", ";
    }
    out.append(described ? "\n  )" : ")");
  }

  private void inputFields(InputDef input) {
    if (input.fields().isEmpty()) {
      out.append('\n');
      return;
    }
    out.append(" {\n");
    for (InputValueDef field : input.fields()) {
      description(field.description(), "  ");
      out.append("  ");
      inputValue(field);
      out.append('\n');
    }
    out.append("}\n");
  }

  private void inputValue(InputValueDef value) {
    out.append(value.name()).append(": ").append(value.type().toSdl());
    value.defaultValue().ifPresent(literal -> out.append(" = ").append(literal.toSdl()));
    directives(value);
  }

  private void values(EnumDef type) {
    if (type.values().isEmpty()) {
      out.append('\n');
      return;
    }
    out.append(" {\n");
    for (EnumValueDef value : type.values()) {
      description(value.description(), "  ");
      out.append("  ").append(value.name());
      directives(value);
      out.append('\n');
    }
    out.append("}\n");
  }

  private void directives(Directed element) {
    for (DirectiveUse use : element.directives()) {
      out.append(' ').append(use.toSdl());
    }
  }

  private void description(Optional<String> description, String indent) {
    description.ifPresent(text -> Descriptions.append(out, text, indent));
  }
}
