package io.gqlcompile.lsp.server;

import io.gqlcompile.lsp.workspace.View;
import io.gqlcompile.lsp.workspace.Workspace;
import io.gqlcompile.project.input.UsageException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/** Answers requests beside each other; one that goes wrong has an empty answer. */
final class Answers {
  private final Workspace workspace;
  private final Log log;
  private final Executor threads;
  private final BooleanSupplier isShutDown;

  Answers(Workspace workspace, Log log, Executor threads, BooleanSupplier isShutDown) {
    this.workspace = workspace;
    this.log = log;
    this.threads = threads;
    this.isShutDown = isShutDown;
  }

  /** Works an answer out. */
  @FunctionalInterface
  interface Question<T> {
    T answer(View view);
  }

  /**
   * Answers about an open text as it is now, whatever is typed meanwhile.
   *
   * @param nothing the answer if there is none
   */
  <T> CompletableFuture<T> about(String uri, T nothing, Question<T> question) {
    if (isShutDown.getAsBoolean()) {
      return CompletableFuture.failedFuture(
          new ResponseErrorException(
              new ResponseError(ResponseErrorCode.InvalidRequest, "shut down already", null)));
    }
    Optional<View> view = view(uri);
    if (view.isEmpty()) {
      return CompletableFuture.completedFuture(nothing);
    }
    return CompletableFutures.computeAsync(
        threads,
        cancel -> {
          cancel.checkCanceled();
          T answer = answer(view.get(), nothing, question);
          cancel.checkCanceled();
          return answer;
        });
  }

  private Optional<View> view(String uri) {
    if (!isSchema(uri)) {
      return Optional.empty();
    }
    try {
      return workspace.view(uri);
    } catch (UsageException e) {
      log.say(MessageType.Warning, e.getMessage());
    } catch (RuntimeException | StackOverflowError e) {
      log.fault("reading the schema", e);
    }
    return Optional.empty();
  }

  /** Settings are checked, but nothing is proposed in them. */
  private static boolean isSchema(String uri) {
    return !uri.endsWith(".yaml") && !uri.endsWith(".yml") && !uri.endsWith(".json");
  }

  private <T> T answer(View view, T nothing, Question<T> question) {
    try {
      return question.answer(view);
    } catch (ResponseErrorException | CancellationException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      log.fault("answering", e);
      return nothing;
    }
  }
}
