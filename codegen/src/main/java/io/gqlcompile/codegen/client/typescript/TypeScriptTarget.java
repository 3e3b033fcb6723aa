package io.gqlcompile.codegen.client.typescript;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.OperationKind;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.script.ScriptDocuments;
import io.gqlcompile.codegen.client.script.TypeScriptNames;
import io.gqlcompile.codegen.client.script.TypeScriptResults;
import io.gqlcompile.codegen.client.script.TypeScriptTypes;
import io.gqlcompile.codegen.client.script.UsedTypes;
import io.gqlcompile.codegen.client.text.Paths;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.spi.ClientTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The target {@code typescript}: documents with typed strings, and {@code API.ts}. */
public final class TypeScriptTarget implements ClientTarget {
  private static final String HEADER =
      "/* tslint:disable */\n/* eslint-disable */\n"
          + "//  This file was automatically generated and should not be edited.\n\n";

  @Override
  public String name() {
    return "typescript";
  }

  @Override
  public String purpose() {
    return "operations and types for TypeScript, as aws-amplify infers from them";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    Operations operations = Operations.of(api.schema(), options.maxDepth(), options.typename());
    List<TypeDef> types = UsedTypes.of(api.schema(), operations);
    TypeScriptNames names = new TypeScriptNames(types, operations.all(), List.of());
    String typesPath = options.typesPath("API.ts");
    List<Artifact> files = new ArrayList<>();
    files.add(new Artifact(typesPath, types(operations, options, types, names)));
    files.addAll(
        ScriptDocuments.files(
            operations,
            options,
            ScriptDocuments.Dialect.TYPESCRIPT,
            Optional.of(new TypedStrings(names, options.folder(), typesPath))));
    return files;
  }

  private static String types(
      Operations operations, ClientOptions options, List<TypeDef> types, TypeScriptNames names) {
    SourceText out = new SourceText("  ").raw(HEADER);
    TypeScriptTypes printer = new TypeScriptTypes(out, names, operations, types);
    TypeScriptResults results = new TypeScriptResults(out, names, printer, options.fragments());
    types.forEach(printer::declare);
    if (options.fragments()) {
      operations.selections().forEach(results::declare);
    }
    for (Operation operation : operations.all()) {
      printer.declareInputs(names.variables(operation), operation.variables());
      results.declare(operation);
    }
    if (operations.all().isEmpty()) {
      out.line("export {};");
    }
    return out.toString().stripTrailing() + "\n";
  }

  /**
   * Strings that carry the types of an operation's variables and answer. The names of the two
   * members are what {@code client.graphql} of aws-amplify 6 looks for.
   */
  private record TypedStrings(TypeScriptNames names, String folder, String typesPath)
      implements ScriptDocuments.Types {
    @Override
    public String imports(OperationKind kind) {
      String generated = "Generated" + kind.title();
      String member = "  __generated" + kind.title();
      return "import * as APITypes from \""
          + Paths.withoutExtension(Paths.relative(folder, typesPath))
          + "\";\n"
          + ("type " + generated + "<InputType, OutputType> = string & {\n")
          + (member + "Input: InputType;\n")
          + (member + "Output: OutputType;\n")
          + "};\n";
    }

    @Override
    public String cast(Operation operation) {
      return " as Generated"
          + operation.kind().title()
          + "<\n  APITypes."
          + names.variables(operation)
          + ",\n  APITypes."
          + names.result(operation)
          + "\n>";
    }
  }
}
