package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.text.KotlinWords;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.spi.ClientTarget;
import java.util.ArrayList;
import java.util.List;

/** The target {@code kotlin}: types and operations in Kotlin on top of the runtime in Java. */
public final class KotlinTarget implements ClientTarget {
  private static final String NOTE =
      "// This file was automatically generated and should not be edited.\n";

  private static final String QUIET = "@file:kotlin.Suppress(\"UNCHECKED_CAST\", \"unused\")\n\n";

  @Override
  public String name() {
    return "kotlin";
  }

  @Override
  public String purpose() {
    return "a client for Kotlin with coroutines";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    JvmApi parts = JvmApi.of(api, options);
    KotlinTypes types = new KotlinTypes(parts);
    List<Artifact> files = new ArrayList<>();
    for (TypeDef type : parts.types()) {
      files.add(file(options, parts, parts.names().type(type.name()), text(type, parts, types)));
    }
    KotlinOperations printer =
        new KotlinOperations(
            parts, types, new JvmDocuments(options.fragments()), new JvmPaging(api.schema()));
    for (Operation operation : parts.operations().all()) {
      String name = parts.names().operation(operation);
      files.add(file(options, parts, name, printer.print(operation)));
    }
    files.addAll(Runtime.files(options, parts.names().packageName()));
    String name = KotlinWords.qualified(parts.names().packageName());
    String path = parts.names().packageName().replace('.', '/') + "/runtime/Coroutines.kt";
    String text =
        Runtime.text("Coroutines.kt").replace("package runtime", "package " + name + ".runtime");
    files.add(new Artifact(options.path(path), NOTE + text));
    return files;
  }

  private static String text(TypeDef type, JvmApi api, KotlinTypes types) {
    if (type instanceof EnumDef e) {
      return new KotlinEnum(e, api, types).print();
    }
    if (type instanceof InputDef input) {
      return new KotlinInput(input, api, types).print();
    }
    return type instanceof ObjectDef object
        ? new KotlinData(object, api, types).print()
        : new KotlinSealed(type, api, types).print();
  }

  private static Artifact file(ClientOptions options, JvmApi api, String name, String text) {
    String packageName = api.names().packageName();
    String path = packageName.replace('.', '/') + "/" + name + ".kt";
    String head = NOTE + QUIET + "package " + KotlinWords.qualified(packageName) + "\n\n";
    return new Artifact(options.path(path), head + text);
  }
}
