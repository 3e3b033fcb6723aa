package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.project.local.LocalOptions;
import io.gqlcompile.project.local.LocalSettings;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --tls} the port speaks TLS and plain text. */
class TlsTest {
  @TempDir Path folder;

  @Test
  void clientsThatTrustTheCertificateSpeakTls() throws Exception {
    List<String> said = new ArrayList<>();
    LocalOptions options =
        new LocalOptions(
            "localhost", 0, false, true, Optional.of(folder), Optional.empty(), said::add);
    try (LocalApiUnderTest server = LocalApiUnderTest.start(options)) {
      server.serve(
          "type Item @model @auth(rules: [{allow: public}]) { id: ID! }", LocalSettings.NONE);
      Path certificate = Path.of(said.get(0).substring("certificate: ".length()));
      HttpClient client = HttpClient.newBuilder().sslContext(trusting(certificate)).build();
      HttpRequest request =
          HttpRequest.newBuilder(
                  URI.create(server.api.url().replace("http:", "https:") + "/graphql"))
              .header("x-api-key", LocalApiUnderTest.KEY)
              .POST(HttpRequest.BodyPublishers.ofString("{\"query\": \"{ __typename }\"}"))
              .build();
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertTrue(answer.body().contains("\"Query\""), answer.body());
      assertEquals("Query", server.byKey("{ __typename }").data("__typename"));
    }
  }

  private static SSLContext trusting(Path certificate) throws Exception {
    KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
    known.load(null, null);
    try (InputStream in = Files.newInputStream(certificate)) {
      known.setCertificateEntry(
          "server", CertificateFactory.getInstance("X.509").generateCertificate(in));
    }
    TrustManagerFactory trust =
        TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(known);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
