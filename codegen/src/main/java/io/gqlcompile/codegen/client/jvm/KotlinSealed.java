package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.text.Documentation;
import io.gqlcompile.codegen.client.text.KotlinWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An interface or a union: a sealed interface, with one more type for what came later. */
final class KotlinSealed {
  private static final String MAP = "kotlin.collections.Map<kotlin.String, kotlin.Any?>";

  private final SourceText out = new SourceText("    ");
  private final TypeDef type;
  private final JvmApi api;
  private final KotlinTypes types;

  KotlinSealed(TypeDef type, JvmApi api, KotlinTypes types) {
    this.type = type;
    this.api = api;
    this.types = types;
  }

  /** Fields that all types of an interface have with the same type. */
  static List<FieldDef> shared(JvmApi api, KotlinTypes types, String name) {
    List<FieldDef> shared = new ArrayList<>();
    for (TypeDef type : api.types()) {
      if (type instanceof InterfaceDef i && type.name().equals(name)) {
        for (FieldDef field : JvmRecord.fields(i.fields())) {
          if (api.operations().possible(name).stream().allMatch(p -> hasSame(types, p, field))) {
            shared.add(field);
          }
        }
      }
    }
    return shared;
  }

  private static boolean hasSame(KotlinTypes types, ObjectDef object, FieldDef field) {
    Optional<FieldDef> own = object.field(field.name());
    return own.isPresent()
        && JvmRecord.fields(object.fields()).contains(own.get())
        && types.plain(own.get().type()).equals(types.plain(field.type()))
        && (types.isSure(own.get().type()) || !types.isSure(field.type()));
  }

  String print() {
    String name = api.names().type(type.name());
    String unknown = name.equals("Unknown") ? "Unknown_" : "Unknown";
    String self = types.qualified(type.name());
    List<FieldDef> shared = shared(api, types, type.name());
    KotlinWords.comment(out, type.description(), "The type " + type.name() + ".");
    out.open("public sealed interface " + KotlinWords.name(name) + " {");
    for (FieldDef field : shared) {
      KotlinWords.comment(
          out,
          Documentation.withDeprecation(field, field.description()),
          "The field " + field.name() + ".");
      out.line("public val " + types.property(field) + ": " + types.read(field.type())).blank();
    }
    unknown(unknown, self, shared);
    out.open("public companion object {");
    out.line("/** The object of an answer, by its type's name. */");
    out.open("public fun read(value: kotlin.Any?): " + self + " {");
    out.line("val fields: " + MAP + " = " + types.runtime("Values") + ".map(value)");
    out.open("return when (val name = fields[\"__typename\"]) {");
    for (ObjectDef possible : api.operations().possible(type.name())) {
      String read = types.qualified(possible.name()) + ".read(value)";
      out.line(KotlinWords.quoted(possible.name()) + " -> " + read);
    }
    out.line("else -> " + self + "." + unknown + "(name.toString(), fields)");
    out.close("}").close("}").close("}");
    return out.close("}").toString();
  }

  private void unknown(String name, String self, List<FieldDef> shared) {
    KotlinProperties free = new KotlinProperties(api.names().packageName());
    shared.forEach(field -> free.take(types.property(field).replace("`", "")));
    String typename = free.take("typename");
    String fields = free.take("fields");
    out.line("/** A type that this client does not know. */");
    out.open("public data class " + name + "(");
    out.line("public val " + typename + ": kotlin.String,");
    out.line("public val " + fields + ": " + MAP + ",");
    out.next(") : " + self + " {");
    for (FieldDef field : shared) {
      out.open("override val " + types.property(field) + ": " + types.read(field.type()));
      out.line("get() = " + types.take(fields, field, "")).close("");
    }
    out.close("}").blank();
  }
}
