package io.gqlcompile.codegen.client.script;

import io.gqlcompile.codegen.client.operation.Operation;
import io.gqlcompile.codegen.client.operation.SelectedField;
import io.gqlcompile.codegen.client.operation.SelectionSet;
import io.gqlcompile.codegen.client.text.SourceText;
import java.util.Optional;

/** The types of answers in TypeScript: what was selected, and nothing else. */
public final class TypeScriptResults {
  private final SourceText out;
  private final TypeScriptNames names;
  private final TypeScriptTypes types;
  private final boolean fragments;
  private final ObjectLiterals objects = new ObjectLiterals("{", "}", this::property);

  /**
   * @param fragments whether selections have types of their own
   */
  public TypeScriptResults(
      SourceText out, TypeScriptNames names, TypeScriptTypes types, boolean fragments) {
    this.out = out;
    this.names = names;
    this.types = types;
    this.fragments = fragments;
  }

  /** Declares the type of an answer, by the name of the root field. */
  public void declare(Operation operation) {
    out.raw("export type " + names.result(operation) + " = {\n");
    out.raw(
        property(
            new SelectedField(operation.field().name(), operation.field(), operation.selection()),
            1));
    out.raw("};\n\n");
  }

  /** Declares the type of what is at the root field. */
  public void declareContent(Operation operation, SelectionSet set) {
    out.raw("export type " + names.result(operation) + " = " + text(set, 0) + ";\n\n");
  }

  /** Declares the type of a selection. */
  public void declare(SelectionSet set) {
    out.raw("export type " + names.fragment(set) + " = " + objects.of(set, 0) + ";\n\n");
  }

  private String property(SelectedField field, int indent) {
    StringBuilder line = new StringBuilder();
    SourceText comment = new SourceText("");
    ScriptWords.comment(comment, field.field(), Optional.empty());
    comment.toString().lines().forEach(l -> line.append("  ".repeat(indent) + l + "\n"));
    line.append("  ".repeat(indent));
    line.append(field.responseName()).append(TypeScriptTypes.mark(field.field().type()));
    if (field.selection().isEmpty()) {
      line.append(types.leaf(field.field().type()));
    } else {
      String base = text(field.selection().get(), indent);
      line.append(TypeScriptTypes.around(field.field().type(), base));
    }
    return line.append(",\n").toString();
  }

  private String text(SelectionSet set, int indent) {
    return fragments ? names.fragment(set) : objects.of(set, indent);
  }
}
