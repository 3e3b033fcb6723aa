package io.gqlcompile.migrate;

import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.settings.AuthMode;
import java.util.Map;

/**
 * A type that is being migrated.
 *
 * @param type the type
 * @param types all object types of the schema by name
 * @param edits what changes in its file
 * @param spans places in its file
 * @param defaultMode the default authorization mode of the API
 * @param found gets what is wrong
 */
record Subject(
    ObjectDef type,
    Map<String, ObjectDef> types,
    TextEdits edits,
    Spans spans,
    AuthMode defaultMode,
    Diagnostics found) {

  boolean isModel() {
    return type.hasDirective("model");
  }
}
