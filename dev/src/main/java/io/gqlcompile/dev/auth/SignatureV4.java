package io.gqlcompile.dev.auth;

import io.gqlcompile.project.local.LocalSettings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and checks signatures of requests to AWS.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html">AWS:
 *     signing requests</a>
 */
public final class SignatureV4 {
  static final String ALGORITHM = "AWS4-HMAC-SHA256";

  private static final Pattern HEADER =
      Pattern.compile(
          ALGORITHM
              + "\\s+Credential=([^/,\\s]+)/(\\d{8})/([^/,\\s]+)/([^/,\\s]+)/aws4_request\\s*,"
              + "\\s*SignedHeaders=([^,\\s]+)\\s*,\\s*Signature=([0-9a-f]{64})");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final String keyId;
  private final String day;
  private final String region;
  private final String service;
  private final String signedHeaders;
  private final String signature;

  private SignatureV4(Matcher header) {
    this.keyId = header.group(1);
    this.day = header.group(2);
    this.region = header.group(3);
    this.service = header.group(4);
    this.signedHeaders = header.group(5);
    this.signature = header.group(6);
  }

  static SignatureV4 of(String authorization) throws Refused {
    Matcher matcher = HEADER.matcher(authorization.strip());
    if (!matcher.matches()) {
      throw Refused.of(
          "IncompleteSignatureException", "Authorization header is not a complete signature.");
    }
    return new SignatureV4(matcher);
  }

  String keyId() {
    return keyId;
  }

  void check(SignedRequest request, String secret, Clock clock) throws Refused {
    List<String> names = List.of(signedHeaders.split(";"));
    String time = request.header("x-amz-date");
    boolean covers = names.contains("host") && names.contains("x-amz-date");
    if (!covers || !service.equals("appsync") || !time.startsWith(day)) {
      throw mismatch();
    }
    checkTime(time, clock);
    String expected = signed(request, names, new Scope(day, region), secret);
    boolean isSame =
        MessageDigest.isEqual(
            expected.getBytes(StandardCharsets.UTF_8), signature.getBytes(StandardCharsets.UTF_8));
    if (!isSame) {
      throw mismatch();
    }
  }

  /** What a signing key is for. */
  private record Scope(String day, String region) {
    @Override
    public String toString() {
      return day + "/" + region + "/appsync/aws4_request";
    }
  }

  private static String signed(
      SignedRequest request, List<String> names, Scope scope, String secret) {
    try {
      String hash = sha256(canonical(request, names));
      String text = ALGORITHM + "\n" + request.header("x-amz-date") + "\n" + scope + "\n" + hash;
      byte[] key = hmac(("AWS4" + secret).getBytes(StandardCharsets.UTF_8), scope.day());
      key = hmac(hmac(hmac(key, scope.region()), "appsync"), "aws4_request");
      return HexFormat.of().formatHex(hmac(key, text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The headers that sign a request as a client does that has a role's credentials.
   *
   * @param host the server's name and port
   * @param path the path that is posted to
   */
  public static Map<String, String> headers(
      String host, String path, String body, LocalSettings.Role role, Clock clock) {
    String time = TIME.withZone(ZoneOffset.UTC).format(clock.instant());
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("host", host);
    headers.put("x-amz-date", time);
    SignedRequest request =
        new SignedRequest("POST", path, headers, body.getBytes(StandardCharsets.UTF_8));
    Scope scope = new Scope(time.substring(0, 8), "us-east-1");
    List<String> names = List.of("host", "x-amz-date");
    String credential = ALGORITHM + " Credential=" + role.accessKeyId() + "/" + scope;
    String signature = signed(request, names, scope, role.secretAccessKey());
    headers.remove("host");
    headers.put(
        "authorization",
        credential + ", SignedHeaders=" + String.join(";", names) + ", Signature=" + signature);
    return headers;
  }

  private static void checkTime(String time, Clock clock) throws Refused {
    try {
      LocalDateTime at = LocalDateTime.parse(time, TIME);
      Duration off = Duration.between(at.toInstant(ZoneOffset.UTC), clock.instant()).abs();
      if (off.compareTo(TOLERANCE) <= 0) {
        return;
      }
    } catch (DateTimeException e) {
      // Not a time at all, which is refused as an old one is.
    }
    throw Refused.of("InvalidSignatureException", "Signature expired: " + time + " is not now.");
  }

  private static Refused mismatch() {
    return Refused.of(
        "InvalidSignatureException",
        "The request signature we calculated does not match the signature you provided.");
  }

  private static byte[] canonical(SignedRequest request, List<String> names)
      throws GeneralSecurityException {
    List<String> lines = new ArrayList<>();
    lines.add(request.method());
    int query = request.path().indexOf('?');
    lines.add(query < 0 ? request.path() : request.path().substring(0, query));
    lines.add(query < 0 ? "" : request.path().substring(query + 1));
    for (String name : names) {
      lines.add(name + ":" + request.header(name).strip().replaceAll(" +", " "));
    }
    lines.add("");
    lines.add(String.join(";", names));
    lines.add(sha256(request.body()));
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }
}
