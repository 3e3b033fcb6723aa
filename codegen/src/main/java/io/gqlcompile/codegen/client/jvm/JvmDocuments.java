package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.operation.DocumentPrinter;
import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.operation.SelectionSet;
import java.util.ArrayList;
import java.util.List;

/** Documents in parts that fit into a class file. */
final class JvmDocuments {
  /** A constant of a class file holds 65,535 bytes; three for each character are enough. */
  private static final int CHUNK = 20_000;

  private final boolean fragments;
  private final DocumentPrinter printer;

  /**
   * @param fragments whether operations refer to fragments, which are then part of the document
   */
  JvmDocuments(boolean fragments) {
    this.fragments = fragments;
    this.printer = new DocumentPrinter(fragments);
  }

  /** Whole lines, at least one; together they are the document. */
  List<String> chunks(Operation operation) {
    StringBuilder text = new StringBuilder(printer.print(operation, 0));
    if (fragments && operation.selection().isPresent()) {
      for (SelectionSet set : Operations.selections(operation.selection().get())) {
        text.append(printer.fragment(set));
      }
    }
    List<String> chunks = new ArrayList<>();
    StringBuilder chunk = new StringBuilder();
    for (String line : text.toString().split("(?<=\n)")) {
      if (chunk.length() + line.length() > CHUNK && !chunk.isEmpty()) {
        chunks.add(chunk.toString());
        chunk.setLength(0);
      }
      chunk.append(line);
    }
    chunks.add(chunk.toString());
    return chunks;
  }
}
