package io.gqlcompile.dev.source;

import io.gqlcompile.project.local.LocalSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs a program once for one event: the event on its input, the answer on its output. */
final class Command {
  private static final int SECONDS = 10;
  private static final int MAX_ANSWER = 6 << 20;
  private static final int MAX_MESSAGE = 2000;

  private Command() {}

  static String run(String name, LocalSettings.Function function, String event) {
    ProcessBuilder builder =
        new ProcessBuilder(function.command())
            .directory(function.folder().toAbsolutePath().toFile());
    builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", name);
    builder.environment().putIfAbsent("AWS_REGION", "us-east-1");
    builder.environment().putAll(function.environment());
    try {
      Process process = builder.start();
      try {
        return answer(name, process, event);
      } finally {
        process.destroyForcibly();
      }
    } catch (IOException e) {
      throw new FunctionFailure(LocalFunctions.UNHANDLED, name + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new FunctionFailure(LocalFunctions.UNHANDLED, name + " was interrupted");
    }
  }

  private static String answer(String name, Process process, String event)
      throws InterruptedException {
    CompletableFuture<String> out =
        CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
    CompletableFuture<String> err =
        CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
    try (OutputStream in = process.getOutputStream()) {
      in.write(event.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      // It need not read its event; whether it failed is told by its exit code.
    }
    if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new FunctionFailure(
          LocalFunctions.UNHANDLED, name + " timed out after " + SECONDS + " s");
    }
    String complaint = err.join().strip();
    if (process.exitValue() != 0) {
      String message =
          complaint.isEmpty() ? name + " ended with " + process.exitValue() : complaint;
      throw new FunctionFailure(
          LocalFunctions.UNHANDLED, message.substring(0, Math.min(MAX_MESSAGE, message.length())));
    }
    return out.join();
  }

  private static String text(InputStream in) {
    try (in) {
      return new String(in.readNBytes(MAX_ANSWER), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
