package io.gqlcompile.lsp.server;

import io.gqlcompile.project.editor.EditorOptions;
import io.gqlcompile.project.editor.EditorServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** The server over two streams. */
public final class StdioServer implements EditorServer {
  /** What lsp4j logs goes to standard error; the end of a stream is no news. */
  private static final Logger PROTOCOL = Logger.getLogger("org.eclipse.lsp4j.jsonrpc");

  /** For the service loader. */
  public StdioServer() {}

  @Override
  public int serve(InputStream in, OutputStream out, EditorOptions options) throws IOException {
    PROTOCOL.setLevel(Level.OFF);
    ExecutorService threads = Executors.newCachedThreadPool(Threads.named("answers"));
    try (Session session = new Session(options, threads)) {
      Launcher<LanguageClient> launcher =
          new LSPLauncher.Builder<LanguageClient>()
              .setLocalService(session)
              .setRemoteInterface(LanguageClient.class)
              .setInput(in)
              .setOutput(out)
              .setExecutorService(threads)
              .setExceptionHandler(session::failed)
              .create();
      session.connect(launcher.getRemoteProxy());
      Future<Void> listening = launcher.startListening();
      threads.execute(() -> awaitEnd(listening, session));
      return session.awaitExit();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 1;
    } finally {
      threads.shutdownNow();
    }
  }

  /** An editor that is gone without a word ends the session, too. */
  private static void awaitEnd(Future<Void> listening, Session session) {
    try {
      listening.get();
    } catch (InterruptedException | ExecutionException e) {
      // Either way nothing more will come.
    }
    session.exit();
  }
}
