package io.gqlcompile.dev.server;

import io.gqlcompile.artifact.IoReason;
import io.gqlcompile.dev.http.FrontHandler;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.local.LocalOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.DetectorConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.WebSocketCreator;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** Jetty, at one port: HTTP, WebSocket, and both over TLS if wanted. */
final class Port {
  private static final int THREADS = 64;
  private static final long MAX_MESSAGE = 1 << 20;
  private static final int MAX_HEADER = 32 << 10;
  private static final int MAX_QUEUED = 2000;

  private final Server server;
  private final ServerConnector connector;

  private Port(Server server, ServerConnector connector) {
    this.server = server;
    this.connector = connector;
  }

  static Port open(
      LocalOptions options,
      InetAddress address,
      FrontHandler front,
      WebSocketCreator sockets,
      Optional<Path> certificate)
      throws UsageException, IOException {
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setName("gql-compile-dev");
    threads.setDaemon(true);
    Server server = new Server(threads);
    ServerConnector connector = connector(server, certificate);
    connector.setHost(address.getHostAddress());
    connector.setPort(options.port());
    connector.setIdleTimeout(Duration.ofMinutes(2).toMillis());
    server.addConnector(connector);
    WebSocketUpgradeHandler upgrade =
        WebSocketUpgradeHandler.from(
            server,
            container -> {
              container.setMaxTextMessageSize(MAX_MESSAGE);
              container.setMaxOutgoingFrames(MAX_QUEUED);
              container.setIdleTimeout(Duration.ofMinutes(30));
              container.addMapping("/graphql/realtime", sockets);
            });
    upgrade.setHandler(front);
    server.setHandler((Handler) upgrade);
    try {
      server.start();
    } catch (IOException e) {
      stop(server);
      throw new UsageException(
          "cannot listen at "
              + options.host()
              + ":"
              + options.port()
              + ": "
              + IoReason.of(cause(e)));
    } catch (Exception e) {
      stop(server);
      throw new IOException(e);
    }
    return new Port(server, connector);
  }

  /** Jetty wraps what the system says. */
  private static IOException cause(IOException e) {
    return e.getCause() instanceof IOException inner ? inner : e;
  }

  private static ServerConnector connector(Server server, Optional<Path> certificate) {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setRequestHeaderSize(MAX_HEADER);
    if (certificate.isEmpty()) {
      return new ServerConnector(server, new HttpConnectionFactory(configuration));
    }
    configuration.addCustomizer(new SecureRequestCustomizer(false));
    HttpConnectionFactory http = new HttpConnectionFactory(configuration);
    SslContextFactory.Server context = new SslContextFactory.Server();
    context.setKeyStorePath(certificate.get().toUri().toString());
    context.setKeyStorePassword(Certificate.PASSWORD);
    context.setKeyStoreType("PKCS12");
    SslConnectionFactory tls = new SslConnectionFactory(context, http.getProtocol());
    ConnectionFactory either = new DetectorConnectionFactory(tls);
    return new ServerConnector(server, either, http);
  }

  int number() {
    return connector.getLocalPort();
  }

  void close() {
    stop(server);
  }

  private static void stop(Server server) {
    try {
      server.setStopTimeout(500);
      server.stop();
    } catch (Exception e) {
      // It is on its way out, and has nothing that others wait for.
    }
  }
}
