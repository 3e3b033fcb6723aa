package io.gqlcompile.codegen.client.graphql;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.operation.DocumentPrinter;
import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.OperationKind;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.operation.SelectionSet;
import java.util.ArrayList;
import java.util.List;

/** {@code queries.graphql}, {@code mutations.graphql} and {@code subscriptions.graphql}. */
public final class GraphQlDocuments {
  private static final String HEADER =
      "# this is an auto generated file. This will be overwritten\n";

  private GraphQlDocuments() {}

  /** The files; of a kind without operations there is none. */
  public static List<Artifact> files(Operations operations, ClientOptions options) {
    List<Artifact> files = new ArrayList<>();
    DocumentPrinter printer = new DocumentPrinter(options.fragments());
    for (OperationKind kind : OperationKind.values()) {
      StringBuilder text = new StringBuilder(HEADER);
      for (Operation operation : operations.of(kind)) {
        text.append('\n').append(printer.print(operation, 0));
      }
      if (!operations.of(kind).isEmpty()) {
        files.add(new Artifact(options.path(kind.plural() + ".graphql"), text.toString()));
      }
    }
    if (options.fragments() && !operations.selections().isEmpty()) {
      StringBuilder text = new StringBuilder(HEADER);
      for (SelectionSet set : operations.selections()) {
        text.append('\n').append(printer.fragment(set));
      }
      files.add(new Artifact(options.path("fragments.graphql"), text.toString()));
    }
    return files;
  }
}
