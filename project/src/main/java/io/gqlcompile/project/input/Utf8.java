package io.gqlcompile.project.input;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A text decoded from UTF-8, without its byte order mark.
 *
 * @param source the text; U+FFFD stands for each stretch of bytes that is not UTF-8; empty if most
 *     of the file is not
 * @param diagnostic says where the first such stretch is, if there is one
 */
public record Utf8(SourceFile source, Optional<Diagnostic> diagnostic) {

  /** The rule of bytes that are not UTF-8. */
  static final RuleId RULE = new RuleId("InvalidUtf8");

  private static final String SAVE = "save the file as UTF-8";
  private static final String UTF_16 = "This is UTF-16, not UTF-8.";
  private static final String NO_TEXT = "This is no text file.";

  /** A file is no text if more places than this, and one byte in four, are not UTF-8. */
  private static final int PLACES_OF_TEXT = 20;

  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * Decodes.
   *
   * @param name what diagnostics call the text
   */
  public static Utf8 decode(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      return decodeStrictly(name, bytes);
    }
    return new Utf8(new SourceFile(name, withoutMark(text)), Optional.empty());
  }

  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static Utf8 decodeStrictly(String name, byte[] bytes) {
    if (isUtf16(bytes)) {
      return wrong(name, new String(bytes, StandardCharsets.UTF_16), UTF_16);
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    int firstAt = -1;
    int firstByte = 0;
    int count = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isMalformed()) {
      if (count++ == 0) {
        firstAt = out.position();
        firstByte = in.get(in.position()) & 0xFF;
      }
      in.position(in.position() + result.length());
      out.put(REPLACEMENT);
      result = decoder.decode(in, out, true);
    }
    String decoded = out.flip().toString();
    SourceFile source = new SourceFile(name, withoutMark(decoded));
    if (count == 0) {
      return new Utf8(source, Optional.empty());
    }
    int offset = firstAt - (decoded.length() - source.text().length());
    if (count > PLACES_OF_TEXT && count > bytes.length / 4) {
      return wrong(name, "", NO_TEXT);
    }
    SourceLocation at = new SourceLocation(source, offset, 1);
    return new Utf8(source, Optional.of(diagnostic(at, firstByte, count)));
  }

  private static Diagnostic diagnostic(SourceLocation at, int value, int count) {
    String more =
        switch (count) {
          case 1 -> "";
          case 2 -> ", nor is one more place in this file";
          default -> ", nor are " + (count - 1) + " more places in this file";
        };
    String message = String.format(java.util.Locale.ROOT, "Byte 0x%02X is not UTF-8 here", value);
    return Diagnostic.error(RULE, Coordinate.NONE, at, message + more + ".").withHint(SAVE);
  }

  /** A text in which nothing can be looked up: the finding is about the file. */
  private static Utf8 wrong(String name, String text, String message) {
    SourceFile source = new SourceFile(name, text);
    SourceLocation at = new SourceLocation(source, 0, 0);
    Diagnostic diagnostic = Diagnostic.error(RULE, Coordinate.NONE, at, message).withHint(SAVE);
    return new Utf8(source, Optional.of(diagnostic));
  }

  private static boolean isUtf16(byte[] bytes) {
    int first = bytes[0] & 0xFF;
    int second = bytes.length > 1 ? bytes[1] & 0xFF : 0;
    return (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
  }
}
