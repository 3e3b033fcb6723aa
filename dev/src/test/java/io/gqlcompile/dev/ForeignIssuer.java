package io.gqlcompile.dev;

import io.gqlcompile.emulator.json.Json;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An issuer of tokens that is not this machine. */
final class ForeignIssuer {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final KeyPair pair;

  ForeignIssuer() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    pair = generator.generateKeyPair();
  }

  /** Its JSON Web Key Set. */
  String keys() {
    RSAPublicKey key = (RSAPublicKey) pair.getPublic();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("kid", "k1");
    entry.put("kty", "RSA");
    entry.put("alg", "RS256");
    entry.put("n", number(key.getModulus()));
    entry.put("e", number(key.getPublicExponent()));
    return Json.write(Map.of("keys", List.of(entry)));
  }

  private static String number(BigInteger number) {
    return BASE64.encodeToString(number.toByteArray());
  }

  String token(String issuer, String user) throws Exception {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("iss", issuer);
    claims.put("sub", "id-of-" + user);
    claims.put("username", user);
    claims.put("token_use", "access");
    claims.put("exp", Instant.now().getEpochSecond() + 600);
    String signed = part(Map.of("alg", "RS256", "kid", "k1")) + "." + part(claims);
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(pair.getPrivate());
    signature.update(signed.getBytes(StandardCharsets.UTF_8));
    return signed + "." + BASE64.encodeToString(signature.sign());
  }

  private static String part(Map<String, Object> json) {
    return BASE64.encodeToString(Json.write(json).getBytes(StandardCharsets.UTF_8));
  }
}
