package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.KotlinWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.EnumValueDef;
import java.util.ArrayList;
import java.util.List;

/** An enum. A value that was added to the schema later is read as unknown, and never written. */
final class KotlinEnum {
  /** What an enum class has already. */
  private static final List<String> TAKEN =
      List.of("Companion", "declaringClass", "entries", "name", "ordinal", "valueOf", "values");

  private final EnumDef type;
  private final JvmApi api;
  private final KotlinTypes types;

  KotlinEnum(EnumDef type, JvmApi api, KotlinTypes types) {
    this.type = type;
    this.api = api;
    this.types = types;
  }

  String print() {
    SourceText out = new SourceText("    ");
    List<String> words = new ArrayList<>(TAKEN);
    words.addAll(List.of("kotlin", "kotlinx", "java"));
    words.add(api.names().packageName().split("\\.")[0]);
    FreeNames constants = FreeNames.without(words);
    KotlinWords.comment(out, type.description(), "The enum " + type.name() + ".");
    List<String> names = new ArrayList<>();
    type.values().forEach(value -> names.add(constants.take(value.name())));
    String unknown = constants.take("UNKNOWN");
    String wire = constants.take("wire");
    String self = types.qualified(type.name());
    String head = "public enum class " + KotlinWords.name(api.names().type(type.name()));
    out.line(head + "(private val " + wire + ": kotlin.String?) :");
    out.open("    " + types.runtime("Wire") + " {");
    for (int i = 0; i < names.size(); i++) {
      EnumValueDef value = type.values().get(i);
      KotlinWords.comment(out, value.description(), "The value " + value.name() + ".");
      KotlinWords.deprecation(out, value);
      String constant = KotlinWords.entry(names.get(i));
      out.line(constant + "(" + KotlinWords.quoted(value.name()) + "),");
    }
    out.line("/** A value that this client does not know. */").line(unknown + "(null);").blank();
    out.line("override fun wireName(): kotlin.String =");
    String why = "\"an unknown value cannot be sent\"";
    out.line("    " + wire + " ?: throw kotlin.IllegalStateException(" + why + ")").blank();
    out.open("public companion object {").line("/** The value of a name in an answer. */");
    out.line("public fun read(value: kotlin.Any?): " + self + " =");
    out.line("    " + self + ".values().firstOrNull { it." + wire + " == value }");
    out.line("        ?: " + self + "." + unknown).close("}");
    return out.close("}").toString();
  }
}
