package io.gqlcompile.dev.auth;

import io.gqlcompile.emulator.json.Json;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The key that tokens of this machine are signed with. */
public final class SigningKey {
  static final String ID = "local";
  private static final String FILE = "signing-key.pkcs8";
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final Optional<Path> folder;
  private KeyPair pair;

  /**
   * A key that is made when it is needed.
   *
   * @param folder where it is kept between runs; empty for nowhere
   */
  public SigningKey(Optional<Path> folder) {
    this.folder = folder;
  }

  private synchronized KeyPair pair() {
    if (pair == null) {
      try {
        pair = folder.isPresent() ? stored(folder.get().resolve(FILE)) : made();
      } catch (GeneralSecurityException | IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return pair;
  }

  private static KeyPair made() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    return generator.generateKeyPair();
  }

  private static KeyPair stored(Path file) throws GeneralSecurityException, IOException {
    if (!Files.exists(file)) {
      KeyPair fresh = made();
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, fresh.getPrivate().getEncoded());
      if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
      }
      return fresh;
    }
    KeyFactory factory = KeyFactory.getInstance("RSA");
    RSAPrivateCrtKey key =
        (RSAPrivateCrtKey)
            factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
    return new KeyPair(
        factory.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent())),
        key);
  }

  PublicKey publicKey() {
    return pair().getPublic();
  }

  /** A signed token with the claims. */
  public String sign(Map<String, Object> claims) {
    Map<String, Object> header = new LinkedHashMap<>();
    header.put("alg", "RS256");
    header.put("typ", "JWT");
    header.put("kid", ID);
    String text = part(Json.write(header)) + "." + part(Json.write(claims));
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(pair().getPrivate());
      signature.update(text.getBytes(StandardCharsets.US_ASCII));
      return text + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String part(String json) {
    return BASE64.encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }

  /** The public key as a JSON Web Key Set. */
  public Map<String, Object> keySet() {
    RSAPublicKey key = (RSAPublicKey) publicKey();
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("kty", "RSA");
    entry.put("alg", "RS256");
    entry.put("use", "sig");
    entry.put("kid", ID);
    entry.put("n", BASE64.encodeToString(unsigned(key.getModulus())));
    entry.put("e", BASE64.encodeToString(unsigned(key.getPublicExponent())));
    Map<String, Object> set = new LinkedHashMap<>();
    set.put("keys", List.of(entry));
    return set;
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] bytes = number.toByteArray();
    return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
  }
}
