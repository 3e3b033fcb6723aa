package io.gqlcompile.project.build;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Stands for everything that a build depends on: the program, plug-ins, the schema, settings and
 * whatever else the user brings along. Two equal ones are of equal builds; if something has no
 * lasting text, equal builds may have different ones, and are made again for nothing.
 */
public final class Fingerprint {
  private final MessageDigest digest;

  private Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * Makes one.
   *
   * @param request what is compiled
   * @param code jars and folders that the program and its plug-ins are loaded from
   * @param more what else decides what is written
   * @throws IOException if one of the jars cannot be looked at
   */
  public static String of(CompileRequest request, List<String> code, String more)
      throws IOException {
    Fingerprint print = new Fingerprint();
    print.files(code);
    print.text(more);
    print.text(request.settings().toString());
    print.text(request.custom().toString());
    for (SourceFile source : request.sources()) {
      print.text(source.name());
      print.text(source.text());
    }
    return HexFormat.of().formatHex(print.digest.digest());
  }

  private void files(List<String> paths) throws IOException {
    for (String path : paths) {
      Path file = Path.of(path);
      text(path);
      if (Files.exists(file)) {
        text(Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis());
      }
    }
  }

  /** With its length, so that what belongs to one text cannot be taken for part of the next. */
  private void text(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(bytes);
  }
}
