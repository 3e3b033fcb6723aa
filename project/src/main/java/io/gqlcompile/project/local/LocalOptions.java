package io.gqlcompile.project.local;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * How to serve an API.
 *
 * @param host the address to listen at
 * @param port the port; 0 for any that is free
 * @param remote whether an address that other machines reach is wanted
 * @param tls whether the port speaks TLS, too
 * @param data a folder that keeps rows between runs; empty for memory
 * @param seed rows to load, a file of JSON or YAML
 * @param say gets lines for the terminal that come up while it runs
 */
public record LocalOptions(
    String host,
    int port,
    boolean remote,
    boolean tls,
    Optional<Path> data,
    Optional<Path> seed,
    Consumer<String> say) {
  /** The port that nobody has to name. */
  public static final int DEFAULT_PORT = 20002;

  /** Checks that nothing is null. */
  public LocalOptions {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(say, "say");
  }

  /** In memory, at a free port that only this machine reaches. */
  public static LocalOptions inMemory() {
    return new LocalOptions(
        "localhost", 0, false, false, Optional.empty(), Optional.empty(), line -> {});
  }

  /** The same with rows. */
  public LocalOptions withSeed(Path file) {
    return new LocalOptions(host, port, remote, tls, data, Optional.of(file), say);
  }

  /** The same with a folder that keeps rows. */
  public LocalOptions withData(Path folder) {
    return new LocalOptions(host, port, remote, tls, Optional.of(folder), seed, say);
  }
}
