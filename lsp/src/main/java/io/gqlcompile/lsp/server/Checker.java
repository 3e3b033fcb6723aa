package io.gqlcompile.lsp.server;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.lsp.workspace.Document;
import io.gqlcompile.lsp.workspace.SchemaPlace;
import io.gqlcompile.lsp.workspace.Workspace;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** Compiles schemas a little after their last edit, one at a time, and tells what was found. */
final class Checker implements AutoCloseable {
  /** An edit waits for the next one, longer where a check takes longer, but not more than this. */
  private static final long MOST_DELAY_NANOS = 100_000_000;

  private static final long LEAST_DELAY_NANOS = 15_000_000;

  private final Workspace workspace;
  private final Findings findings;
  private final Log log;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Threads.named("checks"));
  private final Map<SchemaPlace, Future<?>> waiting = new LinkedHashMap<>();
  private final Map<SchemaPlace, Map<String, List<Findings.Told>>> told = new LinkedHashMap<>();
  private final Rests rests;
  private long delay = LEAST_DELAY_NANOS;
  private LanguageClient client;

  Checker(Workspace workspace, Log log) {
    this.workspace = workspace;
    this.findings = new Findings(workspace);
    this.log = log;
    this.rests = new Rests(workspace, thread);
  }

  synchronized void connect(LanguageClient newClient) {
    client = newClient;
  }

  /** Has a schema compiled soon; an earlier wish that was not begun yet is dropped. */
  synchronized void schedule(SchemaPlace place, boolean atOnce) {
    rests.end();
    Future<?> before = waiting.get(place);
    if (before != null) {
      before.cancel(false);
    }
    try {
      Future<?>[] self = new Future<?>[1];
      self[0] = thread.schedule(() -> check(place, self), atOnce ? 0 : delay, TimeUnit.NANOSECONDS);
      waiting.put(place, self[0]);
    } catch (RejectedExecutionException e) {
      // The session is over.
    }
  }

  /** What was told of a file. */
  synchronized List<Findings.Told> of(String uri) {
    return told.values().stream()
        .flatMap(files -> files.getOrDefault(uri, List.of()).stream())
        .toList();
  }

  private void check(SchemaPlace place, Future<?>[] self) {
    List<Diagnostic> found;
    long start = System.nanoTime();
    try {
      found = workspace.check(place);
    } catch (UsageException | IOException e) {
      log.say(MessageType.Warning, e.getMessage());
      found = List.of();
    } catch (RuntimeException | Error e) {
      log.fault("compiling", e);
      return;
    }
    tell(place, found, self);
    rest(place, System.nanoTime() - start);
  }

  private synchronized void rest(SchemaPlace place, long taken) {
    delay = Math.max(LEAST_DELAY_NANOS, Math.min(taken / 8, MOST_DELAY_NANOS));
    if (waiting.isEmpty()) {
      rests.begin(place, taken);
    }
  }

  private synchronized void tell(SchemaPlace place, List<Diagnostic> found, Future<?>[] self) {
    if (waiting.get(place) != self[0]) {
      return;
    }
    waiting.remove(place);
    Map<String, List<Findings.Told>> now = findings.byFile(found, workspace.anchor(place));
    Set<String> files = new LinkedHashSet<>(told.getOrDefault(place, Map.of()).keySet());
    files.addAll(now.keySet());
    workspace.openFiles(place).forEach(files::add);
    told.put(place, now);
    for (String uri : files) {
      List<org.eclipse.lsp4j.Diagnostic> list =
          now.getOrDefault(uri, List.of()).stream().map(Findings.Told::told).toList();
      PublishDiagnosticsParams params = new PublishDiagnosticsParams(uri, list);
      workspace.documents().get(uri).map(Document::version).ifPresent(params::setVersion);
      client.publishDiagnostics(params);
    }
    if (!workspace.isOpen(place)) {
      workspace.forget(place);
      if (now.isEmpty()) {
        // Else a check is to follow that takes back what was told of a file closed meanwhile.
        told.remove(place);
      }
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
  }
}
