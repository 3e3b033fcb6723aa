package io.gqlcompile.naming;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * MD5 digests (RFC 1321) of UTF-8 text as hexadecimal digits. They tell names apart and protect
 * nothing. The platform's own digest loads the security providers first, which takes a fresh
 * virtual machine longer than compiling a small schema.
 */
final class Md5 {
  private static final String DIGITS = "0123456789abcdef";
  private static final int BLOCK = 64;
  private static final int LENGTH_BYTES = 8;
  private static final int[] SHIFTS = {7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21};
  private static final int[] SINES = sines();

  private Md5() {}

  /** The first hexadecimal digits, lower case, at most 32. */
  static String hex(String text, int digits) {
    int[] digest = digest(padded(text.getBytes(StandardCharsets.UTF_8)));
    StringBuilder hex = new StringBuilder(digits);
    for (int i = 0; i < digits; i++) {
      int bits = i % 8 / 2 * 8 + (i % 2 == 0 ? 4 : 0);
      hex.append(DIGITS.charAt(digest[i / 8] >>> bits & 0xf));
    }
    return hex.toString();
  }

  /** The message, a single 1 bit, zeros up to a whole block, and the length in bits at its end. */
  private static byte[] padded(byte[] message) {
    int blocks = (message.length + LENGTH_BYTES) / BLOCK + 1;
    byte[] padded = Arrays.copyOf(message, blocks * BLOCK);
    padded[message.length] = (byte) 0x80;
    long bits = 8L * message.length;
    for (int i = 0; i < LENGTH_BYTES; i++) {
      padded[padded.length - LENGTH_BYTES + i] = (byte) (bits >>> (8 * i));
    }
    return padded;
  }

  private static int[] digest(byte[] padded) {
    int[] state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    int[] block = new int[BLOCK / 4];
    for (int start = 0; start < padded.length; start += BLOCK) {
      for (int i = 0; i < block.length; i++) {
        block[i] = word(padded, start + 4 * i);
      }
      add(state, block);
    }
    return state;
  }

  private static void add(int[] state, int[] block) {
    int a = state[0];
    int b = state[1];
    int c = state[2];
    int d = state[3];
    for (int step = 0; step < 64; step++) {
      int sum = a + mix(step >> 4, b, c, d) + SINES[step] + block[source(step)];
      a = d;
      d = c;
      c = b;
      b += Integer.rotateLeft(sum, SHIFTS[(step >> 4) * 4 + (step & 3)]);
    }
    state[0] += a;
    state[1] += b;
    state[2] += c;
    state[3] += d;
  }

  private static int mix(int round, int b, int c, int d) {
    return switch (round) {
      case 0 -> (b & c) | (~b & d);
      case 1 -> (d & b) | (~d & c);
      case 2 -> b ^ c ^ d;
      default -> c ^ (b | ~d);
    };
  }

  /** Which word of the block a step takes. */
  private static int source(int step) {
    return switch (step >> 4) {
      case 0 -> step;
      case 1 -> (5 * step + 1) & 15;
      case 2 -> (3 * step + 5) & 15;
      default -> (7 * step) & 15;
    };
  }

  private static int word(byte[] bytes, int at) {
    return (bytes[at] & 0xff)
        | (bytes[at + 1] & 0xff) << 8
        | (bytes[at + 2] & 0xff) << 16
        | bytes[at + 3] << 24;
  }

  private static int[] sines() {
    int[] sines = new int[64];
    for (int i = 0; i < sines.length; i++) {
      sines[i] = (int) (long) (Math.abs(StrictMath.sin(i + 1)) * (1L << 32));
    }
    return sines;
  }
}
