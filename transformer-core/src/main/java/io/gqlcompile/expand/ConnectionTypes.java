package io.gqlcompile.expand;

import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** The types that hold one page of items. */
public final class ConnectionTypes {
  private ConnectionTypes() {}

  /** Adds a connection of a model unless a type of its name exists. */
  public static void add(SchemaEditor editor, String name, String model) {
    add(editor, name, model, false);
  }

  /**
   * Adds a connection of a model unless a type of its name exists.
   *
   * @param synced whether a sync query gives it, which also says when it started
   */
  public static void add(SchemaEditor editor, String name, String model, boolean synced) {
    if (editor.hasType(name)) {
      return;
    }
    List<FieldDef> fields = new ArrayList<>();
    fields.add(FieldDef.of("items", TypeRef.of(model).list().nonNull()));
    fields.add(FieldDef.of("nextToken", TypeRef.of("String")));
    if (synced) {
      fields.add(FieldDef.of("startedAt", TypeRef.of("AWSTimestamp")));
    }
    editor.put(ObjectDef.of(name, fields));
  }
}
