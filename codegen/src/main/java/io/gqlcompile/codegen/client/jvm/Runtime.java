package io.gqlcompile.codegen.client.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that are the same for every API but for their package. */
final class Runtime {
  static final List<String> PARTS =
      List.of(
          "ApiException",
          "AppSyncClient",
          "Authorization",
          "GraphQlError",
          "GraphQlException",
          "Input",
          "Json",
          "Operation",
          "Pages",
          "RealTime",
          "Signature",
          "Subscription",
          "TransportException",
          "Values",
          "Wire");

  private static final String PACKAGE = "package runtime;";

  private Runtime() {}

  static String text(String part, String packageName) {
    try (InputStream in = Runtime.class.getResourceAsStream("runtime/" + part + ".java")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.replace(PACKAGE, "package " + packageName + ".runtime;");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
