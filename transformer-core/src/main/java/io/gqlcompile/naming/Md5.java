package io.gqlcompile.naming;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** MD5 digests of UTF-8 text as hexadecimal digits. They tell names apart and protect nothing. */
final class Md5 {
  private static final MessageDigest PROTOTYPE = prototype();
  private static final String DIGITS = "0123456789abcdef";

  private Md5() {}

  /** The first hexadecimal digits, lower case. */
  static String hex(String text, int digits) {
    byte[] digest = copy().digest(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder hex = new StringBuilder(digits);
    for (int i = 0; i < digits; i++) {
      int shift = i % 2 == 0 ? 4 : 0;
      hex.append(DIGITS.charAt(digest[i / 2] >> shift & 0xf));
    }
    return hex.toString();
  }

  /** A copy, because a digest holds state and names are made on any thread. */
  private static MessageDigest copy() {
    try {
      return (MessageDigest) PROTOTYPE.clone();
    } catch (CloneNotSupportedException e) {
      return prototype();
    }
  }

  private static MessageDigest prototype() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has MD5", e);
    }
  }
}
