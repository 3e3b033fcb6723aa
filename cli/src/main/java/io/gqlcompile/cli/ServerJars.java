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

/** The jars of a server, which no other command loads. */
final class ServerJars implements AutoCloseable {
  /** What names the folder in which a server was built, if it is not on the class path. */
  private static final String FOLDER = "gqlcompile.";

  private final String command;
  private final URLClassLoader loader;

  private ServerJars(String command, URLClassLoader loader) {
    this.command = command;
    this.loader = loader;
  }

  /**
   * That folder; without one, what the program itself sees.
   *
   * @param command the command that the server belongs to
   */
  static ServerJars open(String command) throws IOException {
    String folder = System.getProperty(FOLDER + command, "");
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
        new URLClassLoader(command, urls.toArray(new URL[0]), ServerJars.class.getClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    return new ServerJars(command, loader);
  }

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
    String folder = System.getProperty(FOLDER + command, "");
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
            () ->
                new UsageException(
                    command + ": this installation has no server; start ./gql-compile"));
  }

  @Override
  public void close() throws IOException {
    loader.close();
  }
}
