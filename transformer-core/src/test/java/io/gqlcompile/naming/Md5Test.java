package io.gqlcompile.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class Md5Test {
  @Test
  void agreesWithThePlatformForEveryPadding() throws NoSuchAlgorithmException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
      byte[] digest = MessageDigest.getInstance("MD5").digest(bytes);
      assertEquals(HexFormat.of().formatHex(digest), Md5.hex(text.toString(), 32));
      text.append((char) ('!' + i));
    }
  }

  @Test
  void givesAsManyDigitsAsAskedFor() {
    assertEquals("", Md5.hex("", 0));
    assertEquals("d41d8", Md5.hex("", 5));
  }
}
