package io.gqlcompile.codegen.client.angular;

import io.gqlcompile.codegen.client.operation.DocumentPrinter;
import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.OperationKind;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.operation.SelectionSet;
import io.gqlcompile.codegen.client.script.ScriptWords;
import io.gqlcompile.codegen.client.script.TypeScriptNames;
import io.gqlcompile.codegen.client.script.TypeScriptResults;
import io.gqlcompile.codegen.client.script.TypeScriptTypes;
import io.gqlcompile.codegen.client.script.UsedTypes;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.List;

/**
 * A service on {@code aws-amplify/api} 6. An argument that is not given is not sent; null is sent
 * as null.
 */
final class AngularService {
  private static final List<String> IMPORTED =
      List.of(
          "Injectable",
          "Client",
          "generateClient",
          "GraphQLResult",
          "Observable",
          "APIService",
          "SubscriptionContainer");

  private static final String HEAD =
      """
      /* tslint:disable */
      /* eslint-disable */
      //  This file was automatically generated and should not be edited.
      import { Injectable } from "@angular/core";
      import { Client, generateClient, GraphQLResult } from "aws-amplify/api";
      import { Observable } from "rxjs";

      """;

  private final SourceText out = new SourceText("  ");
  private final Operations operations;
  private final boolean fragments;
  private final List<TypeDef> used;
  private final TypeScriptNames names;
  private final TypeScriptTypes types;
  private final DocumentPrinter documents;

  AngularService(SchemaModel schema, Operations operations, boolean fragments) {
    this.operations = operations;
    this.fragments = fragments;
    this.used = UsedTypes.of(schema, operations);
    this.names = new TypeScriptNames(used, operations.all(), IMPORTED);
    this.types = new TypeScriptTypes(out, names, operations, used);
    this.documents = new DocumentPrinter(fragments);
  }

  String print() {
    out.raw(HEAD);
    used.forEach(types::declare);
    TypeScriptResults results = new TypeScriptResults(out, names, types, fragments);
    if (fragments) {
      operations.selections().forEach(results::declare);
    }
    for (Operation operation : operations.all()) {
      operation.selection().ifPresent(set -> results.declareContent(operation, set));
    }
    container();
    service();
    return out.toString();
  }

  private void container() {
    out.open("export type SubscriptionContainer = {");
    for (Operation operation : operations.of(OperationKind.SUBSCRIPTION)) {
      out.line(operation.field().name() + ": " + answer(operation) + ";");
    }
    out.close("};").blank();
  }

  private String answer(Operation operation) {
    return operation.selection().isEmpty()
        ? types.leaf(operation.field().type())
        : TypeScriptTypes.around(operation.field().type(), names.result(operation));
  }

  private void service() {
    out.line("@Injectable({");
    out.line("  providedIn: \"root\",");
    out.line("})");
    out.open("export class APIService {");
    out.line("public client: Client;").blank();
    out.open("constructor() {")
        .line("this.client = generateClient() as unknown as Client;")
        .close("}");
    FreeNames methods = FreeNames.without(List.of("client", "constructor"));
    for (Operation operation : operations.all()) {
      out.blank();
      if (operation.kind() == OperationKind.SUBSCRIPTION) {
        listener(operation, methods.take(operation.name() + "Listener"));
      } else {
        method(operation, methods.take(operation.name()));
      }
    }
    out.close("}");
  }

  private void method(Operation operation, String name) {
    FreeNames arguments = argumentNames();
    String returned = "Promise<" + answer(operation) + ">";
    out.open("async " + name + "(" + parameters(operation, arguments) + "): " + returned + " {");
    statement(operation);
    variables(operation, arguments);
    String request = operation.variables().isEmpty() ? "{ query: statement }" : request();
    out.line("const response = (await this.client.graphql(" + request + ")) as any;");
    out.line("return response.data." + operation.field().name() + ";");
    out.close("}");
  }

  private void listener(Operation operation, String name) {
    FreeNames arguments = argumentNames();
    String field = ScriptWords.quoted(operation.field().name());
    String returned = "Observable<GraphQLResult<Pick<SubscriptionContainer, " + field + ">>>";
    out.open(name + "(" + parameters(operation, arguments) + "): " + returned + " {");
    statement(operation);
    variables(operation, arguments);
    String request = operation.variables().isEmpty() ? "{ query: statement }" : request();
    out.line("return this.client.graphql(" + request + ") as any;");
    out.close("}");
  }

  private static String request() {
    return "{ query: statement, variables: gqlAPIServiceArguments }";
  }

  private static FreeNames argumentNames() {
    List<String> words = new ArrayList<>(ScriptWords.RESERVED);
    words.addAll(List.of("statement", "gqlAPIServiceArguments", "response", "undefined"));
    return FreeNames.without(words);
  }

  private void statement(Operation operation) {
    StringBuilder text = new StringBuilder(documents.print(operation, 0));
    if (fragments && operation.selection().isPresent()) {
      for (SelectionSet set : Operations.selections(operation.selection().get())) {
        text.append(documents.fragment(set));
      }
    }
    out.line("const statement = `" + ScriptWords.template(text.toString().stripTrailing()) + "`;");
  }

  private String parameters(Operation operation, FreeNames names) {
    List<String> parameters = new ArrayList<>();
    for (InputValueDef value : ordered(operation)) {
      String mark = Operation.isOptional(value) ? "?: " : ": ";
      parameters.add(names.of(value, value.name()) + mark + types.leaf(value.type()));
    }
    return String.join(", ", parameters);
  }

  /** Those that must be given come first. */
  private static List<InputValueDef> ordered(Operation operation) {
    List<InputValueDef> ordered = new ArrayList<>();
    operation.variables().stream().filter(v -> !Operation.isOptional(v)).forEach(ordered::add);
    operation.variables().stream().filter(Operation::isOptional).forEach(ordered::add);
    return ordered;
  }

  private void variables(Operation operation, FreeNames names) {
    if (operation.variables().isEmpty()) {
      return;
    }
    out.line("const gqlAPIServiceArguments: any = {};");
    for (InputValueDef value : ordered(operation)) {
      String name = names.of(value, value.name());
      String set = "gqlAPIServiceArguments." + value.name() + " = " + name + ";";
      if (Operation.isOptional(value)) {
        out.open("if (" + name + " !== undefined) {").line(set).close("}");
      } else {
        out.line(set);
      }
    }
  }
}
