package io.gqlcompile.expand;

import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.TypeRef;
import java.util.List;

/** The argument that turns the order of a query round. */
public final class SortDirection {
  /** The name of its enum. */
  public static final String TYPE = "ModelSortDirection";

  private SortDirection() {}

  /** The argument; its enum is added if the schema has none. */
  public static InputValueDef argument(SchemaEditor editor) {
    addType(editor);
    return InputValueDef.of("sortDirection", TypeRef.of(TYPE));
  }

  /** Adds the enum unless a type of its name exists. */
  public static void addType(SchemaEditor editor) {
    editor.putIfAbsent(EnumDef.of(TYPE, List.of("ASC", "DESC")));
  }
}
