package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;

/** An enum. A value that was added to the schema later is read as unknown, and never written. */
final class JvmEnum {
  private final EnumDef type;
  private final JvmNames names;

  JvmEnum(EnumDef type, JvmNames names) {
    this.type = type;
    this.names = names;
  }

  String print() {
    SourceText out = new SourceText("  ");
    String name = names.type(type.name());
    FreeNames constants = names.members();
    Docs.print(out, type.description(), "The enum " + type.name() + ".");
    out.open("public enum " + name + " implements " + names.runtime("Wire") + " {");
    for (EnumValueDef value : type.values()) {
      Docs.print(out, value, value.description(), "The value " + value.name() + ".");
      out.line(constants.take(value.name()) + "(" + JavaWords.quoted(value.name()) + "),");
    }
    String unknown = constants.take("UNKNOWN");
    out.line("/** A value that this client does not know. */").line(unknown + "(null);").blank();
    FreeNames fields = FreeNames.without(type.values().stream().map(EnumValueDef::name).toList());
    fields.take(unknown);
    String wire = fields.take("wire");
    out.line("private final java.lang.String " + wire + ";").blank();
    out.open(name + "(java.lang.String wireName) {");
    out.line("this." + wire + " = wireName;").close("}").blank();
    out.line("@java.lang.Override").open("public java.lang.String wireName() {");
    out.open("if (" + wire + " == null) {");
    out.line("throw new java.lang.IllegalStateException(\"an unknown value cannot be sent\");");
    out.close("}").line("return " + wire + ";").close("}").blank();
    out.line("/** The value of a name in an answer. */");
    out.open("public static " + names.qualified(type.name()) + " read(java.lang.Object value) {");
    out.open("for (" + names.qualified(type.name()) + " candidate : values()) {");
    out.open("if (value.equals(candidate." + wire + ")) {").line("return candidate;").close("}");
    out.close("}").line("return " + unknown + ";").close("}");
    return out.close("}").toString();
  }
}
