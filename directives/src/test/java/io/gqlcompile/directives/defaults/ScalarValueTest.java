package io.gqlcompile.directives.defaults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.vtl.VtlLiteral;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScalarValueTest {
  private static final List<String> SCALARS =
      List.of(
          "ID",
          "String",
          "Int",
          "Float",
          "Boolean",
          "AWSDate",
          "AWSTime",
          "AWSDateTime",
          "AWSTimestamp",
          "AWSEmail",
          "AWSJSON",
          "AWSURL",
          "AWSPhone",
          "AWSIPAddress");

  private static void accepts(String type, String... texts) {
    for (String text : texts) {
      assertTrue(ScalarValue.of(type, text).isPresent(), () -> type + " refuses <" + text + ">");
    }
  }

  private static void refuses(String type, String... texts) {
    for (String text : texts) {
      assertFalse(ScalarValue.of(type, text).isPresent(), () -> type + " takes <" + text + ">");
    }
  }

  private static VtlLiteral literal(String type, String text) {
    return ScalarValue.of(type, text).orElseThrow().literal();
  }

  @Test
  void everyScalarTakesItsExample() {
    for (String type : SCALARS) {
      assertTrue(ScalarValue.isKnown(type), type);
      accepts(type, ScalarValue.example(type));
    }
    assertFalse(ScalarValue.isKnown("BigInt"));
  }

  @Test
  void numbersAndBooleansAreTyped() {
    assertEquals(new VtlLiteral.Num("42"), literal("Int", "42"));
    assertEquals(new VtlLiteral.Num("-3"), literal("AWSTimestamp", "-3"));
    assertEquals(new VtlLiteral.Num("1.50"), literal("Float", "1.50"));
    assertEquals(new VtlLiteral.Bool(true), literal("Boolean", "TRUE"));
    assertEquals(new VtlLiteral.Bool(false), literal("Boolean", "false"));
    assertEquals(new VtlLiteral.Text("42"), literal("String", "42"));
    refuses("Boolean", "", "yes", "true ", "1");
  }

  @Test
  void jsonIsOneValue() {
    accepts("AWSJSON", "{}", "[1, [null]]", "null", " 1 ", "\"a\"", "1e5", "{\"a\":1,\"a\":2}");
    refuses("AWSJSON", "", "a", "{a:1}", "{'a':1}", "[1,]", "[1 2]", "{} x", "01", "1.", "tru");
    refuses("AWSJSON", "NaN", "// c\n1", "[", "[}", "\"\\x\"", "\"\u0001\"");
    assertTrue(ScalarValue.of("AWSJSON", "1").orElseThrow().isJson());
  }

  @Test
  void datesExist() {
    accepts("AWSDate", "2024-02-29", "2000-02-29", "2024-12-31", "0000-01-01");
    refuses("AWSDate", "2023-02-29", "1900-02-29", "2024-04-31", "2024-13-01", "2024-00-10");
    refuses("AWSDate", "2024-01-00", "2024-1-1", "2024-01-01Z", "2024/01/01", "", "2024-01-01\n");
    refuses("AWSDate", "٢٠٢٤-01-01");
  }

  @Test
  void timesHaveAnOffset() {
    accepts("AWSTime", "12:00:34Z", "23:59:59.123456789012Z", "12:00:00+05:30", "12:00:00-23:59");
    refuses("AWSTime", "12:00:34", "24:00:00Z", "23:59:60Z", "12:00Z", "12:00:00.Z", "");
    refuses("AWSTime", "12:00:00+24:00", "12:00:00+1:00", "12:00:00z", "12:00:00|05:00");
    refuses("AWSTime", "12:00:00ZZ", "1:00:00Z", "12:00:00+05:30:00", "12:00:00.", "12:00:00.1");
  }

  @Test
  void dateTimesAreBoth() {
    accepts("AWSDateTime", "2007-04-05T14:30:34Z", "2007-04-05T14:30:34.123+05:30");
    refuses("AWSDateTime", "2007-04-05T14:30:34", "2007-04-05 14:30:34Z", "2007-02-30T14:30:34Z");
    refuses("AWSDateTime", "2007-04-05t14:30:34Z", "2007-04-05T", "CURRENT_TIMESTAMP", "");
  }

  @Test
  void emailsHaveAHost() {
    accepts("AWSEmail", "a@b", "a..b+c@d-e.f", "!#$%&'*+/=?^_`{|}~-@b", "a@" + "x".repeat(63));
    refuses("AWSEmail", "a", "@b", "a@", "a@b@c", "a b@c", "a@-b", "a@b-", "a@b..c", "a@b.");
    refuses("AWSEmail", "é@b", "a@é", "a@b_c", "a@b\n", "a@" + "x".repeat(64));
  }

  @Test
  void urlsAreAbsolute() {
    accepts(
        "AWSURL", "https://www.example.com/a b?c#d", "HTTP:a", "http:\\\\a", "mailto:x", "foo:");
    accepts("AWSURL", "http://u:p@h:65535", "http://münchen.de", "http://1.2.3", "http://0x7f.1");
    accepts("AWSURL", "http://[::1]:80", "  https://a  ", "ht\ntp://a", "file:///x", "foo://");
    accepts(
        "AWSURL", "http://a%41", "http://a:", "localhost:8080", "file://C:/x", "http://１.2.3.4");
    refuses("AWSURL", "", "a", "//a", "/a", "1a:b", "http:", "http://", "https://?x", "http://u@");
    refuses("AWSURL", "http://a:65536", "http://a:b", "http://:80", "http://a:80:80", "foo://:80");
    refuses("AWSURL", "https://a b", "https://a%20b", "http://a<b", "http://a%00b", "foo://a b");
    refuses("AWSURL", "http://1.2.3.4.5", "http://256.1.1.1", "http://a.1", "http://4294967296");
    refuses("AWSURL", "http://[::1", "http://[::g]", "http://[::1]b", "http://\u00AD");
  }

  @Test
  void phonesAreInternational() {
    accepts("AWSPhone", "+41 44 668 18 00", "+1 (202) 555-0123", "+1.202.555.0123", "+4930123456");
    refuses("AWSPhone", "", "+", "2025550123", "+1", "+12", "+999123456", "++12025550123", "+abc");
    refuses("AWSPhone", "+1 123 456 7890", "+1234567890123456", "+1202555012", "+41 44 x5");
  }

  @Test
  void addressesAreOfEitherVersion() {
    accepts("AWSIPAddress", "123.12.34.56", "::", "::1", "1::", "1:2:3:4:5:6:7:8", "fe80::1%eth0");
    accepts("AWSIPAddress", "1a2b:3c4b::1234:4567", "::ffff:1.2.3.4", "1:2:3:4:5:6:1.2.3.4");
    refuses("AWSIPAddress", "256.1.1.1", "01.1.1.1", "1.1.1", "1.1.1.1.", "", "10.0.0.0/8");
    refuses("AWSIPAddress", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "g::");
    refuses("AWSIPAddress", ":::", "1:", "1:2:3:4::5:6:7:8", "1.2.3.4::", "::1%", "::1.2.3");
  }

  @Test
  void longTextIsReadQuickly() {
    for (String part : List.of("a", "1", ".", ":", "@", "[", "%", "-", " ", "1:", "a.", "0")) {
      String text = part.repeat(100_000);
      for (String type : SCALARS) {
        for (String start : List.of("", "http://", "a@", "+1", "12:00:00.")) {
          assertTimeoutPreemptively(
              Duration.ofSeconds(5), () -> ScalarValue.of(type, start + text));
        }
      }
    }
    assertEquals(Optional.empty(), ScalarValue.of("AWSJSON", "[".repeat(100_000)));
  }
}
