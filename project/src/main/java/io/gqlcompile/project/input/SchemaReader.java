package io.gqlcompile.project.input;

import io.gqlcompile.artifact.IoReason;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads the texts that {@code --schema} names: files, folders with everything below them, and
 * {@code -} for standard input. What is named twice counts once.
 */
public final class SchemaReader {
  private static final String STDIN = "-";
  private static final String STDIN_NAME = "<stdin>";
  private static final List<String> SUFFIXES = List.of(".graphql", ".graphqls", ".gql");

  private final InputStream stdin;
  private final Optional<Path> out;
  private final FileContents contents;
  private final TreeMap<String, Path> found = new TreeMap<>();
  private final Set<Path> files = new LinkedHashSet<>();
  private final Set<Path> folders = new LinkedHashSet<>();
  private boolean readsStdin;

  private SchemaReader(InputStream stdin, Optional<Path> out, FileContents contents) {
    this.stdin = stdin;
    this.contents = contents;
    this.out = out.map(SchemaReader::real);
  }

  /**
   * Reads.
   *
   * @param arguments the values of {@code --schema}; a value with commas is a list unless a file
   *     has that name
   * @param stdin read if one of them is {@code -}
   * @param out the build folder, which is left out when a folder above it is searched
   * @throws UsageException if a path does not exist or cannot be read, or a folder has no schema
   */
  public static SchemaInput read(List<String> arguments, InputStream stdin, Optional<Path> out)
      throws UsageException {
    return read(arguments, stdin, out, FileContents.DISK);
  }

  /** The same with texts that may not be those on the disk. */
  public static SchemaInput read(
      List<String> arguments, InputStream stdin, Optional<Path> out, FileContents contents)
      throws UsageException {
    SchemaReader reader = new SchemaReader(stdin, out, contents);
    for (String argument : arguments) {
      reader.find(argument);
    }
    return reader.readAll();
  }

  private void find(String argument) throws UsageException {
    boolean isList = argument.indexOf(',') >= 0 && !Files.exists(path(argument));
    for (String name : isList ? argument.split(",") : new String[] {argument}) {
      if (name.equals(STDIN)) {
        readsStdin = true;
      } else if (!name.isEmpty()) {
        findPath(path(name));
      }
    }
  }

  private void findPath(Path path) throws UsageException {
    if (!Files.exists(path)) {
      boolean dangling = Files.exists(path, LinkOption.NOFOLLOW_LINKS);
      throw new UsageException(
          dangling ? path + " is a link to nothing" : "there is no schema " + path);
    }
    if (!Files.isDirectory(path)) {
      keep(path);
      return;
    }
    if (out.filter(real(path)::equals).isPresent()) {
      throw new UsageException("--out and --schema are the same folder " + path);
    }
    int before = files.size();
    boolean isNew = !folders.contains(real(path));
    search(path);
    if (isNew && files.size() == before) {
      throw new UsageException(
          "no schema in the folder " + path + " (looked for " + String.join(", ", SUFFIXES) + ")");
    }
  }

  /** Goes into each folder once, under the first of its names, so that links cannot lead astray. */
  private void search(Path folder) throws UsageException {
    Path real = real(folder);
    if (out.filter(real::equals).isPresent() || !folders.add(real)) {
      return;
    }
    for (Path entry : entries(folder)) {
      if (Files.isDirectory(entry)) {
        search(entry);
      } else if (isSchema(entry)) {
        keep(entry);
      }
    }
  }

  private static List<Path> entries(Path folder) throws UsageException {
    try (Stream<Path> listing = Files.list(folder)) {
      return listing
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted((a, b) -> name(a).compareTo(name(b)))
          .toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      throw new UsageException("cannot read the folder " + folder + ": " + reason(e), e);
    }
  }

  private static boolean isSchema(Path file) {
    String name = file.getFileName().toString();
    return SUFFIXES.stream().anyMatch(name::endsWith) && Files.exists(file);
  }

  private void keep(Path file) {
    if (files.add(real(file))) {
      found.put(name(file), file);
    }
  }

  private SchemaInput readAll() throws UsageException {
    List<SourceFile> sources = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>();
    if (readsStdin) {
      add(Utf8.decode(STDIN_NAME, bytesOfStdin()), sources, diagnostics);
    }
    for (String name : found.keySet()) {
      add(Utf8.decode(name, bytes(found.get(name), contents)), sources, diagnostics);
    }
    if (sources.isEmpty()) {
      throw new UsageException("--schema names no file");
    }
    return new SchemaInput(sources, diagnostics, files, folders);
  }

  private static void add(Utf8 text, List<SourceFile> sources, List<Diagnostic> diagnostics) {
    sources.add(text.source());
    text.diagnostic().ifPresent(diagnostics::add);
  }

  private byte[] bytesOfStdin() throws UsageException {
    try {
      return stdin.readAllBytes();
    } catch (IOException e) {
      throw new UsageException("cannot read standard input: " + reason(e), e);
    }
  }

  /**
   * The bytes of a file.
   *
   * @throws UsageException if it cannot be read
   */
  public static byte[] bytes(Path file) throws UsageException {
    return bytes(file, FileContents.DISK);
  }

  private static byte[] bytes(Path file, FileContents contents) throws UsageException {
    try {
      return contents.read(file);
    } catch (IOException e) {
      throw new UsageException("cannot read " + file + ": " + reason(e), e);
    } catch (OutOfMemoryError e) {
      throw new UsageException(file + " is too large to be read", e);
    }
  }

  /**
   * The path that an argument names.
   *
   * @throws UsageException if it cannot be the name of a file here
   */
  public static Path path(String argument) throws UsageException {
    try {
      return Path.of(argument);
    } catch (InvalidPathException e) {
      throw new UsageException("not a path: " + e.getMessage(), e);
    }
  }

  /** What diagnostics call a file: as it was named, with {@code /} on every system. */
  public static String name(Path file) {
    return file.toString().replace(file.getFileSystem().getSeparator(), "/");
  }

  /** The one path among all that lead to a file; the absolute path of what has none (a pipe). */
  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  private static String reason(Exception e) {
    return IoReason.of(e.getCause() instanceof IOException cause ? cause : e);
  }
}
