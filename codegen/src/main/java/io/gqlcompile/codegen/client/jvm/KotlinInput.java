package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.text.KotlinWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.InputDef;

/** An input type: a class that tells what was not set from what was set to null. */
final class KotlinInput {
  private final SourceText out = new SourceText("    ");
  private final InputDef type;
  private final JvmApi api;
  private final KotlinTypes types;

  KotlinInput(InputDef type, JvmApi api, KotlinTypes types) {
    this.type = type;
    this.api = api;
    this.types = types;
  }

  String print() {
    String plain = api.names().type(type.name());
    String self = types.qualified(type.name());
    String nested = JvmInput.builderName(plain);
    KotlinBuilder builder = new KotlinBuilder(out, api, types, nested, type.fields());
    KotlinWords.comment(out, type.description(), "The input type " + type.name() + ".");
    out.line("public class " + KotlinWords.name(plain) + " private constructor(");
    out.line("    private val values: " + KotlinBuilder.MAP + ",");
    out.open(") : " + types.runtime("Input") + " {");
    out.line("override fun asMap(): " + KotlinBuilder.MAP + " = values").blank();
    out.line("/** The same with what the block sets. */");
    out.open(
        "public fun copy(block: " + self + "." + nested + ".() -> kotlin.Unit): " + self + " {");
    out.line("val more = kotlin.collections.LinkedHashMap(values)");
    out.line(self + "." + nested + "(more).block()").line("return " + self + "(more)").close("}");
    out.blank().line("override fun equals(other: kotlin.Any?): kotlin.Boolean =");
    out.line("    other is " + self + " && values == other.values").blank();
    out.line("override fun hashCode(): kotlin.Int = values.hashCode()").blank();
    String name = KotlinWords.quoted(type.name());
    out.line("override fun toString(): kotlin.String = " + name + " + values").blank();
    builder.print();
    out.open("public companion object {");
    builder.invoke(self, type.name());
    out.close("}");
    return out.close("}").toString();
  }
}
