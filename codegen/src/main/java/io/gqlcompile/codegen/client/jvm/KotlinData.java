package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.text.KotlinWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An object type: a data class, or a class around the answer if it has too many fields for one. */
final class KotlinData {
  /** A constructor and {@code copy} have 255 slots; a number takes two of them. */
  private static final int MOST = 120;

  private static final String MAP = "kotlin.collections.Map<kotlin.String, kotlin.Any?>";

  private final SourceText out = new SourceText("    ");
  private final ObjectDef type;
  private final JvmApi api;
  private final KotlinTypes types;
  private final List<FieldDef> fields;
  private final List<String> bases;
  private final Set<String> overridden = new LinkedHashSet<>();

  KotlinData(ObjectDef type, JvmApi api, KotlinTypes types) {
    this.type = type;
    this.api = api;
    this.types = types;
    this.fields = JvmRecord.fields(type.fields());
    this.bases = api.operations().abstractTypes(type).stream().filter(types::isDeclared).toList();
    for (String base : bases) {
      KotlinSealed.shared(api, types, base).forEach(f -> overridden.add(f.name()));
    }
  }

  String print() {
    KotlinWords.comment(out, type.description(), "The type " + type.name() + ".");
    if (fields.size() > MOST) {
      wide();
    } else {
      data();
    }
    return out.toString();
  }

  private String name() {
    return KotlinWords.name(api.names().type(type.name()));
  }

  private void document(FieldDef field) {
    if (field.description().filter(text -> !text.isBlank()).isPresent()) {
      KotlinWords.comment(out, field.description(), "");
    }
    KotlinWords.deprecation(out, field);
  }

  private String head(FieldDef field) {
    return (overridden.contains(field.name()) ? "override val " : "public val ")
        + types.property(field)
        + ": "
        + types.read(field.type());
  }

  private String implemented() {
    List<String> all = bases.stream().map(types::qualified).toList();
    return all.isEmpty() ? "" : " : " + String.join(", ", all);
  }

  private void data() {
    out.open("public data class " + name() + "(");
    for (FieldDef field : fields) {
      document(field);
      out.line(head(field) + ",");
    }
    out.next(")" + implemented() + " {").open("public companion object {");
    out.line("/** The object of an answer. */");
    out.open("public fun read(value: kotlin.Any?): " + types.qualified(type.name()) + " {");
    out.line("val fields: " + MAP + " = " + types.runtime("Values") + ".map(value)");
    List<String> values = new ArrayList<>();
    fields.forEach(field -> values.add(types.take("fields", field, type.name())));
    out.open("return " + types.qualified(type.name()) + "(");
    values.forEach(value -> out.line(value + ","));
    out.close(")").close("}").close("}").close("}");
  }

  private void wide() {
    KotlinProperties free = new KotlinProperties(api.names().packageName());
    fields.forEach(field -> free.take(types.property(field).replace("`", "")));
    String map = free.take("answer");
    String open = "public class " + name() + " private constructor(";
    out.line(open + "private val " + map + ": " + MAP + ")" + implemented() + " {");
    out.open("");
    for (FieldDef field : fields) {
      document(field);
      out.open(head(field)).line("get() = " + types.take(map, field, type.name())).close("");
    }
    out.line("override fun equals(other: kotlin.Any?): kotlin.Boolean =");
    String self = types.qualified(type.name());
    out.line("    other is " + self + " && " + map + " == other." + map).blank();
    out.line("override fun hashCode(): kotlin.Int = " + map + ".hashCode()").blank();
    out.line("override fun toString(): kotlin.String =");
    out.line("    " + KotlinWords.quoted(type.name()) + " + " + map).blank();
    out.open("public companion object {").line("/** The object of an answer. */");
    out.line("public fun read(value: kotlin.Any?): " + self + " =");
    out.line("    " + self + "(" + types.runtime("Values") + ".map(value))").close("}");
    out.close("}");
  }
}
