package io.gqlcompile.cli;

import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** The jars of the server, which no other command loads. */
final class DevJars implements AutoCloseable {
  /** The folder in which the server was built, if it is not on the class path. */
  private static final String FOLDER = "gqlcompile.dev";

  private final URLClassLoader loader;

  private DevJars(URLClassLoader loader) {
    this.loader = loader;
  }

  /** That folder; without one, what the program itself sees. */
  static DevJars open() throws IOException {
    String folder = System.getProperty(FOLDER, "");
    List<URL> urls = new ArrayList<>();
    if (!folder.isEmpty()) {
      add(Path.of(folder), urls);
      add(Path.of(folder, "lib"), urls);
      // A distribution has what both need there alone.
      add(Path.of(System.getProperty(PluginLoader.CHECK, folder)), urls);
      for (Path jar : DynamoDbJar.of(Path.of(folder)).found()) {
        urls.add(jar.toUri().toURL());
      }
    }
    URLClassLoader loader =
        new URLClassLoader(NAME, urls.toArray(new URL[0]), DevJars.class.getClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    return new DevJars(loader);
  }

  private static final String NAME = "dev";

  private static void add(Path folder, List<URL> urls) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path jar : entries.filter(e -> e.toString().endsWith(".jar")).sorted().toList()) {
        urls.add(jar.toUri().toURL());
      }
    }
  }

  /**
   * The one implementation of a service that needs DynamoDB Local.
   *
   * @throws UsageException if it is not there
   */
  <T> T serviceWithTables(Class<T> type) throws UsageException, IOException {
    String folder = System.getProperty(FOLDER, "");
    if (!folder.isEmpty()) {
      DynamoDbJar.of(Path.of(folder)).check();
    }
    return service(type);
  }

  /** The one implementation of a service. */
  <T> T service(Class<T> type) throws UsageException {
    return ServiceLoader.load(type, loader)
        .findFirst()
        .orElseThrow(
            () -> new UsageException("dev: this installation has no server; start ./gql-compile"));
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
