package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.stream.Stream;

/** Makes plug-ins from outside visible to the compiler. */
final class PluginLoader {
  /** Set by the launcher: a folder with the jars of the check of templates. */
  static final String CHECK = "gqlcompile.check";

  private PluginLoader() {}

  /** Whether a compilation needs more than what the program itself sees. */
  static boolean isNeeded(List<String> values, CompileRequest request) {
    return !values.isEmpty() || checks(request).isPresent();
  }

  /** The folder, if the request has templates to check. */
  private static Optional<Path> checks(CompileRequest request) {
    String folder = System.getProperty(CHECK, "");
    return folder.isEmpty() || request.custom().templates().isEmpty()
        ? Optional.empty()
        : Optional.of(Path.of(folder)).filter(Files::isDirectory);
  }

  /**
   * A loader that sees jars and folders besides what the program itself sees.
   *
   * @param values the values of {@code --plugin-path}: jars, folders of classes, and folders of
   *     jars; several in one value stand with the system's path separator between them
   * @param request what is to be compiled; with templates of the user's, their check is seen too
   * @throws UsageException if one does not exist
   */
  private static URLClassLoader of(List<String> values, CompileRequest request)
      throws UsageException {
    List<URL> urls = new ArrayList<>();
    Optional<Path> checks = checks(request);
    if (checks.isPresent()) {
      add(checks.get(), urls);
    }
    for (String value : values) {
      for (String part : value.split(File.pathSeparator)) {
        if (!part.isEmpty()) {
          add(SchemaReader.path(part), urls);
        }
      }
    }
    return new URLClassLoader(
        "plugins", urls.toArray(new URL[0]), PluginLoader.class.getClassLoader());
  }

  /** What is done while plug-ins can be loaded. */
  interface Use<T> {
    /** Does it. */
    T with(ClassLoader loader) throws UsageException, IOException;
  }

  /**
   * Does something with the plug-ins that {@link #of} finds.
   *
   * @throws UsageException if one does not exist or cannot be loaded
   */
  static <T> T using(List<String> values, CompileRequest request, Use<T> use)
      throws UsageException, IOException {
    try (URLClassLoader loader = of(values, request)) {
      return use.with(loader);
    } catch (ServiceConfigurationError | LinkageError e) {
      throw new UsageException("cannot load a plug-in of --plugin-path: " + e.getMessage(), e);
    }
  }

  private static void add(Path path, List<URL> urls) throws UsageException {
    if (!Files.isReadable(path)) {
      throw new UsageException("there is no plug-in " + path + ", or no permission to read it");
    }
    try {
      urls.add(path.toUri().toURL());
      if (Files.isDirectory(path)) {
        for (Path jar : jars(path)) {
          urls.add(jar.toUri().toURL());
        }
      }
    } catch (IOException e) {
      throw new UsageException("cannot read the plug-in " + path, e);
    }
  }

  private static List<Path> jars(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.filter(entry -> entry.toString().endsWith(".jar")).sorted().toList();
    }
  }
}
