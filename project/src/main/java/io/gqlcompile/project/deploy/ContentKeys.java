package io.gqlcompile.project.deploy;

import io.gqlcompile.artifact.Artifact;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keys that say what is in a file. */
final class ContentKeys {
  private ContentKeys() {}

  /** {@code resolvers/a.req.vtl} with the SHA-256 of the content before the last dot. */
  static String key(Artifact file) {
    String path = file.path();
    int dot = path.lastIndexOf('.');
    int end = dot > path.lastIndexOf('/') ? dot : path.length();
    return path.substring(0, end) + "." + hash(file.bytes()) + path.substring(end);
  }

  /** The SHA-256 of bytes in hexadecimal digits. */
  static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every virtual machine has SHA-256", e);
    }
  }
}
