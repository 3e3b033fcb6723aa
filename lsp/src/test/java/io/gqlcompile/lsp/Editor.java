package io.gqlcompile.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.gqlcompile.GqlCompiler;
import io.gqlcompile.lsp.server.StdioServer;
import io.gqlcompile.project.editor.DirectiveTexts;
import io.gqlcompile.project.editor.EditorOptions;
import io.gqlcompile.settings.Settings;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ChangeAnnotation;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ResourceOperationKind;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.eclipse.lsp4j.WorkspaceEditChangeAnnotationSupportCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * A scripted editor: types, asks, and keeps what it is told. A {@code |} in a text is the cursor.
 */
final class Editor implements LanguageClient, AutoCloseable {
  private static final long SECONDS = 30;

  final List<MessageParams> log = new CopyOnWriteArrayList<>();
  private final Map<String, PublishDiagnosticsParams> told = new LinkedHashMap<>();
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Future<Integer> exit;
  final LanguageServer server;
  private int version;

  private Editor(EditorOptions options) throws IOException {
    PipedInputStream toServer = new PipedInputStream(1 << 16);
    PipedInputStream toClient = new PipedInputStream(1 << 16);
    PipedOutputStream fromClient = new PipedOutputStream(toServer);
    PipedOutputStream fromServer = new PipedOutputStream(toClient);
    exit = threads.submit(() -> new StdioServer().serve(toServer, fromServer, options));
    var launcher = LSPLauncher.createClientLauncher(this, toClient, fromClient, threads, null);
    server = launcher.getRemoteProxy();
    launcher.startListening();
  }

  /** Starts a server and says hello. */
  static Editor open(Path... folders) throws Exception {
    return open(true, List.of(), folders);
  }

  static Editor open(boolean asks, List<String> schema, Path... folders) throws Exception {
    EditorOptions options =
        new EditorOptions(
            schema,
            Settings.DEFAULT,
            DirectiveTexts.all(Editor.class.getClassLoader()),
            new GqlCompiler()::compile,
            "test");
    Editor editor = new Editor(options);
    InitializeParams hello = new InitializeParams();
    List<WorkspaceFolder> workspace = new ArrayList<>();
    for (Path folder : folders) {
      workspace.add(new WorkspaceFolder(folder.toUri().toString(), folder.toString()));
    }
    hello.setWorkspaceFolders(workspace);
    hello.setCapabilities(capabilities(asks));
    editor.server.initialize(hello).get(SECONDS, TimeUnit.SECONDS);
    editor.server.initialized(new InitializedParams());
    return editor;
  }

  private static ClientCapabilities capabilities(boolean asks) {
    CompletionItemCapabilities item = new CompletionItemCapabilities();
    item.setSnippetSupport(true);
    TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
    text.setCompletion(new CompletionCapabilities(item));
    WorkspaceEditCapabilities edits = new WorkspaceEditCapabilities();
    edits.setDocumentChanges(true);
    if (asks) {
      edits.setChangeAnnotationSupport(new WorkspaceEditChangeAnnotationSupportCapabilities());
      edits.setResourceOperations(List.of(ResourceOperationKind.Rename));
    }
    WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
    workspace.setWorkspaceEdit(edits);
    ClientCapabilities capabilities = new ClientCapabilities();
    capabilities.setTextDocument(text);
    capabilities.setWorkspace(workspace);
    return capabilities;
  }

  /** Writes a file and opens it; its name in the protocol. */
  String open(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    String uri = file.toRealPath().toUri().toString();
    show(uri, text);
    return uri;
  }

