package io.gqlcompile.lsp.server;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;

/**
 * What both sides can do.
 *
 * @param snippets whether the editor knows texts with gaps to fill in
 * @param asks whether it can ask its user before it does an edit
 * @param watchesFiles whether it can be asked to tell of changed files
 * @param movesFiles whether it gives files other names when asked to
 * @param renamesStored whether its user wants stored fields renamed without being asked
 */
record Abilities(
    boolean snippets,
    boolean asks,
    boolean watchesFiles,
    boolean movesFiles,
    boolean renamesStored) {
  static final Abilities NONE = new Abilities(false, false, false, false, false);

  /** The key of the options that are given at the start. */
  private static final String RENAMES_STORED = "renameStoredFields";

  static Abilities of(InitializeParams params) {
    Optional<ClientCapabilities> client = Optional.ofNullable(params.getCapabilities());
    Optional<TextDocumentClientCapabilities> text = client.map(ClientCapabilities::getTextDocument);
    Optional<WorkspaceClientCapabilities> workspace = client.map(ClientCapabilities::getWorkspace);
    boolean renames =
        params.getInitializationOptions() instanceof JsonObject options
            && options.has(RENAMES_STORED)
            && options.get(RENAMES_STORED).isJsonPrimitive()
            && options.get(RENAMES_STORED).getAsBoolean();
    return new Abilities(
        text.map(t -> t.getCompletion())
            .map(c -> c.getCompletionItem())
            .map(i -> i.getSnippetSupport())
            .orElse(false),
        workspace
            .map(w -> w.getWorkspaceEdit())
            .map(e -> e.getDocumentChanges() != null && e.getChangeAnnotationSupport() != null)
            .orElse(false),
        workspace
            .map(w -> w.getDidChangeWatchedFiles())
            .map(d -> d.getDynamicRegistration())
            .orElse(false),
        workspace
            .map(w -> w.getWorkspaceEdit())
            .map(e -> e.getResourceOperations())
            .map(operations -> operations.contains(ResourceOperationKind.Rename))
            .orElse(false),
        renames);
  }

  static ServerCapabilities ofServer() {
    ServerCapabilities server = new ServerCapabilities();
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    server.setTextDocumentSync(sync);
    server.setPositionEncoding("utf-16");
    server.setCompletionProvider(
        new CompletionOptions(false, List.of("@", "\"", "(", ":", "[", "{")));
    server.setHoverProvider(true);
    server.setDefinitionProvider(true);
    server.setReferencesProvider(true);
    server.setDocumentSymbolProvider(true);
    server.setRenameProvider(new RenameOptions(true));
    server.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    server.setWorkspace(new WorkspaceServerCapabilities(folders));
    return server;
  }
}
