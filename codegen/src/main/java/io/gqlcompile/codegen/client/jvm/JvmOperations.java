package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.text.FreeNames;
import io.gqlcompile.codegen.client.text.JavaWords;
import io.gqlcompile.codegen.client.text.SourceText;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A class for each operation. It does not change: each setter gives a new one. */
final class JvmOperations {
  private static final String MAP = "java.util.Map<java.lang.String, java.lang.Object>";

  private final JvmPaging paging;
  private final JvmNames names;
  private final JvmTypes types;
  private final JvmDocuments documents;
  private SourceText out = new SourceText("  ");

  JvmOperations(SchemaModel schema, JvmNames names, JvmTypes types, boolean fragments) {
    this.paging = new JvmPaging(schema);
    this.names = names;
    this.types = types;
    this.documents = new JvmDocuments(fragments);
  }

  String print(Operation operation) {
    out = new SourceText("  ");
    String name = names.operation(operation);
    String result = types.type(operation.field().type());
    Docs.print(
        out,
        operation.field().description(),
        "The " + operation.kind().keyword() + " " + operation.field().name() + ".");
    String base = names.runtime("Operation") + "<" + result + ">";
    out.open("public final class " + name + " implements " + base + " {");
    out.line("private static final java.lang.String DOCUMENT =");
    out.line("    " + document(operation) + ";").blank();
    out.line("private final " + MAP + " variables;").blank();
    out.open("private " + name + "(" + MAP + " variables) {").line("this.variables = variables;");
    out.close("}").blank();
    FreeNames free = names.members("of", "variables", "with", "stream");
    start(operation, name, free);
    for (InputValueDef value : operation.variables()) {
      if (Operation.isOptional(value)) {
        setter(value, name, free);
      }
    }
    with(name);
    contract(operation, result);
    page(operation, name, result);
    return out.close("}").toString();
  }

  private void start(Operation operation, String name, FreeNames free) {
    List<String> parameters = new ArrayList<>();
    List<InputValueDef> required = new ArrayList<>();
    for (InputValueDef value : operation.variables()) {
      if (!Operation.isOptional(value)) {
        required.add(value);
        parameters.add(types.type(value.type()) + " " + free.of("variable", value.name()));
      }
    }
    out.line("/** The operation with all variables that it must have. */");
    out.open("public static " + name + " of(" + String.join(", ", parameters) + ") {");
    String local = free.of("local", "values");
    out.line(MAP + " " + local + " = new java.util.LinkedHashMap<>();");
    for (InputValueDef value : required) {
      String key = JavaWords.quoted(value.name());
      String checked =
          "java.util.Objects.requireNonNull("
              + free.of("variable", value.name())
              + ", "
              + key
              + ")";
      out.line(local + ".put(" + key + ", " + checked + ");");
    }
    out.line("return new " + name + "(" + local + ");").close("}").blank();
  }

  private void setter(InputValueDef value, String name, FreeNames free) {
    String method = free.of("variable", value.name());
    Docs.print(out, value.description(), "The same with " + value.name() + ".");
    out.open("public " + name + " " + method + "(" + types.type(value.type()) + " value) {");
    out.line("return with(" + JavaWords.quoted(value.name()) + ", value);").close("}").blank();
  }

  private void with(String name) {
    out.open("private " + name + " with(java.lang.String name, java.lang.Object value) {");
    out.line(MAP + " more = new java.util.LinkedHashMap<>(variables);");
    out.line("more.put(name, value);").line("return new " + name + "(more);").close("}").blank();
  }

  private void contract(Operation operation, String result) {
    out.line("@java.lang.Override").open("public java.lang.String document() {");
    out.line("return DOCUMENT;").close("}").blank();
    out.line("@java.lang.Override").open("public " + MAP + " variables() {");
    out.line("return java.util.Collections.unmodifiableMap(variables);").close("}").blank();
    out.line("@java.lang.Override").open("public java.lang.String rootField() {");
    out.line("return " + JavaWords.quoted(operation.field().name()) + ";").close("}").blank();
    out.line("@java.lang.Override").open("public " + result + " read(java.lang.Object value) {");
    String reader = types.reader(operation.field().type());
    String function = "java.util.function.Function<java.lang.Object, " + result + ">";
    out.line(function + " reader = " + reader + ";");
    out.line("return reader.apply(value);").close("}");
  }

  /** A list that comes in pages can be read as one stream. */
  private void page(Operation operation, String name, String result) {
    Optional<TypeRef> entry = paging.entry(operation);
    if (entry.isEmpty()) {
      return;
    }
    out.blank().line("/** All entries, page after page, from the first or the given token on. */");
    String stream = "java.util.stream.Stream<" + types.type(entry.get()) + ">";
    out.open("public " + stream + " stream(" + names.runtime("AppSyncClient") + " client) {");
    String next = "token == null ? this : with(\"nextToken\", token)";
    out.line("return " + names.runtime("Pages") + ".stream(");
    out.line("    token -> client.run(" + next + "),");
    out.line("    " + result + "::items,");
    out.line("    " + result + "::nextToken);").close("}");
  }

  private String document(Operation operation) {
    List<String> chunks = new ArrayList<>();
    for (String chunk : documents.chunks(operation)) {
      List<String> lines = new ArrayList<>();
      for (String line : chunk.split("(?<=\n)")) {
        lines.add(JavaWords.quoted(line));
      }
      chunks.add(String.join("\n        + ", lines));
    }
    return chunks.size() == 1
        ? chunks.get(0)
        : "java.lang.String.join(\"\", " + String.join(",\n        ", chunks) + ")";
  }
}
