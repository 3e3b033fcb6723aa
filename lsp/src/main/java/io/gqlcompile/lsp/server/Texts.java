package io.gqlcompile.lsp.server;

import io.gqlcompile.lsp.feature.Completion;
import io.gqlcompile.lsp.feature.Hovers;
import io.gqlcompile.lsp.feature.Navigation;
import io.gqlcompile.lsp.feature.Outline;
import io.gqlcompile.lsp.feature.Ranges;
import io.gqlcompile.lsp.feature.Renaming;
import io.gqlcompile.lsp.workspace.Document;
import io.gqlcompile.lsp.workspace.View;
import io.gqlcompile.lsp.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** What editors say and ask about texts. */
final class Texts implements TextDocumentService {
  private final Workspace workspace;
  private final Checker checker;
  private final Answers answers;
  private final Supplier<Abilities> abilities;

  Texts(Workspace workspace, Checker checker, Answers answers, Supplier<Abilities> abilities) {
    this.workspace = workspace;
    this.checker = checker;
    this.answers = answers;
    this.abilities = abilities;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem text = params.getTextDocument();
    workspace.documents().put(Document.of(text.getUri(), text.getVersion(), text.getText()));
    checker.schedule(workspace.place(text.getUri()), true);
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    List<Document.Edit> edits = new ArrayList<>();
    for (TextDocumentContentChangeEvent change : params.getContentChanges()) {
      edits.add(new Document.Edit(place(change.getRange()), change.getText()));
    }
    int version = params.getTextDocument().getVersion();
    workspace
        .documents()
        .get(uri)
        .ifPresent(document -> workspace.documents().put(document.with(version, edits)));
    checker.schedule(workspace.place(uri), false);
  }

  private static Document.Place place(Range range) {
    return range == null
        ? null
        : new Document.Place(
            range.getStart().getLine(),
            range.getStart().getCharacter(),
            range.getEnd().getLine(),
            range.getEnd().getCharacter());
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    workspace.documents().remove(uri);
    checker.schedule(workspace.place(uri), true);
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    checker.schedule(workspace.place(params.getTextDocument().getUri()), false);
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    return answers.about(
        params.getTextDocument().getUri(),
        Either.forLeft(List.of()),
        view ->
            Either.forLeft(Completion.at(view, params.getPosition(), abilities.get().snippets())));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    return answers.about(
        params.getTextDocument().getUri(),
        null,
        view -> Hovers.at(view, params.getPosition()).orElse(null));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    return answers.about(
        params.getTextDocument().getUri(),
        Either.forLeft(List.of()),
        view -> Either.forLeft(Navigation.definition(view, params.getPosition())));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    return answers.about(
        params.getTextDocument().getUri(),
        List.of(),
        view ->
            Navigation.references(
                view, params.getPosition(), params.getContext().isIncludeDeclaration()));
  }

  @Override
  @SuppressWarnings("deprecation") // The interface has the older form of symbols in its type.
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    return answers.about(params.getTextDocument().getUri(), List.of(), view -> symbols(view));
  }

  @SuppressWarnings("deprecation")
  private static List<Either<SymbolInformation, DocumentSymbol>> symbols(View view) {
    List<Either<SymbolInformation, DocumentSymbol>> symbols = new ArrayList<>();
    Outline.of(view.file()).forEach(symbol -> symbols.add(Either.forRight(symbol)));
    return symbols;
  }

  @Override
  public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>>
      prepareRename(PrepareRenameParams params) {
    return answers.about(
        params.getTextDocument().getUri(),
        null,
        view -> {
          try {
            return Either3.forFirst(Renaming.range(view, params.getPosition()));
          } catch (Renaming.Refusal e) {
            throw refused(e);
          }
        });
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    Abilities client = abilities.get();
    return answers.about(
        params.getTextDocument().getUri(),
        null,
        view -> {
          try {
            return Renaming.at(
                view,
                params.getPosition(),
                params.getNewName(),
                new Renaming.Means(client.asks(), client.renamesStored(), client.movesFiles()));
          } catch (Renaming.Refusal e) {
            throw refused(e);
          }
        });
  }

  private static ResponseErrorException refused(Renaming.Refusal refusal) {
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, refusal.getMessage(), null));
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    String uri = params.getTextDocument().getUri();
    return answers.about(
        uri,
        List.of(),
        view ->
            Actions.of(
                view,
                Ranges.span(view.file(), params.getRange()),
                params.getContext(),
                checker.of(uri)));
  }
}
