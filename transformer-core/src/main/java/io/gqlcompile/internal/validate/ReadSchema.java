package io.gqlcompile.internal.validate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.model.DirectiveDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What reading a schema gives.
 *
 * @param schema the schema, with extensions folded in and without {@link #globalAuth}; empty if
 *     there are errors
 * @param faulty the schema in spite of its errors, for further checks; empty if parts of it could
 *     not be read, so that nothing can be said of what is missing
 * @param diagnostics all findings in the order of their places
 * @param directives the directives that AppSync and transformers define, by name
 * @param globalAuth the definition called {@code AMPLIFY}, which sets authorization for all models;
 *     usually an input type
 */
public record ReadSchema(
    Optional<SchemaModel> schema,
    Optional<SchemaModel> faulty,
    List<Diagnostic> diagnostics,
    Map<String, DirectiveDef> directives,
    Optional<TypeDef> globalAuth) {}
