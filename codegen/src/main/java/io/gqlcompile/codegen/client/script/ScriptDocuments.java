package io.gqlcompile.codegen.client.script;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.operation.DocumentPrinter;
import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.OperationKind;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.operation.SelectionSet;
import io.gqlcompile.codegen.client.text.FreeNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Operations as constants of a script. The comment before each literal tells editors what it is.
 */
public final class ScriptDocuments {
  private static final String NOTE =
      "// this is an auto generated file. This will be overwritten\n";

  private final Operations operations;
  private final ClientOptions options;
  private final Dialect dialect;
  private final DocumentPrinter printer;

  /** The language of the scripts. */
  public enum Dialect {
    /** Without types. */
    JAVASCRIPT("/* eslint-disable */\n" + NOTE, ".js", "./fragments.js"),
    /** With types of Flow. */
    FLOW("// @flow\n" + NOTE, ".js", "./fragments"),
    /** With types of TypeScript. */
    TYPESCRIPT("/* tslint:disable */\n/* eslint-disable */\n" + NOTE, ".ts", "./fragments");

    private final String header;
    private final String extension;
    private final String fragments;

    Dialect(String header, String extension, String fragments) {
      this.header = header;
      this.extension = extension;
      this.fragments = fragments;
    }
  }

  /** The types of an operation, for languages that have them. */
  public interface Types {
    /** What the scripts import; ends with a line feed. */
    String imports(OperationKind kind);

    /** What follows the literal of an operation. */
    String cast(Operation operation);
  }

  private ScriptDocuments(Operations operations, ClientOptions options, Dialect dialect) {
    this.operations = operations;
    this.options = options;
    this.dialect = dialect;
    this.printer = new DocumentPrinter(options.fragments());
  }

  /**
   * The files; of a kind without operations there is none.
   *
   * @param types empty for constants without types
   */
  public static List<Artifact> files(
      Operations operations, ClientOptions options, Dialect dialect, Optional<Types> types) {
    ScriptDocuments documents = new ScriptDocuments(operations, options, dialect);
    List<Artifact> files = new ArrayList<>();
    for (OperationKind kind : OperationKind.values()) {
      if (!operations.of(kind).isEmpty()) {
        String text = documents.file(kind, types);
        files.add(new Artifact(options.path(kind.plural() + dialect.extension), text));
      }
    }
    if (options.fragments() && !files.isEmpty()) {
      String text = documents.fragments();
      files.add(new Artifact(options.path("fragments" + dialect.extension), text));
    }
    return files;
  }

  private String file(OperationKind kind, Optional<Types> types) {
    List<String> words = new ArrayList<>(ScriptWords.RESERVED);
    words.addAll(List.of("APITypes", "complete"));
    FreeNames names = FreeNames.without(words);
    StringBuilder out = new StringBuilder(dialect.header).append('\n');
    boolean imports = options.fragments() || types.isPresent();
    types.ifPresent(t -> out.append(t.imports(kind)));
    if (options.fragments()) {
      out.append("import { complete } from \"").append(dialect.fragments).append("\";\n");
    }
    out.append(imports ? "\n" : "");
    String separator = "";
    for (Operation operation : operations.of(kind)) {
      out.append(separator).append("export const ");
      out.append(names.take(operation.field().name())).append(" = ");
      out.append(literal(operation, types.isPresent()));
      types.ifPresent(t -> out.append(t.cast(operation)));
      out.append(";\n");
      separator = types.isPresent() ? "\n" : "";
    }
    return out.toString();
  }

  private String literal(Operation operation, boolean typed) {
    String document =
        typed
            ? "`" + ScriptWords.template(printer.print(operation, 0)) + "`"
            : "`\n" + ScriptWords.template(printer.print(operation, 1)) + "`";
    String literal = "/* GraphQL */ " + document;
    return options.fragments() ? "complete(" + literal + ")" : literal;
  }

  /** Each operation gets the fragments that it needs, and no other: servers refuse unused ones. */
  private String fragments() {
    boolean hasTypes = dialect != Dialect.JAVASCRIPT;
    String string = hasTypes ? ": string" : "";
    String table = dialect == Dialect.TYPESCRIPT ? ": Record<string, string>" : "";
    table = dialect == Dialect.FLOW ? ": { [name: string]: string }" : table;
    StringBuilder out = new StringBuilder(dialect.header).append('\n');
    out.append("const fragments").append(table).append(" = {\n");
    for (SelectionSet set : operations.selections()) {
      out.append("  ").append(set.fragmentName()).append(": /* GraphQL */ `");
      out.append(ScriptWords.template(printer.fragment(set))).append("`,\n");
    }
    out.append("};\n\n");
    out.append("/** An operation with the fragments that it needs. */\n");
    out.append("export const complete = (document").append(string).append(")").append(string);
    out.append(" => {\n");
    out.append("  let text = document;\n");
    out.append("  const added = new Set").append(hasTypes ? "<string>" : "").append("();\n");
    out.append("  const add = (part").append(string).append(") => {\n");
    out.append("    for (const spread of part.match(/\\.\\.\\.\\w+/g) || []) {\n");
    out.append("      const name = spread.slice(3);\n");
    out.append("      if (!added.has(name)) {\n");
    out.append("        added.add(name);\n");
    out.append("        text += fragments[name];\n");
    out.append("        add(fragments[name]);\n");
    out.append("      }\n    }\n  };\n  add(document);\n  return text;\n};\n");
    return out.toString();
  }
}
