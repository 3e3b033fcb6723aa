package io.gqlcompile.emulator.vtl;

import java.math.BigInteger;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** The three kinds of ids that AppSync generates, from a given time and random source. */
final class GeneratedId {
  private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final String BASE62 =
      "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

  /** KSUIDs count seconds from here: 2014-05-13T16:53:20Z. */
  private static final long KSUID_EPOCH = 1_400_000_000L;

  private GeneratedId() {}

  /** A version 4 UUID. */
  static String uuid(RandomGenerator random) {
    long high = (random.nextLong() & ~0xF000L) | 0x4000L;
    long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
    return new UUID(high, low).toString();
  }

  /** 48 bits of milliseconds and 80 random bits, in 26 letters of Crockford's base 32. */
  static String ulid(long epochMillis, RandomGenerator random) {
    byte[] tail = new byte[10];
    random.nextBytes(tail);
    BigInteger bits = BigInteger.valueOf(epochMillis).shiftLeft(80).or(new BigInteger(1, tail));
    return digits(bits, CROCKFORD, 26);
  }

  /** 32 bits of seconds and 128 random bits, in 27 letters of base 62. */
  static String ksuid(long epochSeconds, RandomGenerator random) {
    byte[] tail = new byte[16];
    random.nextBytes(tail);
    BigInteger seconds = BigInteger.valueOf(epochSeconds - KSUID_EPOCH);
    return digits(seconds.shiftLeft(128).or(new BigInteger(1, tail)), BASE62, 27);
  }

  private static String digits(BigInteger value, String alphabet, int length) {
    BigInteger base = BigInteger.valueOf(alphabet.length());
    StringBuilder text = new StringBuilder();
    BigInteger rest = value;
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(rest.mod(base).intValue()));
      rest = rest.divide(base);
    }
    return text.reverse().toString();
  }
}
