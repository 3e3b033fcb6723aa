package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.text.KotlinWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.InputValueDef;
import java.util.ArrayList;
import java.util.List;

/**
 * Values that are given: those that must be are parameters, the others are set in a block, where
 * what is not set is not sent, and null is sent as null.
 */
final class KotlinBuilder {
  static final String MAP = "kotlin.collections.Map<kotlin.String, kotlin.Any?>";
  private static final String MUTABLE = "kotlin.collections.MutableMap<kotlin.String, kotlin.Any?>";

  /** A function has 255 parameters, and a number takes two. */
  private static final int MOST = 100;

  private final SourceText out;
  private final JvmApi api;
  private final KotlinTypes types;
  private final String nested;
  private final List<InputValueDef> values;

  /**
   * @param nested the name of the class in which values are set
   * @param values what there is to set
   */
  KotlinBuilder(
      SourceText out, JvmApi api, KotlinTypes types, String nested, List<InputValueDef> values) {
    this.out = out;
    this.api = api;
    this.types = types;
    this.nested = nested;
    this.values = values;
  }

  /** The class in which values are set. */
  void print() {
    out.line("/** Sets values. What is not set is not sent; null is sent as null. */");
    String map = "internal val values: " + MUTABLE;
    out.open("public class " + nested + " internal constructor(" + map + ") {");
    KotlinProperties free = new KotlinProperties(api.names().packageName(), "values");
    for (InputValueDef value : values) {
      String type = types.given(value.type());
      String key = KotlinWords.quoted(value.name());
      KotlinWords.comment(out, value.description(), "The value of " + value.name() + ".");
      out.open("public var " + free.take(value.name()) + ": " + type);
      out.line("get() = values[" + key + "] as " + type);
      out.open("set(value) {").line("values[" + key + "] = value").close("}").close("");
    }
    out.line("/** Takes a value back by its name in GraphQL, so that it is not sent. */");
    out.open("public fun unset(name: kotlin.String) {").line("values.remove(name)").close("}");
    out.close("}").blank();
  }

  private List<InputValueDef> required() {
    return values.stream().filter(value -> !Operation.isOptional(value)).toList();
  }

  private boolean isWide() {
    return required().size() > MOST;
  }

  private List<String> names() {
    KotlinProperties free =
        new KotlinProperties(api.names().packageName(), "block", "values", "made");
    List<String> names = new ArrayList<>();
    if (!isWide()) {
      required().forEach(value -> names.add(free.take(value.name())));
    }
    return names;
  }

  /** The parameters of a function that makes one. */
  String parameters(String self) {
    List<String> parameters = new ArrayList<>();
    List<String> names = names();
    for (int i = 0; i < names.size(); i++) {
      parameters.add(names.get(i) + ": " + types.given(required().get(i).type()));
    }
    parameters.add("block: " + self + "." + nested + ".() -> kotlin.Unit = {}");
    return String.join(", ", parameters);
  }

  /** What a function with the same parameters hands on. */
  String arguments() {
    List<String> arguments = new ArrayList<>(names());
    arguments.add("block");
    return String.join(", ", arguments);
  }

  /** The function that is called like a constructor. */
  void invoke(String self, String owner) {
    out.line("/** With what must be given, and what the block sets. */");
    out.open("public operator fun invoke(" + parameters(self) + "): " + self + " {");
    out.line("val values: " + MUTABLE + " = kotlin.collections.LinkedHashMap()");
    List<String> names = names();
    for (int i = 0; i < names.size(); i++) {
      String key = KotlinWords.quoted(required().get(i).name());
      out.line("values[" + key + "] = " + names.get(i));
    }
    out.line(self + "." + nested + "(values).block()");
    if (isWide()) {
      required().forEach(value -> check(value, owner));
    }
    out.line("return " + self + "(values)").close("}");
  }

  private void check(InputValueDef value, String owner) {
    String why = KotlinWords.quoted(owner + " needs " + value.name());
    String key = KotlinWords.quoted(value.name());
    out.line("kotlin.check(values.containsKey(" + key + ")) { " + why + " }");
  }
}
