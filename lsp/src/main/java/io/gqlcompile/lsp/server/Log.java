package io.gqlcompile.lsp.server;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.services.LanguageClient;

/** Tells the editor's log what goes on. */
final class Log {
  private volatile LanguageClient client;

  void connect(LanguageClient newClient) {
    client = newClient;
  }

  void say(MessageType type, String text) {
    LanguageClient to = client;
    if (to != null) {
      to.logMessage(new MessageParams(type, text));
    }
  }

  /** Tells of a fault of this program. */
  void fault(String doing, Throwable fault) {
    StringWriter trace = new StringWriter();
    fault.printStackTrace(new PrintWriter(trace));
    say(MessageType.Error, "a fault of gql-compile while " + doing + ":\n" + trace);
  }
}
