package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.spi.ClientTarget;
import java.util.ArrayList;
import java.util.List;

/** The target {@code java}. */
public final class JvmTarget implements ClientTarget {
  private static final String NOTE =
      "// This file was automatically generated and should not be edited.\n";

  @Override
  public String name() {
    return "java";
  }

  @Override
  public String purpose() {
    return "a client for Java 17 without dependencies";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    JvmApi parts = JvmApi.of(api, options);
    Operations operations = parts.operations();
    List<TypeDef> types = parts.types();
    JvmNames names = parts.names();
    JvmTypes mapping = new JvmTypes(names, types);
    List<Artifact> files = new ArrayList<>();
    for (TypeDef type : types) {
      files.add(
          file(options, names, names.type(type.name()), text(type, names, mapping, operations)));
    }
    JvmOperations printer = new JvmOperations(api.schema(), names, mapping, options.fragments());
    for (Operation operation : operations.all()) {
      files.add(file(options, names, names.operation(operation), printer.print(operation)));
    }
    files.addAll(Runtime.files(options, names.packageName()));
    return files;
  }

  private static String text(
      TypeDef type, JvmNames names, JvmTypes mapping, Operations operations) {
    if (type instanceof EnumDef e) {
      return new JvmEnum(e, names).print();
    }
    if (type instanceof InputDef input) {
      return new JvmInput(input, names, mapping).print();
    }
    return type instanceof ObjectDef object
        ? new JvmRecord(object, names, mapping, operations).print()
        : new JvmAbstract(type, names, mapping, operations).print();
  }

  private static Artifact file(ClientOptions options, JvmNames names, String name, String text) {
    String path = names.packageName().replace('.', '/') + "/" + name + ".java";
    return new Artifact(
        options.path(path), NOTE + "package " + names.packageName() + ";\n\n" + text);
  }
}
