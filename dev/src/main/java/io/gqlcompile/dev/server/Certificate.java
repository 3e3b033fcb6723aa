package io.gqlcompile.dev.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A certificate for {@code localhost}, made by the JDK's own keytool. */
final class Certificate {
  /** The store holds nothing that is worth a secret: a certificate that nobody trusts by itself. */
  static final String PASSWORD = "local-only";

  private static final String STORE = "localhost.p12";
  private static final String CERTIFICATE = "localhost.pem";
  private static final int SECONDS = 60;

  private Certificate() {}

  /**
   * The key store; made if it is not there.
   *
   * @param folder where it and the certificate ({@code localhost.pem}) are kept
   */
  static Path store(Path folder) throws IOException {
    Path store = folder.resolve(STORE);
    if (!Files.exists(store)) {
      Files.createDirectories(folder);
      keytool(
          "-genkeypair",
          "-alias",
          "localhost",
          "-keyalg",
          "EC",
          "-groupname",
          "secp256r1",
          "-dname",
          "CN=localhost",
          "-ext",
          "san=dns:localhost,ip:127.0.0.1,ip:::1",
          "-ext",
          "bc:critical=ca:true",
          "-validity",
          "825",
          "-storetype",
          "PKCS12",
          "-keystore",
          store.toString(),
          "-storepass",
          PASSWORD);
      keytool(
          "-exportcert",
          "-rfc",
          "-alias",
          "localhost",
          "-keystore",
          store.toString(),
          "-storepass",
          PASSWORD,
          "-file",
          folder.resolve(CERTIFICATE).toString());
    }
    return store;
  }

  static Path certificate(Path folder) {
    return folder.resolve(CERTIFICATE);
  }

  private static void keytool(String... words) throws IOException {
    List<String> command = new java.util.ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(words));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException("keytool of the JDK could not make a certificate");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
  }
}
