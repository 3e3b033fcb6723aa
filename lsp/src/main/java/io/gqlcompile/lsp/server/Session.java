package io.gqlcompile.lsp.server;

import io.gqlcompile.lsp.symbol.Vocabulary;
import io.gqlcompile.lsp.workspace.Uris;
import io.gqlcompile.lsp.workspace.Workspace;
import io.gqlcompile.project.editor.EditorOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;

/** One editor from its first message to its last. */
final class Session implements LanguageServer, AutoCloseable {
  private static final List<String> WATCHED =
      List.of(
          "**/*.{graphql,graphqls,gql,vtl}",
          "**/gql-compile.{yaml,yml,json}",
          "**/amplify/**/*.json");

  private final EditorOptions options;
  private final Log log = new Log();
  private final Workspace workspace;
  private final Checker checker;
  private final Texts texts;
  private final Folders folders;
  private final CountDownLatch gone = new CountDownLatch(1);
  private volatile LanguageClient client;
  private volatile Abilities abilities = Abilities.NONE;
  private volatile boolean isShutDown;

  Session(EditorOptions options, ExecutorService threads) {
    this.options = options;
    Vocabulary vocabulary = new Vocabulary(options.directives());
    this.workspace = new Workspace(options, vocabulary);
    this.checker = new Checker(workspace, log);
    Answers answers = new Answers(workspace, log, threads, () -> isShutDown);
    this.texts = new Texts(workspace, checker, answers, () -> abilities);
    this.folders = new Folders(workspace, checker);
  }

  void connect(LanguageClient newClient) {
    client = newClient;
    log.connect(newClient);
    checker.connect(newClient);
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    abilities = Abilities.of(params);
    folders.set(roots(params));
    Integer parent = params.getProcessId();
    if (parent != null) {
      ProcessHandle.of(parent).ifPresent(handle -> handle.onExit().thenRun(this::exit));
    }
    InitializeResult result = new InitializeResult(Abilities.ofServer());
    result.setServerInfo(new ServerInfo("gql-compile", options.version()));
    return CompletableFuture.completedFuture(result);
  }

  @SuppressWarnings("deprecation") // Older editors tell their one folder in one of these ways.
  private static List<Path> roots(InitializeParams params) {
    List<String> uris = new ArrayList<>();
    if (params.getWorkspaceFolders() != null) {
      params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).forEach(uris::add);
    } else if (params.getRootUri() != null) {
      uris.add(params.getRootUri());
    }
    return uris.stream().flatMap(uri -> Uris.path(uri).stream()).toList();
  }

  @Override
  public void initialized(InitializedParams params) {
    log.say(MessageType.Info, "gql-compile " + options.version() + " is listening");
    if (!abilities.watchesFiles()) {
      return;
    }
    List<FileSystemWatcher> watchers =
        WATCHED.stream().map(glob -> new FileSystemWatcher(Either.forLeft(glob))).toList();
    client.registerCapability(
        new RegistrationParams(
            List.of(
                new Registration(
                    "gql-compile-files",
                    "workspace/didChangeWatchedFiles",
                    new DidChangeWatchedFilesRegistrationOptions(watchers)))));
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    isShutDown = true;
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    gone.countDown();
  }

  /** Waits for the end; the exit code that the protocol wants. */
  int awaitExit() throws InterruptedException {
    gone.await();
    return isShutDown ? 0 : 1;
  }

  /** What the editor is told of an exception that nobody expected. */
  ResponseError failed(Throwable fault) {
    Throwable cause = fault.getCause() == null ? fault : fault.getCause();
    if (fault instanceof ResponseErrorException refused) {
      return refused.getResponseError();
    }
    if (cause instanceof ResponseErrorException refused) {
      return refused.getResponseError();
    }
    log.fault("answering", cause);
    return new ResponseError(ResponseErrorCode.InternalError, "" + cause.getMessage(), null);
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return texts;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return folders;
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // Nothing is traced.
  }

  @Override
  public void close() {
    checker.close();
  }
}
