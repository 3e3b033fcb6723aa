package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.OperationKind;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.KotlinWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.TypeRef;
import java.util.List;
import java.util.Optional;

/** A class for each operation, and a function of the client that runs it. */
final class KotlinOperations {
  /** What the client has already. */
  private static final List<String> TAKEN =
      List.of(
          ("as at await equals flow getClass hashCode notify notifyAll over run runAsync subscribe"
                  + " to toString wait withRealTime")
              .split(" "));

  private final JvmApi api;
  private final KotlinTypes types;
  private final JvmDocuments documents;
  private final JvmPaging paging;
  private final FreeNames functions = FreeNames.without(TAKEN);

  KotlinOperations(JvmApi api, KotlinTypes types, JvmDocuments documents, JvmPaging paging) {
    this.api = api;
    this.types = types;
    this.documents = documents;
    this.paging = paging;
  }

  String print(Operation operation) {
    SourceText out = new SourceText("    ");
    String plain = api.names().operation(operation);
    String self = KotlinWords.qualified(api.names().packageName() + "." + plain);
    String nested = plain.equals("Variables") ? "Variables_" : "Variables";
    String result = types.plain(operation.field().type());
    KotlinBuilder builder = new KotlinBuilder(out, api, types, nested, operation.variables());
    KotlinWords.comment(
        out,
        operation.field().description(),
        "The " + operation.kind().keyword() + " " + operation.field().name() + ".");
    out.line("public class " + KotlinWords.name(plain) + " private constructor(");
    out.line("    private val values: " + KotlinBuilder.MAP + ",");
    out.open(") : " + types.runtime("Operation") + "<" + result + "> {");
    contract(out, operation, result);
    page(out, operation, self);
    builder.print();
    out.open("public companion object {");
    document(out, operation);
    builder.invoke(self, plain);
    out.close("}").close("}").blank();
    function(out, operation, builder, self);
    return out.toString();
  }

  private void contract(SourceText out, Operation operation, String result) {
    out.line("override fun document(): kotlin.String = DOCUMENT").blank();
    out.line("override fun variables(): " + KotlinBuilder.MAP + " = values").blank();
    String field = KotlinWords.quoted(operation.field().name());
    out.line("override fun rootField(): kotlin.String = " + field).blank();
    out.line("override fun read(value: kotlin.Any): " + result + " =");
    out.line("    value.let { " + types.reader(operation.field().type()) + " }").blank();
  }

  /** A list that comes in pages can be read as one flow. */
  private void page(SourceText out, Operation operation, String self) {
    Optional<TypeRef> entry = paging.entry(operation);
    if (entry.isEmpty()) {
      return;
    }
    String flow = "kotlinx.coroutines.flow.Flow<" + types.plain(entry.get()) + ">";
    out.line("/** All entries, page after page, from the first or the given token on. */");
    out.line("public fun entries(client: " + types.runtime("AppSyncClient") + "): " + flow + " =");
    out.open("    " + types.runtime("pages") + "(");
    out.line("{ token ->");
    String next = self + "(values + (\"nextToken\" to token))";
    String step = "if (token == null) this else " + next;
    out.line("    " + types.runtime("runOn") + "(client, " + step + ")");
    out.line("},").line("{ page -> page.items },").line("{ page -> page.nextToken },");
    out.close("    )").blank();
  }

  private void document(SourceText out, Operation operation) {
    List<String> chunks = documents.chunks(operation);
    out.open("private val DOCUMENT: kotlin.String = kotlin.collections.listOf(");
    for (String chunk : chunks) {
      List<String> lines = chunk.lines().map(line -> KotlinWords.quoted(line + "\n")).toList();
      out.line(String.join(" +\n            ", lines) + ",");
    }
    out.close(").joinToString(\"\")").blank();
  }

  private void function(SourceText out, Operation operation, KotlinBuilder builder, String self) {
    boolean isLive = operation.kind() == OperationKind.SUBSCRIPTION;
    String name = KotlinWords.name(functions.take(operation.field().name()));
    String result = types.plain(operation.field().type());
    String client = types.runtime("AppSyncClient");
    out.line(isLive ? "/** What comes, until nobody collects. */" : "/** Runs the operation. */");
    String head = isLive ? "public fun " : "public suspend fun ";
    out.line(head + client + "." + name + "(" + builder.parameters(self) + "):");
    String answer = isLive ? "kotlinx.coroutines.flow.Flow<" + result + ">" : result + "?";
    String call = types.runtime(isLive ? "flowOf" : "runOn");
    out.line("    " + answer + " =");
    out.line("    " + call + "(this, " + self + "(" + builder.arguments() + "))");
  }
}
