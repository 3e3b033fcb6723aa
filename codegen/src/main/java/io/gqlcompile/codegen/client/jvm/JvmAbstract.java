package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.text.Documentation;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An interface or a union: a sealed interface, with one more type for what came later. */
final class JvmAbstract {
  private final SourceText out = new SourceText("  ");
  private final TypeDef type;
  private final JvmNames names;
  private final JvmTypes types;
  private final List<ObjectDef> possible;

  JvmAbstract(TypeDef type, JvmNames names, JvmTypes types, Operations operations) {
    this.type = type;
    this.names = names;
    this.types = types;
    this.possible = operations.possible(type.name());
  }

  String print() {
    String name = names.type(type.name());
    String unknown = name.equals("Unknown") ? "Unknown_" : "Unknown";
    String nested = names.qualified(type.name()) + "." + unknown;
    List<String> permitted = new ArrayList<>();
    possible.forEach(p -> permitted.add(names.qualified(p.name())));
    permitted.add(nested);
    Docs.print(out, type.description(), "The type " + type.name() + ".");
    out.line("public sealed interface " + name);
    out.open("    permits " + String.join(",\n        ", permitted) + " {");
    List<FieldDef> shared = shared();
    for (FieldDef field : shared) {
      Docs.print(
          out,
          Documentation.withDeprecation(field, field.description()),
          "The field " + field.name() + ".");
      out.line(signature(field) + ";").blank();
    }
    read(nested);
    unknown(unknown, shared);
    return out.close("}").toString();
  }

  private String signature(FieldDef field) {
    return types.type(field.type()) + " " + JvmRecord.component(field, names) + "()";
  }

  /** Fields that all types have with the same type in Java and under the same name. */
  private List<FieldDef> shared() {
    if (!(type instanceof InterfaceDef i)) {
      return List.of();
    }
    List<FieldDef> shared = new ArrayList<>();
    for (FieldDef field : JvmRecord.fields(i.fields())) {
      boolean isSame = possible.stream().allMatch(p -> hasSame(p, field));
      if (isSame && JvmRecord.component(field, names).equals(field.name())) {
        shared.add(field);
      }
    }
    return shared;
  }

  private boolean hasSame(ObjectDef object, FieldDef field) {
    Optional<FieldDef> own = object.field(field.name());
    return own.isPresent()
        && JvmRecord.fields(object.fields()).contains(own.get())
        && types.type(own.get().type()).equals(types.type(field.type()));
  }

  private void read(String unknown) {
    out.line("/** The object of an answer, by its type's name. */");
    out.open("static " + names.qualified(type.name()) + " read(java.lang.Object value) {");
    String object = "java.util.Map<java.lang.String, java.lang.Object> object = ";
    out.line(object + names.runtime("Values") + ".map(value);");
    out.line("java.lang.Object name = object.get(\"__typename\");");
    for (ObjectDef p : possible) {
      out.open("if (" + JavaWords.quoted(p.name()) + ".equals(name)) {");
      out.line("return " + names.qualified(p.name()) + ".read(value);").close("}");
    }
    out.line("return new " + unknown + "(java.lang.String.valueOf(name), object);").close("}");
    out.blank();
  }

  private void unknown(String name, List<FieldDef> shared) {
    FreeNames free = names.members();
    shared.forEach(field -> free.take(field.name()));
    String typename = free.take("typename");
    String fields = free.take("fields");
    out.line("/** A type that this client does not know. */");
    String map = "java.util.Map<java.lang.String, java.lang.Object> " + fields;
    out.line("record " + name + "(java.lang.String " + typename + ", " + map + ")");
    out.open("    implements " + names.qualified(type.name()) + " {");
    for (FieldDef field : shared) {
      out.line("@java.lang.Override").open("public " + signature(field) + " {");
      String get = names.runtime("Values") + ".get(" + fields + ", ";
      String key = JavaWords.quoted(field.name()) + ", \"\", ";
      out.line("return " + get + key + types.reader(field.type()) + ");").close("}");
    }
    out.close("}");
  }
}
