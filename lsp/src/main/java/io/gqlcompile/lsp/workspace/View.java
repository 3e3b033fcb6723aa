package io.gqlcompile.lsp.workspace;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.symbol.SymbolTable;
import java.util.Optional;

/**
 * What an answer about a file is made from.
 *
 * @param file the file
 * @param table the names of the schema that it belongs to
 * @param loaded the schema as it was read last
 * @param compiled what the schema gave when it compiled last
 */
public record View(
    SchemaFile file, SymbolTable table, Loaded loaded, Optional<CompiledApi> compiled) {}