  /** Opens a text, be there a file or not. */
  void show(String uri, String text) {
    texts.put(uri, text);
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(new TextDocumentItem(uri, "graphql", ++version, text)));
  }

  void close(String uri) {
    server
        .getTextDocumentService()
        .didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
  }

  String text(String uri) {
    return texts.get(uri);
  }

  /** Puts a text in the place of another, as typing does. */
  void type(String uri, String old, String now) {
    String text = texts.get(uri);
    int at = text.indexOf(old);
    assertTrue(at >= 0, () -> "no " + old + " in " + text);
    Range range = new Range(Edits.position(text, at), Edits.position(text, at + old.length()));
    texts.put(uri, text.substring(0, at) + now + text.substring(at + old.length()));
    change(uri, new TextDocumentContentChangeEvent(range, now));
  }

  /** Puts another text in the place of the whole. */
  void retype(String uri, String now) {
    texts.put(uri, now);
    change(uri, new TextDocumentContentChangeEvent(now));
  }

  private void change(String uri, TextDocumentContentChangeEvent event) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri, ++version), List.of(event)));
  }

  /** Where a piece of text is; a {@code |} in it is the cursor. */
  Position at(String uri, String piece) {
    String plain = piece.replace("|", "");
    int at = texts.get(uri).indexOf(plain);
    assertTrue(at >= 0, () -> "no " + plain + " in " + texts.get(uri));
    return Edits.position(texts.get(uri), at + Math.max(0, piece.indexOf('|')));
  }

  /** What is said of a file, once it is what is waited for. */
  List<Diagnostic> await(String uri, Predicate<List<Diagnostic>> wanted)
      throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    synchronized (told) {
      while (true) {
        PublishDiagnosticsParams last = told.get(uri);
        if (last != null && wanted.test(last.getDiagnostics())) {
          return last.getDiagnostics();
        }
        long left = end - System.nanoTime();
        if (left <= 0) {
          List<String> rules = last == null ? List.of("nothing") : rules(last.getDiagnostics());
          return fail("waited in vain; the last were " + rules + "; log " + log);
        }
        TimeUnit.NANOSECONDS.timedWait(told, left);
      }
    }
  }

  /** Waits for the rules that are found, in the order of their places. */
  List<Diagnostic> awaitRules(String uri, String... rules) throws InterruptedException {
    return await(uri, found -> rules(found).equals(List.of(rules)));
  }

  static List<String> rules(List<Diagnostic> found) {
    return found.stream().map(one -> one.getCode().getLeft()).toList();
  }

  List<String> complete(String uri, String piece) throws Exception {
    return items(uri, piece).stream().map(CompletionItem::getLabel).toList();
  }

  List<CompletionItem> items(String uri, String piece) throws Exception {
    CompletionParams params = new CompletionParams(new TextDocumentIdentifier(uri), at(uri, piece));
    return get(server.getTextDocumentService().completion(params)).getLeft();
  }

  String hover(String uri, String piece) throws Exception {
    HoverParams params = new HoverParams(new TextDocumentIdentifier(uri), at(uri, piece));
    var hover = get(server.getTextDocumentService().hover(params));
    return hover == null ? "" : hover.getContents().getRight().getValue();
  }

  /** Where something is defined, as the text from there to the end of the line. */
  List<String> definition(String uri, String piece) throws Exception {
    DefinitionParams params = new DefinitionParams(new TextDocumentIdentifier(uri), at(uri, piece));
    var found = get(server.getTextDocumentService().definition(params)).getLeft();
    return found.stream().map(this::lineFrom).toList();
  }

  int references(String uri, String piece) throws Exception {
    ReferenceParams params =
        new ReferenceParams(
            new TextDocumentIdentifier(uri), at(uri, piece), new ReferenceContext(true));
    return get(server.getTextDocumentService().references(params)).size();
  }

  private String lineFrom(Location location) {
    String text = texts.get(location.getUri());
    int start = Edits.offset(text, location.getRange().getStart());
    return text.substring(start).lines().findFirst().orElse("");
  }

  WorkspaceEdit rename(String uri, String piece, String name) throws Exception {
    return get(
        server
            .getTextDocumentService()
            .rename(new RenameParams(new TextDocumentIdentifier(uri), at(uri, piece), name)));
  }

  List<CodeAction> fixes(String uri, Diagnostic finding) throws Exception {
    return actions(uri, finding.getRange(), List.of(finding));
  }

  List<CodeAction> actions(String uri, Range range, List<Diagnostic> findings) throws Exception {
    CodeActionParams params =
        new CodeActionParams(
            new TextDocumentIdentifier(uri), range, new CodeActionContext(findings));
    return get(server.getTextDocumentService().codeAction(params)).stream()
        .map(action -> action.getRight())
        .toList();
  }

  /** Does an edit, and tells the server of it. */
  void apply(WorkspaceEdit edit) {
    if (edit.getDocumentChanges() == null) {
      edit.getChanges().forEach(this::apply);
      return;
    }
    for (var change : edit.getDocumentChanges()) {
      TextDocumentEdit one = change.getLeft();
      apply(one.getTextDocument().getUri(), one.getEdits());
    }
  }

  /**
   * Does an edit as editors do that save all: texts that are not open are changed in their files.
   */
  void applyToDisk(WorkspaceEdit edit) throws IOException {
    if (edit.getDocumentChanges() == null) {
      for (var change : edit.getChanges().entrySet()) {
        applyToDisk(change.getKey(), change.getValue());
      }
      return;
    }
    for (var change : edit.getDocumentChanges()) {
      if (change.isLeft()) {
        applyToDisk(change.getLeft().getTextDocument().getUri(), change.getLeft().getEdits());
      } else if (change.getRight() instanceof RenameFile move) {
        Files.move(Path.of(URI.create(move.getOldUri())), Path.of(URI.create(move.getNewUri())));
      }
    }
  }

  private void applyToDisk(String uri, List<TextEdit> edits) throws IOException {
    Path file = Path.of(URI.create(uri));
    boolean isOpen = texts.containsKey(uri);
    String text = Edits.applied(isOpen ? texts.get(uri) : Files.readString(file), edits);
    Files.writeString(file, text);
    if (isOpen) {
      retype(uri, text);
    }
  }

  private void apply(String uri, List<TextEdit> edits) {
    retype(uri, Edits.applied(texts.get(uri), edits));
  }

  static <T> T get(CompletableFuture<T> answer) throws Exception {
    return answer.get(SECONDS, TimeUnit.SECONDS);
  }

  /** Says good-bye; nothing may have gone wrong until then. */
  @Override
  public void close() {
    try {
      get(server.shutdown());
      server.exit();
      assertEquals(0, exit.get(SECONDS, TimeUnit.SECONDS));
    } catch (Exception e) {
      throw new IllegalStateException("no good-bye", e);
    }
    threads.shutdownNow();
    assertEquals(List.of(), log.stream().filter(m -> m.getType() == MessageType.Error).toList());
  }

  /** Leaves without a word. */
  int leave() throws Exception {
    server.exit();
    int code = exit.get(SECONDS, TimeUnit.SECONDS);
    threads.shutdownNow();
    return code;
  }

  static ChangeAnnotation annotation(WorkspaceEdit edit) {
    return edit.getChangeAnnotations().values().iterator().next();
  }

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    synchronized (told) {
      told.put(diagnostics.getUri(), diagnostics);
      told.notifyAll();
    }
  }

  @Override
  public void logMessage(MessageParams message) {
    log.add(message);
  }

  @Override
  public CompletableFuture<Void> registerCapability(RegistrationParams params) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void showMessage(MessageParams message) {}

  @Override
  public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
    return CompletableFuture.completedFuture(null);
  }
}
