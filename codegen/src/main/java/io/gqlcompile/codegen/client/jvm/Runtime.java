package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The files that are the same for every API but for their package. */
final class Runtime {
  static final List<String> PARTS =
      List.of(
          "ApiException",
          "AppSyncClient",
          "Authorization",
          "ConnectionLostException",
          "GraphQlError",
          "GraphQlException",
          "Input",
          "Json",
          "Operation",
          "Pages",
          "RealTime",
          "Reconnecting",
          "Signature",
          "Silence",
          "Subscription",
          "TransportException",
          "Values",
          "Wire");

  private static final String NOTE =
      "// This file was automatically generated and should not be edited.\n";

  private static final String PACKAGE = "package runtime;";

  private Runtime() {}

  /** The files of a package. */
  static List<Artifact> files(ClientOptions options, String packageName) {
    List<Artifact> files = new ArrayList<>();
    for (String part : PARTS) {
      String path = packageName.replace('.', '/') + "/runtime/" + part + ".java";
      String text = text(part + ".java");
      files.add(
          new Artifact(
              options.path(path),
              NOTE + text.replace(PACKAGE, "package " + packageName + ".runtime;")));
    }
    return files;
  }

  static String text(String file) {
    try (InputStream in = Runtime.class.getResourceAsStream("runtime/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
